import { LANES } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';
import { openingWindow } from './axisWindow.ts';
import { isWrapped, labelRoom, labelWidth } from './labelRoom.ts';
import { visibleItems } from './visibleItems.ts';

/** In pixels, as the style sheet of the axis has them; the width is that of a laptop's window. */
const WIDTH = 998;
const HEADER = 60;
/** Above and below what lies in a lane. */
const LANE_PADDING = 3;
/** With the room between two of them. */
const HEIGHT = { label: 32, wrapped: 46, mark: 32, span: 47, wrappedSpan: 56, count: 54 };

/**
 * About how high the axis will be, so that its place can be kept until it loads and nothing below it jumps. Stacks as
 * vis-timeline does.
 */
export function estimateHeight(items: readonly AxisItem[]): number {
  const window = openingWindow(items, labelRoom(items, WIDTH));
  if (visibleItems(items, window).counts.length > 0) {
    const lanes = LANES.filter(lane => items.some(item => item.lane === lane));
    return HEADER + lanes.length * (LANE_PADDING + HEIGHT.count);
  }
  const { start, end } = window;
  const x = (time: number): number => ((time - start) / (end - start)) * WIDTH;
  let height = HEADER;
  for (const lane of LANES) {
    const own = items.filter(item => item.lane === lane).sort((a, b) => a.start - b.start);
    if (own.length === 0) continue;
    const placed: Box[] = [];
    for (const item of own) placed.push(place(item, x, placed));
    height += LANE_PADDING + Math.max(...placed.map(({ bottom }) => bottom));
  }
  return height;
}

interface Box {
  readonly from: number;
  readonly until: number;
  readonly top: number;
  readonly bottom: number;
}

/** As high up as it fits between those already there. */
function place(item: AxisItem, x: (time: number) => number, placed: readonly Box[]): Box {
  const from = x(item.start);
  const until = (item.end === undefined ? from : x(item.end)) + labelWidth(item);
  const height = heightOf(item);
  let top = 0;
  for (;;) {
    const inTheWay = placed.find(
      box => from < box.until && box.from < until && top < box.bottom && box.top < top + height,
    );
    if (!inTheWay) return { from, until, top, bottom: top + height };
    top = inTheWay.bottom;
  }
}

function heightOf(item: AxisItem): number {
  const isSpan = item.end !== undefined;
  if (item.kind === 'statement') return HEIGHT.mark;
  if (isWrapped(item)) return isSpan ? HEIGHT.wrappedSpan : HEIGHT.wrapped;
  return isSpan ? HEIGHT.span : HEIGHT.label;
}

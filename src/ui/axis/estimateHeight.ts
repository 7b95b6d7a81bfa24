import { LANES } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';
import { openingWindow } from './axisWindow.ts';
import { isWrapped, labelRoom, labelWidth } from './labelRoom.ts';
import { visibleItems } from './visibleItems.ts';

/** In pixels, as the style sheet of the axis has them; the width is that of a laptop's window. */
const WIDTH = 998;
const HEADER = 60;
const LANE_PADDING = 9;
const ROW = { label: 29, wrapped: 47, mark: 29, span: 39, bar: 40, count: 51 };

/**
 * About how high the axis will be, so that its place can be kept until it loads and nothing below it jumps. Stacks as
 * vis-timeline does: each item in the first row of its lane where it fits.
 */
export function estimateHeight(items: readonly AxisItem[]): number {
  const window = openingWindow(items, labelRoom(items, WIDTH));
  if (visibleItems(items, window).counts.length > 0) {
    const lanes = LANES.filter(lane => items.some(item => item.lane === lane));
    return HEADER + lanes.length * (LANE_PADDING + ROW.count);
  }
  const { start, end } = window;
  const x = (time: number): number => ((time - start) / (end - start)) * WIDTH;
  let height = HEADER;
  for (const lane of LANES) {
    const own = items.filter(item => item.lane === lane).sort((a, b) => a.start - b.start);
    if (own.length === 0) continue;
    const rows: { until: number; height: number }[] = [];
    for (const item of own) {
      const size = sizeOf(item);
      const from = x(item.start);
      const row = rows.find(({ until }) => until <= from);
      const until = Math.max(from + size.width, item.end === undefined ? 0 : x(item.end) + size.width);
      if (row) {
        row.until = until;
        row.height = Math.max(row.height, size.height);
      } else rows.push({ until, height: size.height });
    }
    height += LANE_PADDING + rows.reduce((sum, row) => sum + row.height, 0);
  }
  return height;
}

function sizeOf(item: AxisItem): { width: number; height: number } {
  const isSpan = item.end !== undefined;
  const width = labelWidth(item);
  if (item.kind === 'statement') return { width, height: isSpan ? ROW.bar : ROW.mark };
  const extra = isWrapped(item) ? ROW.wrapped - ROW.label : 0;
  return { width, height: (isSpan ? ROW.span : ROW.label) + extra };
}

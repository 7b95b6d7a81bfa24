import type { AxisItem } from './axisItems.ts';
import { rememberedFor } from './rememberedFor.ts';

type Span = Pick<AxisItem, 'start' | 'end'>;

/** What the axis shows, in milliseconds since 1970. */
export interface AxisWindow {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
/** Closer than this nothing is told apart any more: dates are days. */
export const SHORTEST_WINDOW = 4 * DAY;
export const LONGEST_WINDOW = 100 * 366 * DAY;

/** Room beside the outermost items, as a part of the whole; more where labels run on, towards what is later. */
const MARGIN_BEFORE = 0.04;
const MARGIN_AFTER = 0.32;

/** A window that shows all items with their labels. */
export function fittingWindow(items: readonly Span[]): AxisWindow {
  if (items.length === 0) return { start: 0, end: LONGEST_WINDOW };
  const start = items.reduce((least, item) => Math.min(least, item.start), Number.POSITIVE_INFINITY);
  const end = items.reduce((most, item) => Math.max(most, item.end ?? item.start), Number.NEGATIVE_INFINITY);
  const length = Math.max(end - start, SHORTEST_WINDOW);
  return { start: start - length * MARGIN_BEFORE, end: end + length * MARGIN_AFTER };
}

/** A longer span says too little of its end to open the axis that wide: of «in 2022» the beginning must do. */
const LONGEST_WHOLE_SPAN = 92 * DAY;
/** A gap that takes more than this of the whole, with few items beyond it, makes them stragglers. */
const STRAGGLER_GAP = 0.5;
const MOST_STRAGGLERS = 0.1;

/**
 * Where the axis opens: all items, but for a few that lie so far off that the rest would be crowded into a corner (a
 * document of 1997 in a timeline of 2021). «Fit» still shows them.
 */
export const openingWindow = rememberedFor((items: readonly Span[]): AxisWindow => {
  let kept: readonly Span[] = items.map(withoutVagueEnd).sort((a, b) => a.start - b.start);
  for (;;) {
    const gaps = kept.slice(1).map((item, at) => item.start - (kept[at]?.start ?? item.start));
    const widest = gaps.reduce((best, gap, at) => (gap > (gaps[best] ?? -1) ? at : best), -1);
    const whole = (kept.at(-1)?.start ?? 0) - (kept[0]?.start ?? 0);
    if (widest < 0 || (gaps[widest] ?? 0) < whole * STRAGGLER_GAP) break;
    const before = kept.slice(0, widest + 1);
    const after = kept.slice(widest + 1);
    const [few, many] = before.length < after.length ? [before, after] : [after, before];
    if (few.length > items.length * MOST_STRAGGLERS) break;
    kept = many;
  }
  return fittingWindow(kept);
});

function withoutVagueEnd(item: Span): Span {
  return item.end === undefined || item.end - item.start <= LONGEST_WHOLE_SPAN ? item : { start: item.start };
}

/** `factor` below 1 comes closer. Keeps the middle where it is. */
export function zoomed({ start, end }: AxisWindow, factor: number): AxisWindow {
  const middle = (start + end) / 2;
  const half = Math.min(Math.max((end - start) * factor, SHORTEST_WINDOW), LONGEST_WINDOW) / 2;
  return { start: middle - half, end: middle + half };
}

/** Moves by a part of what is shown; positive is later. */
export function panned({ start, end }: AxisWindow, part: number): AxisWindow {
  const by = (end - start) * part;
  return { start: start + by, end: end + by };
}

/** The same window if it shows the item, else one of the same length with the item in its middle. */
export function windowShowing(window: AxisWindow, item: Span): AxisWindow {
  const length = window.end - window.start;
  const edge = length * MARGIN_BEFORE;
  const middle = item.end === undefined ? item.start : (item.start + item.end) / 2;
  if (middle >= window.start + edge && middle <= window.end - edge) return window;
  return { start: middle - length / 2, end: middle + length / 2 };
}

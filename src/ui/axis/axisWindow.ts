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

/** Room beside the outermost items, as a part of the whole. */
const MARGIN = 0.04;
/** No label is given more of the whole than this; on an axis that narrow it is cut. */
const WIDEST_LABEL = 0.6;

/** Labels run on from the start of their item towards what is later. Lengths in pixels. */
export interface LabelRoom<Item> {
  /** Of the whole axis. */
  readonly width: number;
  readonly labelOf: (item: Item) => number;
}

/** A window that shows all items, and with `room` their labels too. */
export function fittingWindow<Item extends Span>(items: readonly Item[], room?: LabelRoom<Item>): AxisWindow {
  return windowAround(
    items.map(span => ({ span, item: span })),
    room,
  );
}

/** An item, and as much of its time as a window has to show. */
interface Shown<Item> {
  readonly item: Item;
  readonly span: Span;
}

function windowAround<Item>(shown: readonly Shown<Item>[], room?: LabelRoom<Item>): AxisWindow {
  if (shown.length === 0) return { start: 0, end: LONGEST_WINDOW };
  const first = shown.reduce((least, { span }) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const last = shown.reduce((most, { span }) => Math.max(most, span.end ?? span.start), Number.NEGATIVE_INFINITY);
  const length = Math.max(last - first, SHORTEST_WINDOW);
  const start = first - length * MARGIN;
  let end = last + length * MARGIN;
  if (room) {
    for (const { span, item } of shown) {
      const part = Math.min(room.labelOf(item) / room.width, WIDEST_LABEL);
      end = Math.max(end, start + (span.start - start) / (1 - part));
    }
  }
  return { start, end };
}

/** A longer span says too little of its end to open the axis that wide: of «in 2022» the beginning must do. */
const LONGEST_WHOLE_SPAN = 92 * DAY;
/** A gap that takes more than this of the whole, with few items beyond it, makes them stragglers. */
const STRAGGLER_GAP = 0.5;
const MOST_STRAGGLERS = 0.05;

/**
 * Where the axis opens: all items, but for a few that lie so far off that the rest would be crowded into a corner (a
 * document of 1997 in a timeline of 2021). «Fit» still shows them.
 */
export function openingWindow<Item extends Span>(items: readonly Item[], room?: LabelRoom<Item>): AxisWindow {
  return windowAround(withoutStragglers(items) as readonly Shown<Item>[], room);
}

const withoutStragglers = rememberedFor((items: readonly Span[]): readonly Shown<Span>[] => {
  let kept: readonly Shown<Span>[] = items
    .map(item => ({ item, span: withoutVagueEnd(item) }))
    .sort((a, b) => a.span.start - b.span.start);
  const startAt = (at: number): number => kept.at(at)?.span.start ?? 0;
  for (;;) {
    const gaps = kept.slice(1).map(({ span }, at) => span.start - startAt(at));
    const widest = gaps.reduce((best, gap, at) => (gap > (gaps[best] ?? -1) ? at : best), -1);
    if (widest < 0 || (gaps[widest] ?? 0) < (startAt(-1) - startAt(0)) * STRAGGLER_GAP) break;
    const before = kept.slice(0, widest + 1);
    const after = kept.slice(widest + 1);
    const [few, many] = before.length < after.length ? [before, after] : [after, before];
    if (few.length > items.length * MOST_STRAGGLERS) break;
    kept = many;
  }
  return kept;
});

function withoutVagueEnd(item: Span): Span {
  return item.end === undefined || item.end - item.start <= LONGEST_WHOLE_SPAN ? item : { start: item.start };
}

/** As far off as there is anything to see: a few times what all items take, in milliseconds. */
export function longestWindow(items: readonly Span[]): number {
  const { start, end } = fittingWindow(items);
  return Math.min(LONGEST_WINDOW, Math.max((end - start) * FARTHEST, LEAST_FAR));
}

const FARTHEST = 2;
/** So that labels beside a few days have room. */
const LEAST_FAR = 366 * DAY;

/** The same window, or one as long around the item nearest to its middle where it would show none. */
export function windowWithItems<Item extends Span>(window: AxisWindow, items: readonly Item[]): AxisWindow {
  const middle = (window.start + window.end) / 2;
  const away = ({ start }: Span): number => Math.abs(start - middle);
  if (items.length === 0 || items.some(({ start }) => isWithin(window, { start }))) return window;
  return windowShowing(
    window,
    items.reduce((nearest, item) => (away(item) < away(nearest) ? item : nearest)),
  );
}

/** `factor` below 1 comes closer. Keeps where it is what lies at `around`, by default the middle. */
export function zoomed(
  { start, end }: AxisWindow,
  factor: number,
  longest = LONGEST_WINDOW,
  around = (start + end) / 2,
): AxisWindow {
  const length = Math.min(Math.max((end - start) * factor, SHORTEST_WINDOW), longest);
  const from = around - ((around - start) / (end - start)) * length;
  return { start: from, end: from + length };
}

/** Moves by a part of what is shown; positive is later. */
export function panned({ start, end }: AxisWindow, part: number): AxisWindow {
  const by = (end - start) * part;
  return { start: start + by, end: end + by };
}

/** Whether any part of the item can be seen. */
export function isWithin(window: AxisWindow, { start, end = start }: Span): boolean {
  return end >= window.start && start <= window.end;
}

/** Nearer to the edge than this part of the whole, a mark is not seen well; less than the margin when labels have room. */
const EDGE = 0.01;

/** The same window if it shows the item, else one of the same length with the item in its middle. */
export function windowShowing(window: AxisWindow, item: Span): AxisWindow {
  const length = window.end - window.start;
  const edge = length * EDGE;
  const { start, end = start } = withoutVagueEnd(item);
  const middle = (start + end) / 2;
  if (middle >= window.start + edge && middle <= window.end - edge) return window;
  return { start: middle - length / 2, end: middle + length / 2 };
}

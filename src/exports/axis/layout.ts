import { type DatePreferences, DEFAULT_DATE_PREFERENCES, withDigits } from '../../arabic/datePreferences.ts';
import { addDays, type DayRange, daysBetween, type IsoDay } from '../../model/calendar.ts';
import { LANES, type Lane, laneOf } from '../../model/lanes.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { plainLine } from '../selection.ts';
import { AXIS_METRICS, type AxisLabels, type AxisMetrics } from './metrics.ts';
import { clipWords, estimateWidth } from './textWidth.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** What is drawn of an event. */
export type AxisEvent = Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'status' | 'participants' | 'date' | 'conflicts'>;

export interface AxisOptions {
  /** In pixels; the height follows from what there is to draw. */
  readonly width: number;
  /** Which way time runs; `rtl` unless told otherwise. */
  readonly direction?: 'rtl' | 'ltr';
  readonly dates?: DatePreferences;
  readonly labels?: AxisLabels;
}

/** Whether a title stands on its own span, not on what is behind. */
export function isOnSpan({ from, to, labelX }: AxisItem): boolean {
  return labelX > from && labelX < to;
}

/** A mark with its label. All in pixels from the upper left corner. */
export interface AxisItem {
  readonly event: AxisEvent;
  /** Edges of what the date covers; equal for one day. `from` is on the left. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: string;
  /** Where the label's line begins: its right edge for `start`, its left edge for `end`. */
  readonly labelX: number;
  readonly labelSide: 'start' | 'end';
}

export interface AxisLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly items: readonly AxisItem[];
}

export interface AxisTick {
  readonly x: number;
  readonly label: string;
  /** Middle of the label: that of the tick, but for those whose words the edge of the picture would cut. */
  readonly labelX: number;
}

export interface AxisLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly AxisTick[];
  readonly lanes: readonly AxisLane[];
  readonly metrics: AxisMetrics;
}

/** The longest label, in em: about fifteen words. */
const LABEL_EMS = 46;

export function layoutAxis(events: readonly AxisEvent[], options: AxisOptions): AxisLayout {
  const { width, direction = 'rtl', dates = DEFAULT_DATE_PREFERENCES, labels = 'titles' } = options;
  const metrics = AXIS_METRICS[labels];
  const { margin, tickHeight, laneHead, row } = metrics;
  const range = shownRange(events);
  const days = Math.max(1, daysBetween(range.start, range.end));
  const xOf = (day: IsoDay): number => {
    // A span that runs on past the last day ends at the edge.
    const along = Math.min(1, daysBetween(range.start, day) / days) * (width - 2 * margin);
    return direction === 'rtl' ? width - margin - along : margin + along;
  };
  let top = tickHeight;
  const lanes: AxisLane[] = [];
  for (const lane of LANES) {
    const own = events.flatMap((event, at) => (laneOf(event) === lane ? [{ event, number: at + 1 }] : []));
    if (own.length === 0) continue;
    const rows: Occupied[][] = [];
    const items = own.map(({ event, number }) => {
      const text = labels === 'numbers' ? withDigits(number, dates.digits) : titleLabel(event);
      const edge =
        event.date.end > range.end ? (direction === 'rtl' ? -metrics.mark : width + metrics.mark) : undefined;
      return place(event, text, { xOf, width, metrics, edge }, rows, top + laneHead);
    });
    const height = laneHead + rows.length * row;
    lanes.push({ lane, top, height, items });
    top += height;
  }
  const ticks = tickWords(most => ticksOf(range, dates, most, labels === 'numbers' ? 'figures' : 'names'), {
    xOf,
    width,
    metrics,
  });
  return { width, height: top + margin / 2, ticks, lanes, metrics };
}

/** What a picture is drawn on. */
interface Canvas {
  readonly xOf: (day: IsoDay) => number;
  readonly width: number;
  readonly metrics: AxisMetrics;
  /** Where a span goes that runs on past the last day: out of the picture, so that it is seen to. */
  readonly edge?: number | undefined;
}

/** As many ticks as have room for their words, all of them inside the picture and none over another. */
function tickWords(atMost: (most: number) => readonly Tick[], { xOf, width, metrics }: Canvas): readonly AxisTick[] {
  const { fontSize, tickRoom, gap } = metrics;
  for (let most = Math.max(2, Math.floor(width / tickRoom)); most > 0; most--) {
    const ticks = atMost(most).map(({ day, label }) => {
      const half = estimateWidth(label, fontSize) / 2;
      const x = xOf(day);
      return { x, label, labelX: Math.min(width - half, Math.max(half, x)), half };
    });
    const alongside = [...ticks].sort((a, b) => a.labelX - b.labelX);
    const isClear = alongside.every((tick, at) => {
      const before = alongside[at - 1];
      return before === undefined || before.labelX + before.half + 2 * gap <= tick.labelX - tick.half;
    });
    if (isClear) return ticks.map(({ x, label, labelX }) => ({ x, label, labelX }));
  }
  return [];
}

/** A longer span says too little of its end to stretch the axis that far: of «in 2022» the beginning must do. */
const LONGEST_WHOLE_SPAN = 92;

/** The days of all events with some air at both ends. */
function shownRange(events: readonly AxisEvent[]): DayRange {
  const starts = events.map(({ date }) => date.start).sort();
  const ends = events
    .map(({ date }) => (daysBetween(date.start, date.end) > LONGEST_WHOLE_SPAN ? date.start : date.end))
    .sort();
  const start = starts[0] ?? '2021-01-01';
  const end = ends.at(-1) ?? start;
  const air = Math.max(2, Math.round(daysBetween(start, end) * 0.03));
  return { start: addDays(start, -air), end: addDays(end, air) };
}

function titleLabel(event: AxisEvent): string {
  return clipWords(plainLine(event.title), text => estimateWidth(text, 1) <= LABEL_EMS);
}

interface Occupied {
  readonly from: number;
  readonly to: number;
}

/** Puts an event into the first row with room, adding to `rows`, the rows of its lane taken so far. */
function place(
  event: AxisEvent,
  words: string,
  { xOf, width, metrics, edge }: Canvas,
  rows: Occupied[][],
  top: number,
): AxisItem {
  const { mark, gap, fontSize, row } = metrics;
  const edges = [xOf(event.date.start), xOf(event.date.end)];
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  // A few days among many months would be a hair; a span is never narrower than a point.
  const widened = event.date.start === event.date.end ? 0 : Math.max(0, mark - (right - left) / 2);
  const [from, to] = [left - widened, right + widened];
  const before = from - mark - gap;
  const after = width - to - mark - gap;
  // Arabic runs to the left of its mark, unless the edge of the picture is too near. Too near on both sides, it stands on
  // its own span where that is long enough; else it is cut.
  const whole = estimateWidth(words, fontSize);
  const isOn = whole > Math.max(before, after) && whole + 2 * mark <= right - left;
  const labelSide = isOn || whole <= before || before >= after ? 'start' : 'end';
  const label = isOn ? words : clipWords(words, text => estimateWidth(text, fontSize) <= Math.max(before, after));
  const room = isOn ? mark : estimateWidth(label, fontSize) + mark + gap;
  const besides = labelSide === 'start' ? from - mark - gap : to + mark + gap;
  const labelX = isOn ? to - mark : besides;
  const taken: Occupied = {
    from: labelSide === 'start' ? from - room : from - mark,
    to: Math.min(width, labelSide === 'start' ? to + mark : to + room),
  };
  let at = rows.findIndex(others =>
    others.every(other => taken.to + gap <= other.from || other.to + gap <= taken.from),
  );
  if (at < 0) at = rows.push([]) - 1;
  rows[at]?.push(taken);
  const drawn = edge === undefined ? { from, to } : edge < 0 ? { from: edge, to } : { from, to: edge };
  return { event, ...drawn, y: top + at * row + row / 2, label, labelX, labelSide };
}

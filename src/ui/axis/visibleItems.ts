import { LANES, type Lane } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';
import type { AxisWindow } from './axisWindow.ts';
import { type TimeUnit, unitFor } from './countedTime.ts';
import { rememberedFor } from './rememberedFor.ts';

/** So many events of one lane in one stretch of the calendar, where they lie too close to be drawn one by one. */
export interface AxisCount {
  readonly id: string;
  readonly lane: Lane;
  readonly start: number;
  readonly end: number;
  /** The same stretch as EDTF. */
  readonly edtf: string;
  readonly count: number;
  /** Against the fullest stretch of its lane, from 0 to 1. */
  readonly share: number;
}

export interface VisibleItems {
  readonly items: readonly AxisItem[];
  readonly counts: readonly AxisCount[];
}

/** More than this takes the axis longer than a blink to draw. */
export const MOST_ITEMS = 120;
/** Bars are cheaper than labels; with half a window on either side and four lanes there are eight times as many. */
const STRETCHES_ACROSS = 24;

/**
 * What the axis is given to draw for a window: what lies in it or half a window beside it. Where that is too much, counts
 * by stretches of the calendar, and of single items only those that are `wanted` (chosen, or holding the focus).
 */
export function visibleItems(
  items: readonly AxisItem[],
  { start, end }: AxisWindow,
  wanted: readonly (string | undefined)[] = [],
): VisibleItems {
  if (items.length <= MOST_ITEMS) return { items, counts: [] };
  const half = (end - start) / 2;
  const isNear = (item: { readonly start: number; readonly end?: number }): boolean =>
    (item.end ?? item.start) >= start - half && item.start <= end + half;
  const near = atMost(MOST_ITEMS, items, isNear);
  if (near) return { items: near, counts: [] };
  const ids = new Set(wanted.filter(id => id !== undefined));
  return {
    items: ids.size === 0 ? [] : items.filter(item => ids.has(item.id) && isNear(item)),
    counts: countsBy(unitFor(end - start, STRETCHES_ACROSS), items).filter(isNear),
  };
}

/** Those that pass, undefined when there are more than `most`; then it has not looked at the rest. */
function atMost<T>(most: number, all: readonly T[], passes: (item: T) => boolean): T[] | undefined {
  const found: T[] = [];
  for (const item of all) {
    if (!passes(item)) continue;
    if (found.length === most) return undefined;
    found.push(item);
  }
  return found;
}

/** Panning asks for the same counts every frame. */
const countsOf = rememberedFor((_: readonly AxisItem[]) => new Map<string, readonly AxisCount[]>());

/** All counts by one unit, in order of time and lane. */
function countsBy(unit: TimeUnit, items: readonly AxisItem[]): readonly AxisCount[] {
  const known = countsOf(items);
  const counts = known.get(unit.name) ?? LANES.flatMap(lane => countLane(unit, items, lane)).sort(byTimeAndLane);
  known.set(unit.name, counts);
  return counts;
}

const byTimeAndLane = (a: AxisCount, b: AxisCount): number =>
  a.start - b.start || LANES.indexOf(a.lane) - LANES.indexOf(b.lane);

function countLane(unit: TimeUnit, items: readonly AxisItem[], lane: Lane): AxisCount[] {
  const tally = new Map<number, number>();
  let [start, end] = [0, 0];
  for (const item of items) {
    if (item.lane !== lane) continue;
    // Items come in order, so that most lie in the stretch of the one before.
    if (item.start < start || item.start >= end) {
      start = unit.startOf(item.start);
      end = unit.next(start);
    }
    tally.set(start, (tally.get(start) ?? 0) + 1);
  }
  const fullest = Math.max(...tally.values());
  return [...tally].map(([from, count]) => ({
    id: `${unit.name}:${lane}:${from}`,
    lane,
    start: from,
    end: unit.next(from),
    edtf: unit.edtf(from),
    count,
    share: count / fullest,
  }));
}

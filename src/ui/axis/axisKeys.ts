import { LANES } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';

/** Keys that move from item to item. */
export type AxisKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isAxisKey(key: string): key is AxisKey {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}

/**
 * The item a key leads to; undefined when there is none in that direction. Arrows follow the eye: where time runs right
 * to left, left is later; up and down go to the nearest item of the next lane that has one.
 */
export function itemByKey(
  items: readonly AxisItem[],
  current: string | undefined,
  key: AxisKey,
  direction: 'rtl' | 'ltr',
): AxisItem | undefined {
  const byTime = [...items].sort((a, b) => a.start - b.start || LANES.indexOf(a.lane) - LANES.indexOf(b.lane));
  if (key === 'Home') return byTime[0];
  if (key === 'End') return byTime.at(-1);
  const at = byTime.findIndex(({ id }) => id === current);
  const from = byTime[at];
  if (from === undefined) return byTime[0];
  if (key === 'ArrowUp' || key === 'ArrowDown') return inNextLane(byTime, from, key === 'ArrowUp' ? -1 : 1);
  const isLater = (key === 'ArrowLeft') === (direction === 'rtl');
  return byTime[at + (isLater ? 1 : -1)];
}

function inNextLane(items: readonly AxisItem[], from: AxisItem, step: 1 | -1): AxisItem | undefined {
  for (let lane = LANES.indexOf(from.lane) + step; lane >= 0 && lane < LANES.length; lane += step) {
    const own = items.filter(item => item.lane === LANES[lane]);
    const nearest = own.reduce<AxisItem | undefined>(
      (best, item) =>
        best === undefined || Math.abs(item.start - from.start) < Math.abs(best.start - from.start) ? item : best,
      undefined,
    );
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}

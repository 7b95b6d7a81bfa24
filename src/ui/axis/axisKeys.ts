import { LANES } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';

/** What keys move between: events, or counts of them. */
type Place = Pick<AxisItem, 'id' | 'lane' | 'start'>;

/** Keys that move from item to item. */
export type AxisKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isAxisKey(key: string): key is AxisKey {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}

/**
 * The item a key leads to; undefined when there is none in that direction. Arrows follow the eye: where time runs right
 * to left, left is later; up and down go to the nearest item of the next lane that has one.
 */
export function itemByKey<T extends Place>(
  items: readonly T[],
  current: string | undefined,
  key: AxisKey,
  direction: 'rtl' | 'ltr',
): T | undefined {
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

function inNextLane<T extends Place>(items: readonly T[], from: T, step: 1 | -1): T | undefined {
  for (let lane = LANES.indexOf(from.lane) + step; lane >= 0 && lane < LANES.length; lane += step) {
    const own = items.filter(item => item.lane === LANES[lane]);
    const nearest = own.reduce<T | undefined>(
      (best, item) =>
        best === undefined || Math.abs(item.start - from.start) < Math.abs(best.start - from.start) ? item : best,
      undefined,
    );
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}

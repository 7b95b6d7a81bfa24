import { LANES, type Lane } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';
import type { AxisWindow } from './axisWindow.ts';

/** So many events of one lane that lie too close to be drawn one by one. */
export interface AxisBucket {
  readonly id: string;
  readonly lane: Lane;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

export interface VisibleItems {
  readonly items: readonly AxisItem[];
  readonly buckets: readonly AxisBucket[];
}

/** More than this takes the axis longer than a blink to draw. */
export const MOST_ITEMS = 300;
const BUCKETS_ACROSS = 24;

/**
 * What the axis is given to draw for a window: what lies in it or half a window beside it. Where that is too much, counts
 * by equal stretches of time whose edges stay put while the reader pans.
 */
export function visibleItems(items: readonly AxisItem[], { start, end }: AxisWindow): VisibleItems {
  if (items.length <= MOST_ITEMS) return { items, buckets: [] };
  const half = (end - start) / 2;
  const near = items.filter(item => (item.end ?? item.start) >= start - half && item.start <= end + half);
  if (near.length <= MOST_ITEMS) return { items: near, buckets: [] };
  // A power of two of the window's length, so that zooming a little does not move the edges.
  const size = 2 ** Math.ceil(Math.log2((end - start) / BUCKETS_ACROSS));
  const buckets = new Map<string, { lane: Lane; start: number; count: number }>();
  for (const { lane, start: at } of near) {
    const from = Math.floor(at / size) * size;
    const id = `bucket:${lane}:${from}`;
    const bucket = buckets.get(id);
    if (bucket) bucket.count++;
    else buckets.set(id, { lane, start: from, count: 1 });
  }
  return {
    items: [],
    buckets: [...buckets]
      .map(([id, bucket]) => ({ id, ...bucket, end: bucket.start + size }))
      .sort((a, b) => a.start - b.start || LANES.indexOf(a.lane) - LANES.indexOf(b.lane)),
  };
}

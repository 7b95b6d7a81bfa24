import { describe, expect, it } from 'vitest';
import { LANES } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';
import { MOST_ITEMS, visibleItems } from './visibleItems.ts';

const day = 86_400_000;
const many = Array.from(
  { length: 50_000 },
  (_, at) => ({ id: `${at}`, start: at * day, lane: LANES[at % LANES.length] }) as AxisItem,
);

// Protects drawing time: however much there is, the axis never gets more than it can draw at once.
describe('visibleItems', () => {
  it('gives all of a small timeline, whatever the window', () => {
    const few = many.slice(0, 10);
    expect(visibleItems(few, { start: 0, end: day }).items).toBe(few);
  });

  it('gives what lies near the window', () => {
    const { items, buckets } = visibleItems(many, { start: 1000 * day, end: 1100 * day });
    expect(buckets).toEqual([]);
    expect(items.length).toBeLessThanOrEqual(MOST_ITEMS);
    expect(items[0]?.start).toBe(950 * day);
    expect(items.at(-1)?.start).toBe(1150 * day);
  });

  it('counts where there is too much, losing none and staying put while panning', () => {
    const window = { start: 10_000 * day, end: 20_000 * day };
    const { items, buckets } = visibleItems(many, window);
    expect(items).toEqual([]);
    expect(buckets.length).toBeLessThanOrEqual(MOST_ITEMS);
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(20_001);
    const moved = visibleItems(many, { start: window.start + day, end: window.end + day });
    expect(moved.buckets[5]?.id).toBe(buckets[5]?.id);
  });
});

import { describe, expect, it } from 'vitest';
import { LANES } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';
import { unitFor } from './countedTime.ts';
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
    const { items, counts } = visibleItems(many, { start: 1000 * day, end: 1050 * day });
    expect(counts).toEqual([]);
    expect(items.length).toBeLessThanOrEqual(MOST_ITEMS);
    expect(items[0]?.start).toBe(975 * day);
    expect(items.at(-1)?.start).toBe(1075 * day);
  });

  it('counts where there is too much, losing none and staying put while panning', () => {
    const whole = visibleItems(many, { start: 0, end: 50_000 * day });
    expect(whole.items).toEqual([]);
    expect(whole.counts.length).toBeLessThanOrEqual(200);
    expect(whole.counts.reduce((sum, { count }) => sum + count, 0)).toBe(50_000);
    const window = { start: 10_000 * day, end: 20_000 * day };
    const { counts } = visibleItems(many, window);
    const moved = visibleItems(many, { start: window.start + day, end: window.end + day });
    expect(moved.counts[5]?.id).toBe(counts[5]?.id);
  });

  it('draws what is chosen or has the focus even among counts', () => {
    const { items, counts } = visibleItems(many, { start: 10_000 * day, end: 20_000 * day }, ['15000', undefined]);
    expect(items.map(({ id }) => id)).toEqual(['15000']);
    expect(counts.length).toBeGreaterThan(0);
  });
});

// Protects what a count says of itself: whole stretches of the calendar, one after the other.
describe('unitFor', () => {
  it.each([
    [30 * day, '2021-06-16', '2021-06-16'],
    [200 * day, '2021-06-16', '2021-06-14/2021-06-20'],
    [1000 * day, '2021-06-16', '2021-06'],
    [3000 * day, '2021-06-16', '2021-04/2021-06'],
    [10_000 * day, '2021-06-16', '2021'],
    [100_000 * day, '2021-06-16', '202X'],
  ])('takes a stretch that fits %d ms', (length, date, edtf) => {
    const unit = unitFor(length, 36);
    const start = unit.startOf(Date.parse(date));
    expect(unit.edtf(start)).toBe(edtf);
    expect(start).toBeLessThanOrEqual(Date.parse(date));
    expect(unit.next(start)).toBeGreaterThan(Date.parse(date));
    expect(unit.startOf(unit.next(start))).toBe(unit.next(start));
    expect(unit.startOf(unit.next(start) - 1)).toBe(start);
  });
});

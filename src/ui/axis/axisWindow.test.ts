import { describe, expect, it } from 'vitest';
import type { AxisItem } from './axisItems.ts';
import {
  fittingWindow,
  isWithin,
  longestWindow,
  openingWindow,
  panned,
  SHORTEST_WINDOW,
  windowShowing,
  windowWithItems,
  zoomed,
} from './axisWindow.ts';

const at = (start: number, end?: number): AxisItem =>
  ({ id: `${start}`, start, ...(end === undefined ? {} : { end }) }) as AxisItem;
const day = 86_400_000;

// Protects against items cut off at the edges and against getting lost by zooming.
describe('the window of the axis', () => {
  it('shows every item', () => {
    const window = fittingWindow([at(10 * day), at(40 * day, 60 * day), at(20 * day)]);
    expect(window.start).toBeLessThan(10 * day);
    expect(window.end).toBeGreaterThan(60 * day);
    expect(window.end - window.start).toBeLessThan(60 * day);
  });

  it.each([400, 600, 1200])('shows the labels of all items on an axis of %i pixels', width => {
    const items = [at(10 * day), at(30 * day), at(35 * day, 36 * day)];
    const labelOf = (item: AxisItem): number => (item.start === 30 * day ? 230 : 60);
    const { start, end } = fittingWindow(items, { width, labelOf });
    for (const item of items) {
      const x = ((item.start - start) / (end - start)) * width;
      expect(x + labelOf(item)).toBeLessThanOrEqual(width + 0.001);
    }
  });

  it('goes no farther off than a few times what there is to see, and a year where that is little', () => {
    const items = [at(10 * day), at(1010 * day)];
    expect(longestWindow(items)).toBeGreaterThan(1000 * day);
    expect(longestWindow(items)).toBeLessThan(3000 * day);
    expect(longestWindow([at(10 * day)])).toBe(366 * day);
    expect(zoomed({ start: 0, end: 300 * day }, 100, longestWindow([at(10 * day)]))).toEqual({
      start: -33 * day,
      end: 333 * day,
    });
  });

  it('never comes so close that nothing is left: the nearest event comes into the middle', () => {
    const items = [at(10 * day), at(100 * day)];
    expect(windowWithItems({ start: 40 * day, end: 50 * day }, items)).toEqual({ start: 5 * day, end: 15 * day });
    expect(windowWithItems({ start: 5 * day, end: 15 * day }, items)).toEqual({ start: 5 * day, end: 15 * day });
    expect(windowWithItems({ start: 0, end: day }, [])).toEqual({ start: 0, end: day });
  });

  it('knows what it shows', () => {
    const window = { start: 10 * day, end: 20 * day };
    expect(
      [at(9 * day), at(9 * day, 11 * day), at(15 * day), at(21 * day)].map(item => isWithin(window, item)),
    ).toEqual([false, true, true, false]);
  });

  it('opens without a straggler, and with everything where there is none', () => {
    const year = Array.from({ length: 20 }, (_, week) => at((10_000 + week * 7) * day));
    expect(openingWindow(year)).toEqual(fittingWindow(year));
    expect(openingWindow([at(0), ...year])).toEqual(fittingWindow(year));
    const halves = [at(0), at(day), at(10_000 * day), at(10_001 * day)];
    expect(openingWindow(halves)).toEqual(fittingWindow(halves));
    expect(openingWindow([...year, at(10_100 * day, 10_465 * day)])).toEqual(fittingWindow(year));
    expect(openingWindow([])).toEqual(fittingWindow([]));
  });

  it('keeps the middle while zooming and stops where days end', () => {
    const window = { start: 0, end: 100 * day };
    expect(zoomed(window, 0.5)).toEqual({ start: 25 * day, end: 75 * day });
    const near = zoomed(window, 1e-9);
    expect(near.end - near.start).toBe(SHORTEST_WINDOW);
  });

  it('keeps at its place what the reader is at', () => {
    expect(zoomed({ start: 0, end: 100 * day }, 0.5, undefined, 90 * day)).toEqual({ start: 45 * day, end: 95 * day });
    expect(zoomed({ start: 0, end: 100 * day }, 2, undefined, 0)).toEqual({ start: 0, end: 200 * day });
  });

  it('pans by parts of what is shown', () => {
    expect(panned({ start: 0, end: 100 }, 0.25)).toEqual({ start: 25, end: 125 });
  });

  it('moves only when the item is out of sight', () => {
    const window = { start: 0, end: 100 * day };
    expect(windowShowing(window, at(50 * day))).toBe(window);
    expect(windowShowing(window, at(150 * day))).toEqual({ start: 100 * day, end: 200 * day });
  });
});

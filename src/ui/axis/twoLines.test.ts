import { expect, it } from 'vitest';
import { needsTwoLines } from './twoLines.ts';

// Protects reading the axis: with both names in one line a long time would show no month at all.
const monthsFrom2021 = (months: number) => ({ start: Date.UTC(2021, 0, 1), end: Date.UTC(2021, months, 1) });

it.each([
  [1000, 12, false],
  [1000, 24, true],
  [600, 12, true],
])('%i pixels for %i months', (room, months, expected) => {
  expect(needsTwoLines(room, monthsFrom2021(months))).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { monthTicks } from './monthTicks.ts';

// Protects the strip from labels that crowd or are cut.
describe('monthTicks', () => {
  it('names every second month of a year, and January by its year', () => {
    const ticks = monthTicks({ start: Date.UTC(2021, 4, 20), end: Date.UTC(2022, 3, 10) }, DEFAULT_SETTINGS);
    expect(ticks.map(({ label }) => label)).toEqual(['يوليو', 'أكتوبر', '2022']);
  });

  it.each([40, 400, 4_000, 40_000])('never gives more than five for %i days', days => {
    const start = Date.UTC(1990, 0, 15);
    expect(monthTicks({ start, end: start + days * 86_400_000 }, DEFAULT_SETTINGS).length).toBeLessThanOrEqual(5);
  });
});

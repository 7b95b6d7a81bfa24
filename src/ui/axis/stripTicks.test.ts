import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { stripTicks } from './stripTicks.ts';

// Protects the strip from labels that crowd or are cut.
const oneName = { ...DEFAULT_SETTINGS, months: 'egyptian' } as const;

describe('stripTicks', () => {
  it('names every second month of a year, and January by its year', () => {
    const ticks = stripTicks({ start: Date.UTC(2021, 4, 20), end: Date.UTC(2022, 3, 10) }, oneName);
    expect(ticks.map(({ label }) => label)).toEqual(['يوليو', 'أكتوبر', '2022']);
  });

  it('tells the year with the first month where no January does', () => {
    const ticks = stripTicks({ start: Date.UTC(2021, 1, 10), end: Date.UTC(2021, 10, 20) }, oneName);
    expect(ticks.map(({ label }) => label)).toEqual(['مارس', 'مايو 2021', 'يوليو', 'سبتمبر', 'نوفمبر']);
  });

  it('names days where no month begins', () => {
    const ticks = stripTicks({ start: Date.UTC(2021, 11, 2), end: Date.UTC(2021, 11, 9) }, oneName);
    expect(ticks.map(({ label }) => label)).toEqual(['4 ديسمبر 2021', '6 ديسمبر', '8 ديسمبر']);
  });

  it('gives both names where the reader wants both, as many as have room', () => {
    const months = stripTicks({ start: Date.UTC(2021, 4, 1), end: Date.UTC(2022, 3, 10) }, DEFAULT_SETTINGS);
    expect(months.map(({ label }) => label)).toEqual(['يوليو/تموز', '2022']);
    const days = stripTicks({ start: Date.UTC(2021, 11, 2), end: Date.UTC(2021, 11, 9) }, DEFAULT_SETTINGS);
    expect(days.map(({ label }) => label)).toEqual(['4 ديسمبر/كانون الأول 2021']);
  });

  it.each([4, 40, 400, 4_000, 40_000])('never gives more than five for %i days', days => {
    const start = Date.UTC(1990, 0, 15);
    expect(stripTicks({ start, end: start + days * 86_400_000 }, DEFAULT_SETTINGS).length).toBeLessThanOrEqual(5);
  });
});

import { Temporal } from 'temporal-polyfill/full';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../model/calendar.ts';
import { hijriToIso, isoToHijri } from './hijri.ts';

describe('the Umm al-Qura calendar', () => {
  it('agrees with the calendar library, there and back, over forty years', () => {
    for (let day = '1990-01-01'; day < '2030-01-01'; day = addDays(day, 17)) {
      const { year, month, day: ofMonth } = Temporal.PlainDate.from(day).withCalendar('islamic-umalqura');
      expect(isoToHijri(day)).toEqual({ year, month, day: ofMonth });
      expect(hijriToIso(year, month, ofMonth)).toBe(day);
    }
  });

  it('reads days far outside the table without failing', () => {
    expect(() => [isoToHijri('0700-01-01'), isoToHijri('2999-12-31')]).not.toThrow();
  });

  it('knows no thirty-first day and no thirteenth month', () => {
    expect(hijriToIso(1443, 5, 31)).toBeUndefined();
    expect(hijriToIso(1443, 13, 1)).toBeUndefined();
  });
});

import { Temporal } from 'temporal-polyfill/full';
import type { IsoDay } from '../../model/calendar.ts';

/** Years for which the Umm al-Qura table is known; outside it the calendar is computed, not observed. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;

/** A day of the Umm al-Qura calendar as a Gregorian one; undefined when there is no such day. `month` from 1. */
export function hijriToIso(year: number, month: number, day: number): IsoDay | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const first = Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: 1 });
  if (day > first.daysInMonth) return undefined;
  return first
    .add({ days: day - 1 })
    .withCalendar('iso8601')
    .toString();
}

/** Days in a month of the Umm al-Qura calendar. */
export function hijriMonthLength(year: number, month: number): number {
  return Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: 1 }).daysInMonth;
}

/** Year, month and day of a Gregorian day in the Umm al-Qura calendar. */
export function isoToHijri(day: IsoDay): { readonly year: number; readonly month: number; readonly day: number } {
  const date = Temporal.PlainDate.from(day).withCalendar('islamic-umalqura');
  return { year: date.year, month: date.month, day: date.day };
}

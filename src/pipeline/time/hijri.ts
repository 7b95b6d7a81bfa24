import { Temporal } from 'temporal-polyfill/full';
import { addDays, daysBetween, type IsoDay } from '../../model/calendar.ts';

/** Years for which the Umm al-Qura table is known; outside it the calendar is computed, not observed. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;

interface HijriMonth {
  readonly start: IsoDay;
  readonly days: number;
}

// A month's place never changes, so each is worked out once.
const months = new Map<number, HijriMonth>();

/** `year` and `month` (from 1) inside the table. */
function hijriMonth(year: number, month: number): HijriMonth {
  const key = year * 12 + month;
  let found = months.get(key);
  if (found === undefined) {
    const first = Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: 1 });
    found = { start: first.withCalendar('iso8601').toString(), days: first.daysInMonth };
    months.set(key, found);
  }
  return found;
}

/** A day of the Umm al-Qura calendar as a Gregorian one; undefined when there is no such day. `month` from 1. */
export function hijriToIso(year: number, month: number, day: number): IsoDay | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const { start, days } = hijriMonth(year, month);
  return day > days ? undefined : addDays(start, day - 1);
}

/** Days in a month of the Umm al-Qura calendar. */
export function hijriMonthLength(year: number, month: number): number {
  return hijriMonth(year, month).days;
}

/** Year, month and day of a Gregorian day in the Umm al-Qura calendar. */
export function isoToHijri(day: IsoDay): { readonly year: number; readonly month: number; readonly day: number } {
  // Twelve lunar months are about 354 days: a first guess, then a walk of a month or two.
  const since = daysBetween('1882-11-12', day) / 29.530588;
  let index = FIRST_YEAR * 12 + Math.floor(since) - 1;
  const at = (month: number): HijriMonth => hijriMonth(Math.floor(month / 12), (month % 12) + 1);
  while (at(index).start > day) index--;
  while (at(index + 1).start <= day) index++;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: daysBetween(at(index).start, day) + 1 };
}

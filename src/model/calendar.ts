/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, without time zone. Sorts as text. */
export type IsoDay = string;

/** A closed interval of days: both ends are included. */
export interface DayRange {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `month` from 1. Returns undefined when there is no such day (31 June). */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  return isOnCalendar(year, month, day) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined;
}

function isOnCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isIsoDay(text: string): boolean {
  if (text.length !== 10 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return isOnCalendar(year, month, day);
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export interface DayParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: IsoDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

const DAY_MS = 86_400_000;

// Counting days is most of what dating does, so it is done in whole numbers, without `Date`. Years are counted from March,
// so that the leap day ends them; 719,468 days lie between 1 March 0 and 1 January 1970.

/** Days since 1970-01-01. */
function dayNumber(day: IsoDay): number {
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  const month = twoDigits(day, 5);
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + twoDigits(day, 8) - 1 - 719_468;
}

function twoDigits(day: IsoDay, at: number): number {
  return (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;
}

const ZERO = 0x30;

function fromDayNumber(number: number): IsoDay {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  const year = era * 400 + years + (month > 2 ? 0 : 1);
  return `${pad(year, 4)}-${pad(month)}-${pad(inYear - Math.floor((153 * months + 2) / 5) + 1)}`;
}

export function addDays(day: IsoDay, amount: number): IsoDay {
  return fromDayNumber(dayNumber(day) + amount);
}

/** Clamps to the last day of a shorter month: 31 January + 1 month is 28 or 29 February. */
export function addMonths(day: IsoDay, amount: number): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const months = year * 12 + month - 1 + amount;
  const inYear = Math.floor(months / 12);
  const inMonth = months - inYear * 12 + 1;
  return `${pad(inYear, 4)}-${pad(inMonth)}-${pad(Math.min(dayOfMonth, daysInMonth(inYear, inMonth)))}`;
}

export function addYears(day: IsoDay, amount: number): IsoDay {
  return addMonths(day, amount * 12);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: IsoDay): number {
  const number = dayNumber(day) + 3;
  return number - Math.floor(number / 7) * 7 + 1;
}

/** ISO week of a day, as TIMEX3 writes it: `2021-W51`. A week is of the year that its Thursday is in. */
export function isoWeekOf(day: IsoDay): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  return `${year}-W${pad(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
}

/** Monday of the ISO week `2021-W51`. */
export function mondayOf(isoWeek: string): IsoDay {
  const year = Number(isoWeek.slice(0, 4));
  const week = Number(isoWeek.slice(6));
  const fourth = `${pad(year, 4)}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** Milliseconds since 1970 at midnight UTC of the day. */
export function epochOf(day: IsoDay): number {
  return dayNumber(day) * DAY_MS;
}

export function monthRange(year: number, month: number): DayRange {
  const prefix = `${pad(year, 4)}-${pad(month)}`;
  return { start: `${prefix}-01`, end: `${prefix}-${pad(daysInMonth(year, month))}` };
}

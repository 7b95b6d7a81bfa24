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
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
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

function format(date: Date): IsoDay {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

export function addDays(day: IsoDay, amount: number): IsoDay {
  return format(new Date(epochOf(day) + amount * DAY_MS));
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
  return (epochOf(to) - epochOf(from)) / DAY_MS;
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: IsoDay): number {
  return new Date(epochOf(day)).getUTCDay() || 7;
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

/** Milliseconds since 1970 at midnight UTC of the day: a date alone is read as UTC. */
export function epochOf(day: IsoDay): number {
  return Date.parse(day);
}

export function monthRange(year: number, month: number): DayRange {
  const prefix = `${pad(year, 4)}-${pad(month)}`;
  return { start: `${prefix}-01`, end: `${prefix}-${pad(daysInMonth(year, month))}` };
}

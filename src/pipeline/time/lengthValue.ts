import type { Unit } from '../../lexicon/time/units.ts';
import { addDays } from '../../model/calendar.ts';

/** A length of time as written: so many of a unit, `count` undefined when it is not said how many. */
export interface LengthPart {
  readonly unit: Unit;
  /** May be a half or a quarter. */
  readonly count: number | undefined;
}

const DATE_LETTERS: Partial<Record<Unit, string>> = { D: 'D', W: 'W', M: 'M', Y: 'Y', Q: 'M' };
const TIME_LETTERS: Partial<Record<Unit, string>> = { H: 'H', m: 'M', S: 'S' };
/** An unknown number of tens or hundreds of years has letters of its own in TIMEX3. */
const VAGUE_LETTERS: Partial<Record<Unit, string>> = { E: 'DE', C: 'CE' };
/** The next smaller unit that a fraction turns into, and how many of it make one. */
const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = {
  H: ['m', 60],
  m: ['S', 60],
  Y: ['M', 12],
  D: ['H', 24],
  E: ['Y', 10],
  C: ['Y', 100],
};

/** `P3D`, `PT2H`, `PXW`, `P1Y6M`, `PT3H30M`. */
export function lengthValue(parts: readonly LengthPart[]): string {
  let date = '';
  let time = '';
  for (const { unit, count } of parts.flatMap(wholeParts)) {
    const years = unit === 'E' ? 10 : unit === 'C' ? 100 : 1;
    const letter =
      count === undefined ? (VAGUE_LETTERS[unit] ?? DATE_LETTERS[unit]) : years > 1 ? 'Y' : DATE_LETTERS[unit];
    const amount = count === undefined ? 'X' : String(count * years);
    if (letter !== undefined) date += amount + letter;
    else time += amount + (TIME_LETTERS[unit] ?? '');
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** «ساعة ونصف» is an hour and thirty minutes; what has no smaller unit keeps its fraction. */
function wholeParts(part: LengthPart): LengthPart[] {
  const { unit, count } = part;
  const smaller = SMALLER[unit];
  if (count === undefined || Number.isInteger(count) || smaller === undefined) return [part];
  const whole = Math.floor(count);
  const rest: LengthPart = { unit: smaller[0], count: Math.round((count - whole) * smaller[1]) };
  if (whole === 0) return [rest];
  return unit === 'E' || unit === 'C'
    ? [{ unit: 'Y', count: Math.round(count * smaller[1]) }]
    : [{ unit, count: whole }, rest];
}

const MONTHS: Partial<Record<Unit, number>> = { M: 1, Q: 3, Y: 12, E: 120, C: 1200 };
const DAYS: Partial<Record<Unit, number>> = { D: 1, W: 7 };

/** How far a length reaches on the calendar, and the finest unit it speaks of; undefined when not said how many. */
export function lengthShift(parts: readonly LengthPart[]): { months: number; days: number; unit: Unit } | undefined {
  let months = 0;
  let days = 0;
  let unit = parts[0]?.unit ?? 'D';
  for (const part of parts) {
    if (part.count === undefined) return undefined;
    months += (MONTHS[part.unit] ?? 0) * part.count;
    days += (DAYS[part.unit] ?? 0) * part.count;
    unit = part.unit;
  }
  if (!Number.isInteger(months)) {
    days += Math.round((months - Math.floor(months)) * 30);
    months = Math.floor(months);
  }
  if (['Y', 'E', 'C'].includes(unit) && months % 12 !== 0) unit = 'M';
  else if (unit === 'E' || unit === 'C') unit = 'Y';
  return { months, days: Math.round(days), unit };
}

/** A length in minutes, when it speaks of hours and minutes alone. */
export function lengthMinutes(parts: readonly LengthPart[]): number | undefined {
  let minutes = 0;
  for (const { unit, count } of parts) {
    if (count === undefined || (unit !== 'H' && unit !== 'm')) return undefined;
    minutes += count * (unit === 'H' ? 60 : 1);
  }
  return minutes;
}

const MINUTES_A_DAY = 24 * 60;

/** `2021-08-30T24:00` moved by minutes. */
export function movedMinutes(value: string, by: number): string {
  const total = Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16)) + by;
  const days = Math.floor(total / MINUTES_A_DAY);
  const rest = total - days * MINUTES_A_DAY;
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${addDays(value.slice(0, 10), days)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}

import type { Unit } from '../../lexicon/time/units.ts';
import {
  addDays,
  addMonths,
  type DayRange,
  daysInMonth,
  type IsoDay,
  isoDay,
  isoWeekOf,
  mondayOf,
  monthRange,
  partsOf,
} from '../../model/calendar.ts';

/** A stretch of the calendar with its three spellings: TIMEX3, EDTF, and the days it covers. */
export interface Grain {
  readonly value: string;
  readonly edtf: string;
  readonly range: DayRange;
  readonly unit: Unit;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const yearDays = (first: number, last: number): DayRange => ({
  start: `${pad(first, 4)}-01-01`,
  end: `${pad(last, 4)}-12-31`,
});

export function dayGrain(day: IsoDay): Grain {
  return { value: day, edtf: day, range: { start: day, end: day }, unit: 'D' };
}

export function monthGrain(year: number, month: number): Grain {
  const value = `${pad(year, 4)}-${pad(month)}`;
  return { value, edtf: value, range: monthRange(year, month), unit: 'M' };
}

export function yearGrain(year: number): Grain {
  return { value: pad(year, 4), edtf: pad(year, 4), range: yearDays(year, year), unit: 'Y' };
}

/** EDTF has no weeks: the seven days are said as an interval. */
export function weekGrain(day: IsoDay): Grain {
  const value = isoWeekOf(day);
  const start = mondayOf(value);
  const end = addDays(start, 6);
  return { value, edtf: `${start}/${end}`, range: { start, end }, unit: 'W' };
}

/** Saturday and Sunday of an ISO week, as TIMEX3 writes a weekend. */
export function weekendGrain(day: IsoDay): Grain {
  const week = weekGrain(day);
  const start = addDays(week.range.start, 5);
  const { end } = week.range;
  return { value: `${week.value}-WE`, edtf: `${start}/${end}`, range: { start, end }, unit: 'W' };
}

/** `quarter` from 1. EDTF level 2 numbers quarters 33 to 36. */
export function quarterGrain(year: number, quarter: number): Grain {
  const start = monthRange(year, quarter * 3 - 2).start;
  const { end } = monthRange(year, quarter * 3);
  const y = pad(year, 4);
  return { value: `${y}-Q${quarter}`, edtf: `${y}-${32 + quarter}`, range: { start, end }, unit: 'Q' };
}

/** `half` 1 or 2. EDTF level 2 numbers halves 40 and 41. */
export function halfGrain(year: number, half: number): Grain {
  const start = monthRange(year, half * 6 - 5).start;
  const { end } = monthRange(year, half * 6);
  const y = pad(year, 4);
  return { value: `${y}-H${half}`, edtf: `${y}-${39 + half}`, range: { start, end }, unit: 'Q' };
}

/** A third of a year: TIMEX3 and EDTF have codes for it only in EDTF (37 to 39). */
export function thirdGrain(year: number, third: number): Grain {
  const start = monthRange(year, third * 4 - 3).start;
  const { end } = monthRange(year, third * 4);
  return {
    value: `${start.slice(0, 7)}/${end.slice(0, 7)}`,
    edtf: `${pad(year, 4)}-${36 + third}`,
    range: { start, end },
    unit: 'Q',
  };
}

const SEASON_MONTHS = { SP: [3, 21], SU: [6, 22], FA: [9, 23], WI: [12, 24] } as const;

/** Northern seasons by whole months. A winter is of the year in which it begins. */
export function seasonGrain(year: number, season: 'SP' | 'SU' | 'FA' | 'WI'): Grain {
  const [month, code] = SEASON_MONTHS[season];
  const start = `${pad(year, 4)}-${pad(month)}-01`;
  const last = addMonths(start, 2);
  const end = monthRange(partsOf(last).year, partsOf(last).month).end;
  const y = pad(year, 4);
  return { value: `${y}-${season}`, edtf: `${y}-${code}`, range: { start, end }, unit: 'Q' };
}

/** The decade of a year: 1994 lies in `199`. */
export function decadeGrain(year: number): Grain {
  const value = pad(Math.floor(year / 10), 3);
  const first = Math.floor(year / 10) * 10;
  return { value, edtf: `${value}X`, range: yearDays(first, first + 9), unit: 'E' };
}

/** The century of a year by its first two digits: 1994 lies in `19`. */
export function centuryGrain(year: number): Grain {
  const value = pad(Math.floor(year / 100));
  const first = Math.floor(year / 100) * 100;
  return { value, edtf: `${value}XX`, range: yearDays(first, first + 99), unit: 'C' };
}

/** 354.367 days of a lunar year over 365.2425 of a solar one; the first Hijri year began in July 622. */
const LUNAR_YEAR = 0.970224;
const HIJRA = 621.57;

/** A Hijri century by the years of the common era that it runs through, by the mean length of a lunar year. */
export function hijriCenturyGrain(century: number): Grain {
  const common = (hijri: number): number => Math.floor(hijri * LUNAR_YEAR + HIJRA);
  const first = common((century - 1) * 100 + 1);
  const last = common(century * 100);
  const value = `${pad(first, 4)}/${pad(last, 4)}`;
  return { value, edtf: value, range: yearDays(first, last), unit: 'C' };
}

/** The unit of the calendar that lies `shift` units from the one that holds `day`. */
export function shiftedGrain(unit: Unit, day: IsoDay, shift: number): Grain {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'D':
      return dayGrain(addDays(day, shift));
    case 'W':
      return weekGrain(addDays(day, shift * 7));
    case 'M': {
      const at = year * 12 + month - 1 + shift;
      return monthGrain(Math.floor(at / 12), (at % 12) + 1);
    }
    case 'Q': {
      const at = year * 4 + Math.floor((month - 1) / 3) + shift;
      return quarterGrain(Math.floor(at / 4), (at % 4) + 1);
    }
    case 'Y':
      return yearGrain(year + shift);
    case 'E':
      return decadeGrain(year + shift * 10);
    case 'C':
      return centuryGrain(year + shift * 100);
    default:
      return dayGrain(day);
  }
}

/** Where in a period its beginning, middle and end lie, in parts of what is counted below it. */
const PART_OF_MONTH = { START: [1, 10], MID: [11, 20], END: [21, 31] } as const;
const PART_OF_YEAR = { START: [1, 3], MID: [5, 8], END: [10, 12] } as const;
const PART_OF_WEEK = { START: [0, 1], MID: [2, 3], END: [4, 6] } as const;
const PART_OF_DECADE = { START: [0, 3], MID: [4, 6], END: [7, 9] } as const;
const PART_OF_CENTURY = { START: [0, 29], MID: [40, 69], END: [80, 99] } as const;

/** The same value with what a part of it can mean: approximate bounds inside it. */
export function partOfGrain(grain: Grain, mod: 'START' | 'MID' | 'END'): Grain {
  const { year, month } = partsOf(grain.range.start);
  const between = (start: string, end: string, range: DayRange): Grain => ({
    ...grain,
    edtf: `${start}~/${end}~`,
    range,
  });
  const years = ([first, last]: readonly [number, number]): Grain =>
    between(pad(year + first, 4), pad(year + last, 4), yearDays(year + first, year + last));
  if (grain.unit === 'M') {
    const [first, last] = PART_OF_MONTH[mod];
    const start = isoDay(year, month, first) as IsoDay;
    const end = isoDay(year, month, Math.min(last, daysInMonth(year, month))) as IsoDay;
    return between(start, end, { start, end });
  }
  if (grain.unit === 'Y') {
    const [first, last] = PART_OF_YEAR[mod];
    const range = { start: monthRange(year, first).start, end: monthRange(year, last).end };
    return between(range.start.slice(0, 7), range.end.slice(0, 7), range);
  }
  if (grain.unit === 'W') {
    const [first, last] = PART_OF_WEEK[mod];
    const start = addDays(grain.range.start, first);
    const end = addDays(grain.range.start, last);
    return between(start, end, { start, end });
  }
  if (grain.unit === 'E') return years(PART_OF_DECADE[mod]);
  if (grain.unit === 'C') return years(PART_OF_CENTURY[mod]);
  return grain;
}

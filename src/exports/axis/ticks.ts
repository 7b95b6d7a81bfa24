import type { DatePreferences } from '../../arabic/datePreferences.ts';
import { withDigits } from '../../arabic/datePreferences.ts';
import { formatDay, monthName } from '../../arabic/formatDate.ts';
import { addDays, addMonths, type DayRange, type IsoDay, partsOf, weekdayOf } from '../../model/calendar.ts';

/** A line across the axis at the beginning of a day. */
export interface Tick {
  readonly day: IsoDay;
  readonly label: string;
}

interface Scale {
  /** The last beginning of a step on or before the day. */
  readonly first: (day: IsoDay) => IsoDay;
  readonly next: (day: IsoDay) => IsoDay;
  readonly label: (day: IsoDay, dates: DatePreferences) => string;
  /** The same in figures, with the year where `isYearNew`: for where names of months have no room. */
  readonly figures: (day: IsoDay, isYearNew: boolean) => string;
}

/** How beginnings of months and days are written. */
export type TickForm = 'names' | 'figures';

const yearStart = (year: number): IsoDay => `${String(year).padStart(4, '0')}-01-01`;

const days = (step: number): Scale => ({
  first: day => addDays(day, 1 - weekdayOf(day)),
  next: day => addDays(day, step),
  label: (day, dates) => formatDay(day, dates, { year: false }),
  figures: (at, isYearNew) => {
    const { year, month, day } = partsOf(at);
    return isYearNew ? `${day}/${month}/${year}` : `${day}/${month}`;
  },
});

const months = (step: number): Scale => ({
  first: day => {
    const { year, month } = partsOf(day);
    return addMonths(yearStart(year), Math.floor((month - 1) / step) * step);
  },
  next: day => addMonths(day, step),
  label: (day, dates) => monthName(partsOf(day).month, dates),
  // Always with its year: a number alone could be a day.
  figures: day => `${partsOf(day).month}/${partsOf(day).year}`,
});

const years = (step: number): Scale => ({
  first: day => yearStart(Math.floor(partsOf(day).year / step) * step),
  next: day => addMonths(day, 12 * step),
  label: (day, dates) => withDigits(partsOf(day).year, dates.digits),
  figures: day => String(partsOf(day).year),
});

/** From the finest. */
const SCALES: readonly Scale[] = [
  ...[1, 7].map(days),
  ...[1, 2, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100].map(years),
];

/** The finest evenly spaced ticks of which at most `most` are in the range; the year is said where it begins anew. */
export function ticksOf(
  range: DayRange,
  dates: DatePreferences,
  most: number,
  form: TickForm = 'names',
): readonly Tick[] {
  for (const scale of SCALES) {
    const inside = daysOf(scale, range, most + 1);
    if (inside.length > most) continue;
    return inside.map((day, at) => ({ day, label: LABELS[form](scale, day, inside[at - 1], dates) }));
  }
  return [];
}

function daysOf(scale: Scale, { start, end }: DayRange, limit: number): readonly IsoDay[] {
  const inside: IsoDay[] = [];
  for (let day = scale.first(start); day <= end && inside.length < limit; day = scale.next(day)) {
    if (day >= start) inside.push(day);
  }
  return inside;
}

type Label = (scale: Scale, day: IsoDay, before: IsoDay | undefined, dates: DatePreferences) => string;

const isSameYear = (day: IsoDay, before: IsoDay | undefined): boolean => before?.slice(0, 4) === day.slice(0, 4);

const LABELS: Readonly<Record<TickForm, Label>> = {
  names: (scale, day, before, dates) => {
    const label = scale.label(day, dates);
    const year = withDigits(partsOf(day).year, dates.digits);
    return label === year || isSameYear(day, before) ? label : `${label} ${year}`;
  },
  figures: (scale, day, before, dates) => withDigits(scale.figures(day, !isSameYear(day, before)), dates.digits),
};

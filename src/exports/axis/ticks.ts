import { type DatePreferences, formatDay, monthName, withDigits } from '../../arabic/formatDate.ts';
import {
  addDays,
  addMonths,
  type DayRange,
  daysBetween,
  type IsoDay,
  partsOf,
  weekdayOf,
} from '../../model/calendar.ts';

/** A line across the axis at the beginning of a day. */
export interface Tick {
  readonly day: IsoDay;
  readonly label: string;
}

interface Scale {
  /** Used when the range has at most this many days. */
  readonly upTo: number;
  readonly first: (day: IsoDay) => IsoDay;
  readonly next: (day: IsoDay) => IsoDay;
  readonly label: (day: IsoDay, dates: DatePreferences) => string;
}

const monthStart = (day: IsoDay): IsoDay => `${day.slice(0, 7)}-01`;

const MONTHLY = (step: number): Omit<Scale, 'upTo'> => ({
  first: day => {
    const { year, month } = partsOf(day);
    return addMonths(`${String(year).padStart(4, '0')}-01-01`, Math.floor((month - 1) / step) * step);
  },
  next: day => addMonths(monthStart(day), step),
  label: (day, dates) => {
    const { year, month } = partsOf(day);
    return month === 1 ? `${monthName(month, dates)} ${withDigits(year, dates.digits)}` : monthName(month, dates);
  },
});

const SCALES: readonly Scale[] = [
  {
    upTo: 16,
    first: day => day,
    next: day => addDays(day, 1),
    label: (day, dates) => withDigits(partsOf(day).day, dates.digits),
  },
  {
    upTo: 75,
    first: day => addDays(day, 1 - weekdayOf(day)),
    next: day => addDays(day, 7),
    label: (day, dates) => formatDay(day, dates, { year: false }),
  },
  { upTo: 600, ...MONTHLY(1) },
  { upTo: 1800, ...MONTHLY(3) },
];

const YEARLY = (step: number): Omit<Scale, 'upTo'> => ({
  first: day => `${String(Math.floor(partsOf(day).year / step) * step).padStart(4, '0')}-01-01`,
  next: day => addMonths(day, 12 * step),
  label: (day, dates) => withDigits(partsOf(day).year, dates.digits),
});

/** Ticks inside the range, at most about twenty; the first one always says its year. */
export function ticksOf(range: DayRange, dates: DatePreferences): readonly Tick[] {
  const days = daysBetween(range.start, range.end);
  const scale = SCALES.find(({ upTo }) => days <= upTo) ?? YEARLY(Math.max(1, Math.ceil(days / 365 / 20)));
  const ticks: Tick[] = [];
  for (let day = scale.first(range.start); day <= range.end; day = scale.next(day)) {
    if (day >= range.start) ticks.push({ day, label: scale.label(day, dates) });
  }
  return ticks.map((tick, at) => (at === 0 ? { ...tick, label: withYear(tick, dates) } : tick));
}

function withYear({ day, label }: Tick, dates: DatePreferences): string {
  const { year, month } = partsOf(day);
  const written = withDigits(year, dates.digits);
  if (label.includes(written)) return label;
  return /^\p{N}+$/u.test(label) ? `${label} ${monthName(month, dates)} ${written}` : `${label} ${written}`;
}

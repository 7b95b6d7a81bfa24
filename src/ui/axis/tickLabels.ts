import type { Moment } from 'moment';
import { formatDay, formatMonth, monthName, withDigits } from '../../arabic/formatDate.ts';
import type { Settings } from '../settings/settings.ts';
import type { BeginningNames } from './tickElements.ts';

/** The month and the year that a moment is in, as the axis writes them. */
export function beginningNames(time: Date, settings: Settings): BeginningNames {
  return {
    month: monthName(time.getUTCMonth() + 1, settings),
    year: withDigits(time.getUTCFullYear(), settings.digits),
  };
}

type Label = (date: Moment, scale: string) => string;

/**
 * Labels of the axis by the one formatter of dates, so that axis, list and cards agree; the library's own would come in
 * whatever Arabic the browser has.
 */
export function tickLabels(settings: Settings): { readonly minorLabels: Label; readonly majorLabels: Label } {
  const number = (n: number): string => withDigits(n, settings.digits);
  const iso = (date: Moment): string => date.format('YYYY-MM-DD');
  // Among days the library has a heading every Monday: what follows within the week may be of the next month.
  const dayName = (date: Moment): string =>
    date.date() === 1 ? formatDay(iso(date), settings, { year: false }) : number(date.date());
  return {
    minorLabels: (date, scale) => {
      if (scale === 'year') return number(date.year());
      // «كانون الثاني» is one name: two lines part at the stroke between the names.
      if (scale === 'month') return monthName(date.month() + 1, settings).replace(' ', '\u00A0');
      if (scale === 'week') return number(date.date());
      if (scale === 'weekday' || scale === 'day') return dayName(date);
      return number(date.hour());
    },
    majorLabels: (date, scale) => {
      if (scale === 'year') return '';
      if (scale === 'month') return number(date.year());
      if (scale === 'week' || scale === 'weekday' || scale === 'day') return formatMonth(iso(date), settings);
      return formatDay(iso(date), settings);
    },
  };
}

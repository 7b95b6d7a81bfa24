import { isIsoDay } from '../../model/calendar.ts';
import { checkPublished } from '../articleFile/checkPublished.ts';

/** A publication date in the form of the front matter, or undefined when the text is none that can be trusted. */
export function publishedDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(trimmed);
  if (iso !== null) {
    const [, day = '', time, offset] = iso;
    // Without its offset a time says nothing; the day it was written with is kept.
    const value = time !== undefined && offset !== undefined ? `${day}T${time}${withColon(offset)}` : day;
    return checkPublished(value) === undefined ? value : undefined;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (compact !== null) return dayOrNothing(compact.slice(1).join('-'));
  // As mail and old servers write it: «Thu, 30 Dec 2021 10:00:00 GMT». Slashes are left: nobody knows which is the month.
  if (/^(?:[a-z]{3},? )?\d{1,2} [a-z]{3} \d{4}\b/i.test(trimmed) && /(?:GMT|UTC|[+-]\d{4})$/.test(trimmed)) {
    const time = Date.parse(trimmed);
    return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
  }
  return undefined;
}

function withColon(offset: string): string {
  return offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

function dayOrNothing(day: string): string | undefined {
  return isIsoDay(day) ? day : undefined;
}

import { isIsoDay } from '../../model/calendar.ts';

const FORM = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](\d{2}):?(\d{2}))?)?$/;

export type PublishedFault = 'front-matter/date-form' | 'front-matter/impossible-date' | 'front-matter/no-offset';

/** What is wrong with a publication date (an ISO date, or a date-time with its offset); undefined when nothing is. */
export function checkPublished(text: string): PublishedFault | undefined {
  const match = FORM.exec(text);
  if (match === null) return 'front-matter/date-form';
  const [, day = '', hour, minute = '0', second = '0', offset, offsetHour = '0', offsetMinute = '0'] = match;
  if (!isIsoDay(day) || Number(day.slice(0, 4)) === 0) return 'front-matter/impossible-date';
  if (hour === undefined) return undefined;
  if (offset === undefined) return 'front-matter/no-offset';
  const possible =
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59 &&
    Number(offsetHour) <= 14 &&
    Number(offsetMinute) <= 59;
  return possible ? undefined : 'front-matter/impossible-date';
}

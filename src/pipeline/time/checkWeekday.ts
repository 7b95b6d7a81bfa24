import { formatDay } from '../../arabic/formatDate.ts';
import { WEEKDAY_NAMES } from '../../lexicon/monthNames.ts';
import { type IsoDay, weekdayOf } from '../../model/calendar.ts';
import type { DateFields } from './grammar/dateFields.ts';
import type { ResolvedDate } from './resolveDate.ts';

/** A weekday written beside a date has to be that date's; the date as written stands either way. */
export function checkWeekday(
  { weekday }: Pick<DateFields, 'weekday'>,
  day: IsoDay | undefined,
): Pick<ResolvedDate, 'why' | 'problems'> {
  if (weekday === undefined || day === undefined) return { why: [], problems: [] };
  const written = WEEKDAY_NAMES[weekday - 1] ?? '';
  const real = WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
  if (weekdayOf(day) === weekday) return { why: [`يوم ${formatDay(day)} هو ${real} فعلا، كما كُتب.`], problems: [] };
  const message = `كُتب «${written}»، غير أن ${formatDay(day)} يوم ${real}.`;
  return { why: [message], problems: [{ code: 'weekday-mismatch', message }] };
}

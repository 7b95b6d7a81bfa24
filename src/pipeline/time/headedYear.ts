import { partsOf } from '../../model/calendar.ts';
import type { Context, Reading } from './context.ts';
import type { DateFields } from './grammar/dateFields.ts';
import type { MonthFound, Place } from './resolveDate.ts';
import type { TimeWord } from './timeWords.ts';

/**
 * The year that a chronology told in one paragraph takes from its heading («أحداث عام 2014: هرب الرئيس في 22 شباط، ثم …»,
 * «السودان 2021 - 21 سبتمبر: …»). It runs forward: a month before the one told last has turned the year.
 */
export function headedYear(context: Context, { from }: Place, { month, day }: DateFields): MonthFound | undefined {
  if (month === undefined) return undefined;
  let last: Reading | undefined;
  for (let at = context.told.length - 1; at >= Math.max(0, context.told.length - MAX_BACK); at--) {
    const told = context.told[at] as Reading;
    if (hasBreak(context.words, told.next, from)) return undefined;
    if (!told.range) continue;
    if (isHeading(context.words, told)) return afterHeading(told, last, month, day);
    if (last === undefined && isDated(told)) last = told;
  }
  return undefined;
}

/** How many expressions back the heading may stand. */
const MAX_BACK = 20;

function afterHeading(
  heading: Reading,
  last: Reading | undefined,
  month: number,
  day: number | undefined,
): MonthFound | undefined {
  const told = last?.range ?? heading.range;
  if (!told) return undefined;
  const before = partsOf(told.start);
  const earlier = month < before.month || (month === before.month && day !== undefined && day < before.day);
  const turned = earlier && (last !== undefined || heading.value.length === 7);
  const year = turned ? before.year + 1 : before.year;
  return { year, month, why: [`العام من عنوان السرد في أول الفقرة: ${year}.`] };
}

/** A year, or a month with its year, and a colon or a dash behind it. */
function isHeading(words: readonly TimeWord[], { type, value, next, fields }: Reading): boolean {
  if (type !== 'DATE' || !/^\d{4}(-\d{2})?$/.test(value) || fields?.year === undefined) return false;
  return endsHeading(words, next);
}

/** A colon, or a dash with room around it. */
export function endsHeading(words: readonly TimeWord[], next: number): boolean {
  const mark = words[next];
  return mark?.text === ':' || (mark?.text === '-' && mark.spaced && words[next + 1]?.spaced === true);
}

const isDated = ({ type, value }: Reading): boolean => type === 'DATE' && /^\d{4}-\d{2}(-\d{2})?$/.test(value);

function hasBreak(words: readonly TimeWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === 'break') return true;
  return false;
}

import { formatDay } from '../../../arabic/formatDate.ts';
import { addDays, daysBetween, weekdayOf } from '../../../model/calendar.ts';
import { wordsAsWritten } from '../asWritten.ts';
import { beginsLine } from '../carriedYear.ts';
import { checkWeekday } from '../checkWeekday.ts';
import {
  type Context,
  governorOf,
  grainReading,
  lastTold,
  type NotTime,
  type Reading,
  type Rule,
  remembered,
} from '../context.ts';
import { dayGrain } from '../grain.ts';
import { readWeekdayHead } from '../grammar/dateFields.ts';
import { bare, bareWord } from '../timeWords.ts';
import { nearestWeekday, turnedWeekday } from '../weekdays.ts';
import { readCalendarDate } from './calendarDate.ts';

/** «يوم الخميس», «السبت الماضي», «الثلاثاء المقبل», «الخميس قبل الماضي»: by the adjective, else by the verb. */
export const weekday: Rule = {
  name: 'weekday',
  title: 'يوم من أيام الأسبوع، بصفة أو بحسب الفعل الذي يحكمه',
  starts: ['weekday', 'unit', 'word:thisDay'],
  read: readWeekday,
  examples: [
    'قال المتحدث يوم الخميس إن المباحثات انتهت.',
    'سيلتقي الوزيران الثلاثاء في باريس.',
    'أعلن ذلك يوم السبت الماضي.',
    'يجتمع المجلس الاثنين المقبل.',
    'وقع الحادث الخميس قبل الماضي.',
  ],
};

export function readWeekday(context: Context, at: number): Reading | NotTime | undefined {
  const { words, reference } = context;
  const head = readWeekdayHead(words, at);
  if (head === undefined) return undefined;
  const { day, next, start } = head;
  if (bareWord(words[next], 'epithet')) return { notTime: true, next: next + 1 };
  // «الأحد عشر متهما» are eleven.
  if (bare(words[next], 'number')?.sense.value === 10) return { notTime: true, next: next + 1 };
  const place = { at, start, next };
  const relative = bare(words[next], 'relative');
  if (relative?.definite && relative.sense.shift !== 0) {
    const turn = relative.sense.shift as -1 | 1;
    const written = bareWord(words[next + 1], 'corresponding') ? readCalendarDate(context, next + 2) : undefined;
    if (written && !('notTime' in written) && written.range) {
      const checked = checkWeekday({ weekday: day }, written.range.start);
      const problems = [...(written.problems ?? []), ...checked.problems];
      return { ...written, at, start, why: [...written.why, ...checked.why], ...(problems.length > 0 && { problems }) };
    }
    const found = turnedWeekday(reference, day, turn);
    const which = turn < 0 ? 'السابق' : 'التالي';
    return grainReading(context, { ...place, next: next + 1 }, dayGrain(found), [
      `هو اليوم ${which} بهذا الاسم لتاريخ الخبر: ${formatDay(found)}.`,
    ]);
  }
  if (relative?.definite) {
    const found = addDays(reference, day - weekdayOf(reference));
    return grainReading(context, { ...place, next: next + 1 }, dayGrain(found), [
      `هو من أسبوع الخبر: ${formatDay(found)}.`,
    ]);
  }
  const ma = words[next]?.text === 'ما' ? 1 : 0;
  const before = words[next + ma]?.text;
  const second = bare(words[next + ma + 1], 'relative');
  if ((before === 'قبل' || before === 'بعد') && second?.definite && second.sense.shift !== 0) {
    const turn = second.sense.shift as -1 | 1;
    const found = addDays(turnedWeekday(reference, day, turn), turn * 7);
    return grainReading(context, { ...place, next: next + ma + 2 }, dayGrain(found), [
      `هو قبل الأقرب بأسبوع: ${formatDay(found)}.`,
    ]);
  }
  const narrative = bare(words[next], 'narrative');
  const told = narrative && lastTold(context, 10);
  if (narrative && told?.range) {
    const found = turnedWeekday(told.range.end, day, narrative.sense.shift);
    return grainReading(context, { ...place, next: next + 1 }, dayGrain(found), [
      `محسوب من التاريخ المذكور قبله (${formatDay(told.range.end)}).`,
    ]);
  }
  return afterHeading(context, place, day) ?? byVerb(context, place, day);
}

/** «الخميس: فيينا …» below «الأربعاء: بروكسل …»: headings of a digest run forward, each from the one before it. */
function afterHeading(
  context: Context,
  place: { at: number; start: number; next: number },
  day: number,
): Reading | undefined {
  if (!heads(context, place)) return undefined;
  const before = lastHead(context)?.range;
  if (!before || daysBetween(before.start, context.reference) > HEADING_DAYS) return undefined;
  const found = turnedWeekday(before.end, day, 1);
  return grainReading(context, place, dayGrain(found), [
    `عنوان في تسلسل أيام، فهو أول يوم بهذا الاسم بعد ${formatDay(before.end)}: ${formatDay(found)}.`,
  ]);
}

/** «الخميس: …» at the beginning of a line. */
function heads({ words }: Context, { at, next }: { readonly at: number; readonly next: number }): boolean {
  return beginsLine(words, at) && words[next]?.text === ':';
}

/** The last day that heads a line. */
function lastHead(context: Context): Reading | undefined {
  return remembered(context).findLast(one => one.range && one.range.start === one.range.end && heads(context, one));
}

/** A digest is of the last days. */
const HEADING_DAYS = 14;

function byVerb(context: Context, place: { at: number; start: number; next: number }, day: number): Reading {
  const told = context.words[place.at - 1]?.text === 'او' ? lastTold(context, 10)?.range : undefined;
  if (told) {
    const found = turnedWeekday(told.end, day, 1);
    return grainReading(context, place, dayGrain(found), [
      `بديل عن الموعد المذكور قبله، فهو أول يوم بهذا الاسم بعد ${formatDay(told.end)}: ${formatDay(found)}.`,
    ]);
  }
  const governor = governorOf(context, place.at, place.next);
  // «الثلاثاء: … أعلن أنه سيهاتف بوتين يوم الجمعة»: ahead of the day that heads the line.
  const head = governor?.direction === 'future' ? lastHead(context) : undefined;
  const inLine = head && !context.words.slice(head.next, place.at).some(({ kind }) => kind === 'break');
  const reference = (inLine && head.range?.start) || context.reference;
  const found = nearestWeekday(reference, day, governor?.direction ?? 'past');
  if (found === reference) {
    return grainReading(context, place, dayGrain(found), ['يوم الأسبوع المذكور هو يوم الخبر نفسه.']);
  }
  const which =
    (governor?.direction ?? 'past') === 'past'
      ? 'آخر يوم بهذا الاسم قبل تاريخ الخبر'
      : 'أول يوم بهذا الاسم بعد تاريخ الخبر';
  const why = governor
    ? `«${wordsAsWritten(context, governor.words, place.start)}» يدل على ${governor.direction === 'past' ? 'ما مضى' : 'ما سيأتي'}، فالمقصود ${which}: ${formatDay(found)}.`
    : `لا فعل يحدد الجهة، والخبر يروي ما مضى، فالمقصود ${which}: ${formatDay(found)}.`;
  return grainReading(context, place, dayGrain(found), [why]);
}

import { addDays } from '../../../model/calendar.ts';
import { type Context, type Reading, reading } from '../context.ts';
import { readDay } from '../dayLike.ts';
import { bareWord, find, findWord, type TimeWord } from '../timeWords.ts';
import { readCalendarDate } from './calendarDate.ts';

/**
 * The night from one day into the next, named by both: «ليل الأربعاء الخميس», «ليلة السبت إلى الأحد», «ليلة 9 إلى 10
 * أوت», «الليلة الفاصلة بين الخميس والجمعة». It is of the first day. `from` is where the days begin.
 */
export function readNight(context: Context, at: number, start: number, from: number): Reading | undefined {
  const days = twoDates(context, from) ?? twoWeekdays(context, from);
  if (days === undefined) return undefined;
  const { day, next, why } = days;
  return reading(
    context,
    { at, start, next },
    {
      type: 'TIME',
      value: `${day}TNI`,
      edtf: day,
      range: { start: day, end: day },
      why: [...why, 'الليلة بين يومين تُنسب إلى أولهما.'],
    },
  );
}

interface TwoDays {
  readonly day: string;
  readonly why: readonly string[];
  readonly next: number;
}

function twoDates(context: Context, from: number): TwoDays | undefined {
  if (context.words[from] === undefined) return undefined;
  const run = readCalendarDate(context, from);
  if (run === undefined || 'notTime' in run || run.range === undefined || !run.value.includes('/')) return undefined;
  const { start, end } = run.range;
  return addDays(start, 1) === end ? { day: start, why: run.why, next: run.next } : undefined;
}

function twoWeekdays(context: Context, from: number): TwoDays | undefined {
  const { words } = context;
  const first = readDay(context, from);
  if (first === undefined || find(words[first.next - 1], 'weekday') === undefined) return undefined;
  const second = linked(words, from, first.next);
  return second === undefined ? undefined : { day: first.value, why: first.why, next: second + 1 };
}

/** Where the second weekday stands: right after the first, after «-», «/» or «إلى», or after «و» when «بين» came before. */
function linked(words: readonly TimeWord[], from: number, at: number): number | undefined {
  const link = words[at];
  const next = link?.text === '-' || link?.text === '/' || bareWord(link, 'to') ? at + 1 : at;
  const weekday = find(words[next], 'weekday');
  if (!weekday?.definite || weekday.preposition !== '') return undefined;
  return weekday.conjunction === '' || findWord(words[from - 1], 'between') ? next : undefined;
}

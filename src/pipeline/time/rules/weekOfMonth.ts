import { addDays } from '../../../model/calendar.ts';
import { type Context, grainReading, type Reading, type Rule } from '../context.ts';
import { weekGrain } from '../grain.ts';
import { readOrdinal } from '../grammar/number.ts';
import { bare, bareWord, find, type TimeWord } from '../timeWords.ts';
import { readMonthDate } from './month.ts';
import { narrowed } from './partOf.ts';
import { readPeriod } from './period.ts';

/** «الأسبوع الأول من أبريل», «الأسبوع الثاني من الشهر المقبل», «الأسبوع الأخير من رمضان». */
export const weekOfMonth: Rule = {
  name: 'week-of-month',
  title: 'أسبوع من شهر، بعدّه',
  starts: ['unit'],
  read: readWeekOfMonth,
  examples: ['تبدأ المحادثات في الأسبوع الأول من فبراير المقبل.', 'وقع الهجوم في الأسبوع الثالث من نوفمبر.'],
};

function readWeekOfMonth(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const head = find(words[at], 'unit');
  if (head?.sense.unit !== 'W' || !head.definite || head.sense.n !== 'one') return undefined;
  const last = bare(words[at + 1], 'recent');
  const ordinal = last ? undefined : readOrdinal(words, at + 1);
  const index = ordinal?.definite ? ordinal.value : 0;
  const from = last ? at + 2 : (ordinal?.next ?? at);
  if ((!last && (index < 1 || index > 5)) || !bareWord(words[from], 'from')) return undefined;
  const month = readWholeMonth(context, from + 1);
  if (month?.grain === undefined) return undefined;
  const place = { at, start: (words[at] as TimeWord).start + head.skip, next: month.next };
  if (last || index === 5) return narrowed(context, place, month.grain, 'END', month.why);
  if (index === 1) return narrowed(context, place, month.grain, 'START', month.why);
  // The nth seven days of the month; the ISO week that holds the middle one of them.
  const week = weekGrain(addDays(month.grain.range.start, index * 7 - 4));
  return grainReading(context, place, week, [...month.why, `الأسبوع رقم ${index} من الشهر.`]);
}

function readWholeMonth(context: Context, at: number): Reading | undefined {
  return [readMonthDate, readPeriod]
    .map(read => context.words[at] && read(context, at))
    .find((one): one is Reading => one !== undefined && !('notTime' in one) && one.grain?.unit === 'M');
}

import { type Context, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { bare, bareWord, findWord, type TimeWord } from '../timeWords.ts';
import { readCalendarDate } from './calendarDate.ts';
import { toldInSentence } from './clock.ts';
import { dayPart, partReading } from './dayPart.ts';
import { readDeicticDay } from './deicticDay.ts';
import { readMonthDate } from './month.ts';
import { readPeriod } from './period.ts';
import { season } from './season.ts';
import { readWeekday } from './weekday.ts';
import { readYearDate } from './year.ts';

/** «في وقت سابق من هذا الشهر», «في وقت متأخر من مساء الخميس», «في وقت لاحق اليوم», «في وقت مبكر من العام المقبل». */
export const withinPeriod: Rule = {
  name: 'within-period',
  title: 'وقت سابق أو لاحق أو مبكر أو متأخر من فترة',
  starts: ['word:earlier', 'word:later', 'word:early', 'word:late'],
  read: readWithin,
  examples: [
    'عقد الرئيسان قمة افتراضية في وقت سابق من هذا الشهر.',
    'ستبدأ المحادثات في وقت متأخر من يوم الخميس.',
    'قد يقع الهجوم في وقت مبكر من العام المقبل.',
    'يصدر البيان في وقت لاحق اليوم.',
  ],
};

type Head = 'earlier' | 'later' | 'early' | 'late';

function readWithin(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const name = (['earlier', 'later', 'early', 'late'] as const).find(one => findWord(word, one));
  if (name === undefined) return undefined;
  const head = findWord(word, name);
  const from = bareWord(words[at + 1], 'from') ? at + 2 : at + 1;
  const whole = readWhole(context, from) ?? readPart(context, from);
  if (whole === undefined) return undefined;
  const start = word.start + (head?.skip ?? 0);
  const { grain, range } = whole;
  const bounds = range && clip(range, context.reference, name);
  return reading(
    context,
    { at, start, next: whole.next },
    {
      type: whole.type,
      value: whole.value,
      ...(whole.edtf !== undefined && { edtf: whole.edtf }),
      ...(bounds && { range: bounds }),
      ...(name === 'early' && { mod: 'START' as const }),
      ...(name === 'late' && { mod: 'END' as const }),
      why: [...whole.why, WHY[name]],
      ...(grain && { grain }),
      ...(whole.problems && { problems: whole.problems }),
    },
  );
}

const WHY: Record<Head, string> = {
  earlier: 'المقصود ما مضى من هذه الفترة قبل الخبر.',
  later: 'المقصود ما بقي من هذه الفترة بعد الخبر.',
  early: 'المقصود أول هذه الفترة.',
  late: 'المقصود آخر هذه الفترة.',
};

/** «سابق» ends at the news, «لاحق» begins with it; «مبكر» and «متأخر» only lean. */
function clip(range: { start: string; end: string }, reference: string, name: Head): { start: string; end: string } {
  const inside = range.start <= reference && reference <= range.end;
  if (!inside) return range;
  if (name === 'earlier') return { start: range.start, end: reference };
  return name === 'later' ? { start: reference, end: range.end } : range;
}

/** «ساعة متأخرة من الليل»: a part of the day told in the sentence, or of the day of the news. */
function readPart(context: Context, at: number): Reading | undefined {
  const part = bareWord(context.words[at - 1], 'from') ? bare(context.words[at], 'dayPart') : undefined;
  if (!part?.definite) return undefined;
  const day = toldInSentence(context, at) ?? context.reference;
  const { start } = context.words[at] as TimeWord;
  return partReading(context, { at, start, next: at + 1 }, day, part.sense.part, []);
}

const WHOLES: readonly Rule['read'][] = [
  readPeriod,
  readDeicticDay,
  readWeekday,
  readCalendarDate,
  readMonthDate,
  readYearDate,
  dayPart.read,
  season.read,
];

function readWhole(context: Context, at: number): Reading | undefined {
  const found = WHOLES.map(read => read(context, at)).filter(
    (one): one is Reading => one !== undefined && !('notTime' in (one as Reading | NotTime)),
  );
  return found.sort((a, b) => b.end - a.end)[0];
}

import { formatDay } from '../../../arabic/formatDate.ts';
import { addDays, daysBetween } from '../../../model/calendar.ts';
import { asWritten } from '../asWritten.ts';
import { checkWeekday } from '../checkWeekday.ts';
import { type Context, governorOf, grainReading, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { dayGrain } from '../grain.ts';
import { readDayAndMonth, readWeekdayHead, skipLinks } from '../grammar/dateFields.ts';
import { withOtherCalendar } from '../otherCalendar.ts';
import { resolveDate } from '../resolveDate.ts';
import { bare, bareWord, find, findWord, type TimeWord } from '../timeWords.ts';
import { numericDate } from './numericDate.ts';

/** «اليوم», «أمس الأربعاء», «غداً الجمعة», «أول من أمس», «اليوم الاثنين 6 ديسمبر». */
export const deicticDay: Rule = {
  name: 'deictic-day',
  title: 'يوم يُعرف من يوم الخبر، ومعه أحيانا اسم اليوم أو التاريخ',
  starts: ['deicticDay'],
  read: readDeicticDay,
  examples: [
    'وصف الكرملين اليوم الاثنين العلاقات بالمؤسفة.',
    'أعلنت الوزارة أمس الأربعاء حصيلة جديدة.',
    'وصل الوفد أول من أمس.',
    'يزور الرئيس بغداد بعد غد.',
  ],
};

export function readDeicticDay(context: Context, at: number): Reading | NotTime | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const found = find(word, 'deicticDay');
  if (found === undefined) return undefined;
  const next = at + 1;
  const today = found.sense.shift === 0;
  const often = today && readRate(context, at, found.skip);
  if (often) return often;
  if (today && isNoToday(words, at)) return { notTime: true, next: next + 1 };
  const told = nextOfStory(context, at);
  if (told) return told;
  const day = addDays(reference, found.sense.shift);
  const start = word.start + found.skip;
  const why = today
    ? `«${asWritten(context, word)}» هو يوم الخبر: ${formatDay(day)}.`
    : `«${asWritten(context, word)}» محسوب من تاريخ الخبر: ${formatDay(day)}.`;
  const plain = grainReading(context, { at, start, next }, dayGrain(day), [why]);
  return withDate(context, plain, day) ?? withNumbers(context, plain, day) ?? withWeekday(context, plain, day) ?? plain;
}

/** «… مساء الأحد. في الغد التقى الوفدان»: in a story of the past, the day after the one told. */
function nextOfStory(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  if (word.text !== 'الغد' || !/^[وف]?في$/.test(words[at - 1]?.text ?? '')) return undefined;
  // A heading («الاثنين: …») is no part of the story.
  const range = context.told.slice(-10).findLast(({ range, next }) => range && words[next]?.text !== ':')?.range;
  if (!range || range.end >= context.reference || governorOf(context, at, at + 1)?.direction !== 'past')
    return undefined;
  const day = addDays(range.end, 1);
  const why = [`«${asWritten(context, word)}» محسوب من اليوم المذكور قبله (${formatDay(range.end)}).`];
  return grainReading(context, { at, start: word.start, next: at + 1 }, dayGrain(day), why);
}

/** «مليون برميل في اليوم»: so much a day. Today is said without «في». */
function readRate(context: Context, at: number, skip: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  if (!/^[وف]?في$/.test(words[at - 1]?.text ?? '') || skip > 0 || word.text !== 'اليوم') return undefined;
  const after = words[at + 1];
  const ends =
    after === undefined || after.kind !== 'letters' || (!after.text.startsWith('ال') && after.analyses.length === 0);
  if (!ends || words[at - 2]?.kind !== 'letters') return undefined;
  const why = ['العبارة تدل على تكرار، فلا تعين يوما واحدا.'];
  return reading(context, { at, start: word.start, next: at + 1 }, { type: 'SET', value: 'P1D', why });
}

/** «اليوم العالمي», «اليوم الأول من القمة», «ذلك اليوم»; what refers back is read by a rule of its own. */
function isNoToday(words: readonly TimeWord[], at: number): boolean {
  const after = words[at + 1];
  if (bareWord(after, 'todayFollower')) return true;
  const before = words[at - 1];
  return (
    find(before, 'that') !== undefined || bare(after, 'same') !== undefined || bare(after, 'narrative') !== undefined
  );
}

function withWeekday(context: Context, plain: Reading, day: string): Reading | undefined {
  const { words } = context;
  const opened = words[plain.next]?.text === '(';
  const from = opened || words[plain.next]?.text === '،' ? plain.next + 1 : plain.next;
  const weekday = readWeekdayHead(words, from);
  if (weekday === undefined || (bare(words[from], 'weekday') === undefined && bare(words[from], 'unit') === undefined))
    return undefined;
  if (opened && words[weekday.next]?.text !== ')') return undefined;
  if (words[plain.next]?.text === '،' && words[weekday.next]?.text !== '،') return undefined;
  const next = opened ? weekday.next + 1 : weekday.next;
  const checked = checkWeekday({ weekday: weekday.day }, day);
  const extended = { ...plain, next, end: (words[next - 1] as TimeWord).end, why: [...plain.why, ...checked.why] };
  return checked.problems.length > 0 ? { ...extended, problems: checked.problems } : extended;
}

/** «أمس الأحد 10/10/2021». */
function withNumbers(context: Context, plain: Reading, day: string): Reading | undefined {
  const weekday = readWeekdayHead(context.words, plain.next);
  const written = numericDate.read(context, weekday?.next ?? plain.next);
  if (written === undefined || 'notTime' in written || written.range === undefined) return undefined;
  const checked = checkWeekday({ ...(weekday && { weekday: weekday.day }) }, written.value);
  const message = mismatch(context, plain, day, written.value);
  const problems = [...checked.problems, ...(message === undefined ? [] : [{ code: 'date-mismatch', message }])];
  const why = [...plain.why, ...written.why, ...checked.why];
  return { ...written, at: plain.at, start: plain.start, why, ...(problems.length > 0 && { problems }) };
}

function mismatch(context: Context, plain: Reading, day: string, written: string): string | undefined {
  if (written === day) return undefined;
  return `«${asWritten(context, context.words[plain.at] ?? plain)}» من تاريخ الخبر هو ${formatDay(day)}، والتاريخ المكتوب ${formatDay(written)}؛ اعتُمد المكتوب.`;
}

const isNextTo = (day: string, other: string): boolean => Math.abs(daysBetween(day, other)) === 1;

function withDate(context: Context, plain: Reading, day: string): Reading | undefined {
  const { words } = context;
  const opened = words[plain.next]?.text === '(' ? plain.next + 1 : plain.next;
  const weekday = readWeekdayHead(words, opened);
  const from = skipLinks(words, weekday?.next ?? plain.next);
  // «اليوم، العاشر من ذي الحجة» says two things; «اليوم الخميس، 30 ديسمبر» one.
  if (weekday === undefined && words[plain.next]?.text === '،') return undefined;
  if (findWord(words[from], 'from')) return undefined;
  const date = readDayAndMonth(words, from);
  if (date === undefined || date.fields.lastDay !== undefined) return undefined;
  const fields = { ...date.fields, ...(weekday && { weekday: weekday.day }) };
  const resolved = resolveDate(fields, context, { from: plain.at, to: date.next });
  if (resolved === undefined) return undefined;
  const sighted = weekday && date.fields.calendar === 'hijri' && isNextTo(resolved.grain.value, day);
  if (sighted && checkWeekday({ weekday: weekday.day }, day).problems.length === 0) {
    const why = [...plain.why, 'اليوم واسمه متفقان، والتاريخ الهجري برؤية الهلال قد يسبق أو يتأخر يوما.'];
    return { ...plain, next: date.next, end: (words[date.next - 1] as TimeWord).end, why };
  }
  const closes = words[date.next]?.text === ')' && words.slice(plain.next, from).some(({ text }) => text === '(');
  const next = closes ? date.next + 1 : date.next;
  const written = resolved.grain.value;
  const message = mismatch(context, plain, day, written);
  const problems = [...resolved.problems, ...(message === undefined ? [] : [{ code: 'date-mismatch', message }])];
  return withOtherCalendar(context, {
    ...plain,
    next,
    end: (words[next - 1] as TimeWord).end,
    value: written,
    edtf: written,
    range: resolved.grain.range,
    grain: resolved.grain,
    explicit: resolved.explicit,
    fields,
    why: [...plain.why, ...resolved.why, ...(message === undefined ? [] : [message])],
    ...(problems.length > 0 && { problems }),
  });
}

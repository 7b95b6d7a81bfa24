import { type Context, lastTold, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { readDayLike } from '../dayLike.ts';
import { type ClockRead, countsBack, readClock, readZone } from '../grammar/clock.ts';
import { bare, bareWord, find, findWord, type TimeWord } from '../timeWords.ts';

/** «الساعة 23:30 بتوقيت موسكو», «الثالثة والنصف عصراً», «الساعة العاشرة من صباح الخميس», «منتصف الليل». */
export const clock: Rule = {
  name: 'clock',
  title: 'ساعة من اليوم، بتوقيتها ويومها إن ذُكرا',
  starts: ['clockHead', 'digits', 'ordinal', 'word:midnight', 'word:midday'],
  read: readClockTime,
  examples: [
    'تبدأ المكالمة الساعة 23:30 بتوقيت موسكو.',
    'وصل الوفد في الثالثة والنصف عصرا.',
    'يعقد المؤتمر الساعة العاشرة من صباح الخميس.',
    'دخل الاتفاق حيز التنفيذ منتصف الليل.',
  ],
};

function readClockTime(context: Context, at: number): Reading | NotTime | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const midnight = findWord(word, 'midnight');
  if (midnight)
    return withDay(
      context,
      at,
      word.start + midnight.skip,
      { hour: 0, minute: 0, next: at + 1, start: word.start, certain: true },
      true,
    );
  const midday = findWord(word, 'midday');
  if (midday) {
    const noon = { hour: 12, minute: 0, next: at + 1, start: word.start, certain: true };
    const named = word.text.endsWith('النهار') || readDayLike(context, at + 1) !== undefined;
    return named ? withDay(context, at, word.start + midday.skip, noon, false) : undefined;
  }
  const head = find(word, 'clockHead');
  const clockRead = readClock(words, head ? at + 1 : at, head !== undefined);
  if (clockRead === undefined || !(head || clockRead.certain || isHourOfPart(words, clockRead.next))) return undefined;
  if (head === undefined && words[at - 1] && !words[at]?.spaced && words[at - 1]?.text !== '(') return undefined;
  if (head === undefined && isOrdinalOfNoun(words, at)) return undefined;
  const back = countsBack(words, head ? at + 1 : at);
  const read = back ? { ...clockRead, hour: (clockRead.hour + 23) % 24 } : clockRead;
  return withDay(context, at, head ? word.start + head.skip : read.start, read, false);
}

/** «المرتبة الثانية صباح أمس»: the ordinal belongs to the feminine noun before it. */
function isOrdinalOfNoun(words: Context['words'], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.kind === 'letters' && /^[وف]?(?:[بك]?ال|لل)\p{L}+ه$/u.test(before.text) && words[at]?.kind === 'letters'
  );
}

/** «الثانية عشرة من ظهر اليوم»: an hour even without «الساعة». */
function isHourOfPart(words: Context['words'], next: number): boolean {
  const part = bareWord(words[next], 'from') ? bare(words[next + 1], 'dayPart') : undefined;
  return (
    part !== undefined &&
    !part.definite &&
    (bare(words[next + 2], 'deicticDay') ?? bare(words[next + 2], 'weekday') ?? bare(words[next + 2], 'unit')) !==
      undefined
  );
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day follows («من صباح الخميس»), or was told in the same sentence, or is the day of the news. */
function withDay(context: Context, at: number, start: number, read: ClockRead, midnight: boolean): Reading | undefined {
  const { words, reference } = context;
  if (read.hour > 24) return undefined;
  const comma = words[read.next]?.text === '،' ? read.next + 1 : read.next;
  const from = bareWord(words[comma], 'from') ? comma + 1 : comma;
  const day = readDayLike(context, from);
  const hour = midnight && day ? 24 : day?.part ? toPart(read.hour, day.part) : read.hour;
  const time = `T${pad(hour)}:${pad(read.minute)}`;
  // «منتصف ليل» is the head of a name that must follow: «منتصف ليل الخميس».
  if (midnight && day === undefined && words[at]?.text !== 'منتصف الليل') return undefined;
  // The midnight «of» a day ends it: «منتصف ليل الخميس» is where Thursday turns into Friday.
  const second = midnight && day ? nightEnd(words, day.next) : undefined;
  const zoned = day ? readZone(words, second ?? day.next) : read.next;
  const next = otherZone(context, zoned);
  const told = day ? undefined : toldInSentence(context, at);
  const on = day?.day ?? told ?? reference;
  const why = day
    ? 'اليوم مذكور مع الساعة.'
    : told
      ? 'اليوم هو المذكور في الجملة نفسها.'
      : 'لم يُذكر اليوم، فهو يوم الخبر.';
  return reading(
    context,
    { at, start, next },
    {
      type: 'TIME',
      value: `${on}${time}`,
      edtf: hour === 24 ? on : `${on}${time}:00`,
      range: { start: on, end: on },
      why: [...(day?.why ?? []), why],
      ...(day?.problems && { problems: day.problems }),
    },
  );
}

/** «منتصف ليل الخميس الجمعة», «الخميس - الجمعة»: where the second name ends. */
function nightEnd(words: Context['words'], at: number): number | undefined {
  const from = words[at]?.text === '-' || words[at]?.text === '/' ? at + 1 : at;
  return bare(words[from], 'weekday')?.definite ? from + 1 : undefined;
}

/** «(19:08 بتوقيت غرينتش)» after a clock time: the same moment said in another zone. */
function otherZone({ words }: Context, at: number): number {
  if (words[at]?.text !== '(') return at;
  const from = bare(words[at + 1], 'clockHead') ? at + 2 : at + 1;
  const again = readClock(words, from, false);
  return again?.certain && words[again.next]?.text === ')' ? again.next + 1 : at;
}

/** «العاشرة من مساء الخميس»: the part of the day says which half the hour is of. */
function toPart(hour: number, part: string): number {
  if (hour > 12) return hour;
  if (part === 'MO') return hour === 12 ? 0 : hour;
  if (part === 'NI') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  if (part === 'MI') return hour < 6 ? hour + 12 : hour;
  return hour < 12 ? hour + 12 : hour;
}

/** The day told before word `at` in its sentence, when it is one day. */
export function toldInSentence(context: Context, at: number): string | undefined {
  const last = lastTold(context, 10);
  if (last?.range === undefined || last.range.start !== last.range.end) return undefined;
  for (let i = last.next; i < at; i++) {
    const word = context.words[i];
    if (word?.kind === 'break' || word?.text === '.' || word?.text === '؟' || word?.text === '!') return undefined;
  }
  return last.range.start;
}

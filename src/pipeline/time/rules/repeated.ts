import { type Context, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { readLength } from '../grammar/length.ts';
import { lengthValue } from '../lengthValue.ts';
import { bare, find, joined, type TimeWord } from '../timeWords.ts';

/** «كل ثلاثاء», «كل عامين», «سنوياً», «أيام الأحد», «مساء كل خميس». */
export const repeated: Rule = {
  name: 'set',
  title: 'ما يتكرر: كل كذا، يوميا، أيام الأحد',
  starts: ['every', 'setAdverb', 'unit', 'dayPart'],
  read: readRepeated,
  examples: [
    'يجتمع المجلس كل ثلاثاء.',
    'تجرى الانتخابات كل أربع سنوات.',
    'يصدر التقرير سنويا.',
    'تغلق الأسواق أيام الأحد.',
    'يعود المغتربون كل صيف.',
  ],
};

function readRepeated(context: Context, at: number): Reading | NotTime | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const adverb = find(word, 'setAdverb');
  if (adverb) {
    return reading(
      context,
      { at, start: word.start + adverb.skip, next: at + 1 },
      { type: 'SET', value: adverb.sense.value, why: WHY },
    );
  }
  const part = find(word, 'dayPart');
  const every = find(part ? words[at + 1] : word, 'every');
  if (part && !(every && !part.definite)) return undefined;
  if (every) return readEvery(context, at, part ? at + 2 : at + 1, word.start + (part ?? every).skip, part?.sense.part);
  return readDaysOf(context, at);
}

const WHY = ['العبارة تدل على تكرار، فلا تعين يوما واحدا.'];

function readEvery(
  context: Context,
  at: number,
  from: number,
  start: number,
  part: string | undefined,
): Reading | NotTime | undefined {
  const { words } = context;
  const headed = bare(words[from], 'unit')?.sense.unit === 'D' && bare(words[from + 1], 'weekday');
  const weekdayAt = headed ? from + 1 : from;
  const weekday = bare(words[weekdayAt], 'weekday');
  const suffix = part === undefined ? '' : `T${part}`;
  if (weekday && !weekday.definite) {
    // «كل أحد» is every Sunday; «كل أحد منهم» is each one of them.
    if (words[weekdayAt]?.text === 'احد' && /^من/.test(words[weekdayAt + 1]?.text ?? '')) return undefined;
    const days = [weekday.sense.day];
    let next = weekdayAt + 1;
    for (let more = joined(words[next], 'weekday'); more && !more.definite; more = joined(words[++next], 'weekday')) {
      days.push(more.sense.day);
    }
    return reading(context, { at, start, next }, { type: 'SET', value: `${weekdaysValue(days)}${suffix}`, why: WHY });
  }
  const month = bare(words[from], 'month');
  if (month) {
    return reading(
      context,
      { at, start, next: from + 1 },
      { type: 'SET', value: `XXXX-${String(month.sense.month).padStart(2, '0')}`, why: WHY },
    );
  }
  const season = bare(words[from], 'season');
  if (season && !season.definite) {
    return reading(
      context,
      { at, start, next: from + 1 },
      { type: 'SET', value: `XXXX-${season.sense.season}`, why: WHY },
    );
  }
  const dayPart = bare(words[from], 'dayPart');
  if (dayPart && !dayPart.definite) {
    return reading(
      context,
      { at, start, next: from + 1 },
      { type: 'SET', value: `XXXX-XX-XXT${dayPart.sense.part}`, why: WHY },
    );
  }
  const length = readLength(words, from);
  if (length === undefined || length.start !== words[from]?.start) return undefined;
  // «كل عام وأنتم بخير» is a greeting.
  if (/^و(انتم|انت|هو)/.test(words[length.next]?.text ?? '')) return { notTime: true, next: length.next };
  if (length.parts.some(({ count }) => count === undefined)) return undefined;
  return reading(
    context,
    { at, start, next: length.next },
    { type: 'SET', value: lengthValue(length.parts), why: WHY },
  );
}

/** Neighbouring days are said as an interval, others one by one. */
function weekdaysValue(days: readonly number[]): string {
  const run = days.length > 2 && days.every((day, at) => at === 0 || day === ((days[at - 1] as number) % 7) + 1);
  const said = run ? [days[0], days.at(-1)] : days;
  return said.map(day => `XXXX-WXX-${day}`).join('/');
}

/** «أيام الأحد», «أيام السبت والأحد», «يوم الأحد من كل أسبوع». */
function readDaysOf(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const head = find(word, 'unit');
  if (head?.sense.unit !== 'D' || head.definite || head.sense.n === 'two') return undefined;
  const first = bare(words[at + 1], 'weekday');
  if (!first?.definite) return undefined;
  let next = at + 2;
  const days = [first.sense.day];
  for (let more = joined(words[next], 'weekday'); more?.definite; more = joined(words[next], 'weekday')) {
    days.push(more.sense.day);
    next++;
  }
  if (head.sense.n === 'one') {
    if (words[next]?.text !== 'من' || !find(words[next + 1], 'every')) return undefined;
    next += 3;
    if (bare(words[next - 1], 'unit') === undefined) return undefined;
  }
  return reading(
    context,
    { at, start: word.start + head.skip, next },
    { type: 'SET', value: weekdaysValue(days), why: WHY },
  );
}

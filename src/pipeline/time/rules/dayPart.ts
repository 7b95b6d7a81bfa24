import { addDays } from '../../../model/calendar.ts';
import { type Context, type Reading, type Rule, reading } from '../context.ts';
import { readDay } from '../dayLike.ts';
import { bare, find, type TimeWord } from '../timeWords.ts';

/** «مساء الخميس», «فجر أمس», «صباح 16 يونيو», «ليل الأربعاء الخميس», «هذا المساء», «الليلة», «ليلة أمس». */
export const dayPart: Rule = {
  name: 'part-of-day',
  title: 'جزء من يوم: صباح، ظهر، مساء، ليل',
  starts: ['dayPart', 'this', 'deicticTime'],
  read: readDayPart,
  examples: [
    'وصل الرئيس مساء الخميس.',
    'وقع الانفجار فجر أمس.',
    'استؤنف القصف ليل الأربعاء الخميس.',
    'يلقي خطابا هذا المساء.',
    'تقام المباراة الليلة.',
  ],
};

function readDayPart(context: Context, at: number): Reading | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const deictic = find(word, 'deicticTime');
  if (deictic) {
    const { shift, part } = deictic.sense;
    return partReading(
      context,
      { at, start: word.start + deictic.skip, next: at + 1 },
      addDays(reference, shift),
      part,
      [],
    );
  }
  const pointer = find(word, 'this');
  if (pointer) {
    const part = bare(words[at + 1], 'dayPart');
    if (!part?.definite) return undefined;
    return partReading(context, { at, start: word.start + pointer.skip, next: at + 2 }, reference, part.sense.part, []);
  }
  const part = find(word, 'dayPart');
  if (part === undefined || part.definite) return undefined;
  const start = word.start + part.skip;
  const day = readDay(context, at + 1);
  if (day === undefined || day.start !== words[at + 1]?.start) return undefined;
  const night = part.sense.part === 'NI' ? secondDay(context, day) : undefined;
  const made = partReading(context, { at, start, next: night ?? day.next }, day.value, part.sense.part, day.why);
  return { ...made, explicit: day.explicit === true, ...(day.problems && { problems: day.problems }) };
}

/** «ليل الأربعاء الخميس», «ليل الأربعاء - الخميس»: the night is of the first day. Where the second name ends. */
function secondDay(context: Context, first: Reading): number | undefined {
  const { words } = context;
  const linked = words[first.next]?.text === '-' || words[first.next]?.text === '/' ? first.next + 1 : first.next;
  const second = bare(words[linked], 'weekday');
  return second?.definite && find(words[first.next - 1], 'weekday') ? linked + 1 : undefined;
}

export function partReading(
  context: Context,
  place: { readonly at: number; readonly start: number; readonly next: number },
  day: string,
  part: string,
  why: readonly string[],
): Reading {
  return reading(context, place, {
    type: 'TIME',
    value: `${day}T${part}`,
    edtf: day,
    range: { start: day, end: day },
    why: [...why, 'جزء من اليوم لا ساعة بعينها.'],
  });
}

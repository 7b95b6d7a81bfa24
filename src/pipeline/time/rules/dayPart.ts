import { addDays } from '../../../model/calendar.ts';
import { type Context, type Reading, type Rule, reading } from '../context.ts';
import { readDay } from '../dayLike.ts';
import { readZone } from '../grammar/clock.ts';
import { bare, find, findWord, type TimeWord } from '../timeWords.ts';
import { toldInSentence } from './clock.ts';
import { readNight } from './night.ts';

/** «مساء الخميس», «فجر أمس», «صباح 16 يونيو», «ليل الأربعاء الخميس», «هذا المساء», «الليلة», «ليلة أمس». */
export const dayPart: Rule = {
  name: 'part-of-day',
  title: 'جزء من يوم: صباح، ظهر، مساء، ليل',
  starts: ['dayPart', 'this', 'deicticTime', 'word:nightBetween'],
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
  const between = findWord(word, 'nightBetween');
  if (between) return readNight(context, at, word.start + between.skip, at + 2);
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
  if (part.sense.part === 'AF' && word.text.endsWith('بعد الظهر')) return readAfternoon(context, at, start);
  const night = part.sense.part === 'NI' ? readNight(context, at, start, at + 1) : undefined;
  if (night) return night;
  const day = readDay(context, at + 1);
  if (day === undefined || day.start !== words[at + 1]?.start) return undefined;
  // «مساء السبت بتوقيت دمشق».
  const next = readZone(words, day.next);
  const made = partReading(context, { at, start, next }, day.value, part.sense.part, day.why);
  return { ...made, explicit: day.explicit === true, ...(day.problems && { problems: day.problems }) };
}

/** «بعد الظهر» alone: of the day told in the sentence, or of the day of the news. */
function readAfternoon(context: Context, at: number, start: number): Reading {
  const dated = readDay(context, at + 1);
  const day = dated?.value ?? toldInSentence(context, at) ?? context.reference;
  return partReading(context, { at, start, next: dated?.next ?? at + 1 }, day, 'AF', dated?.why ?? []);
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

import { nounPhrase } from '../anchor.ts';
import { type Context, type Reading, type Rule, reading } from '../context.ts';
import { find, findWord, type TimeWord } from '../timeWords.ts';

/** «غداة القمة»: the day after it; «عشية القمة»: the day before. */
export const eventDay: Rule = {
  name: 'day-beside-event',
  title: 'اليوم الذي يلي حدثا أو يسبقه',
  starts: ['word:morrow', 'word:eve'],
  read: readEventDay,
  examples: ['صدر البيان غداة القمة.', 'وصل الوفد عشية المحادثات.'],
};

function readEventDay(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const morrow = findWord(word, 'morrow');
  const head = morrow ?? findWord(word, 'eve');
  const after = words[at + 1];
  if (head === undefined || after === undefined || find(after, 'deicticDay') || find(after, 'weekday'))
    return undefined;
  const anchor = nounPhrase(words, at + 1);
  if (anchor === undefined) return undefined;
  const direction = morrow ? 'after' : 'before';
  return reading(
    context,
    { at, start: word.start + head.skip, next: at + 1 },
    {
      type: 'DURATION',
      value: 'P1D',
      anchor: { ...anchor, direction, kind: 'event' },
      why: [morrow ? 'هو اليوم الذي يلي الحدث المذكور.' : 'هو اليوم الذي يسبق الحدث المذكور.'],
    },
  );
}

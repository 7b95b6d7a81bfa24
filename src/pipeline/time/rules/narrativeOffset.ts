import type { Span } from '../../../model/span.ts';
import { type Context, lastTold, type Reading, type Rule, reading } from '../context.ts';
import { type LengthRead, readLength } from '../grammar/length.ts';
import { lengthValue } from '../lengthValue.ts';
import { isThing } from '../thing.ts';
import { find, findWord, type TimeWord } from '../timeWords.ts';
import { shifted } from './offset.ts';

/** «قبل ذلك بخمسة أيام», «بعدها بيومين» (from the date just told), «قبيل القمة بأسبوع», «بعد الانتخابات بثلاثة أشهر». */
export const narrativeOffset: Rule = {
  name: 'offset-from-told',
  title: 'مدة محسوبة من تاريخ أو حدث ذُكر قبلها',
  starts: ['word:before', 'word:after', 'word:beforeIt', 'word:afterIt'],
  read: readNarrative,
  examples: [
    'اجتمعا في 16 يونيو 2021، وقبل ذلك بخمسة أيام وصل الوفد.',
    'وصل قبيل القمة بأسبوع.',
    'استقال الوزير بعد الانتخابات بثلاثة أشهر.',
  ],
};

const MAX_ANCHOR_WORDS = 5;

function readNarrative(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const glued = findWord(word, 'beforeIt') ?? findWord(word, 'afterIt');
  const direction = findWord(word, 'before') || findWord(word, 'beforeIt') ? 'before' : 'after';
  const head = glued ?? findWord(word, direction);
  if (head === undefined) return undefined;
  const start = word.start + head.skip;
  if (glued !== undefined || find(words[at + 1], 'that')) {
    const lengthAt = glued ? at + 1 : at + 2;
    const length = readBy(words, lengthAt);
    const pronoun = glued ? { start, end: word.end } : (words[at + 1] as TimeWord);
    return length && told(context, { at, start, next: length.next }, length, direction, pronoun);
  }
  return byEvent(context, at, start, direction);
}

/** A length with «ب»: «بيومين», «بـ5 أيام», «بنحو شهر». */
function readBy(words: readonly TimeWord[], at: number): LengthRead | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const glued = word.text === 'ب' && words[at + 1]?.spaced === false;
  const from = glued ? at + 1 : at;
  if (!glued && !word.analyses.some(({ preposition }) => preposition === 'ب')) return undefined;
  const length = readLength(words, from);
  return length && isThing(words, from, length) ? undefined : length;
}

function told(
  context: Context,
  place: { at: number; start: number; next: number },
  length: LengthRead,
  direction: 'before' | 'after',
  pronoun: Span,
): Reading {
  const last = lastTold(context, 4);
  const from = direction === 'before' ? last?.range?.start : last?.range?.end;
  const range = from === undefined ? undefined : shifted(from, length, direction === 'before' ? -1 : 1)?.range;
  return reading(context, place, {
    type: 'DURATION',
    value: lengthValue(length.parts),
    ...(length.mod !== undefined && { mod: length.mod }),
    ...(range && { range }),
    anchor: { start: pronoun.start, end: pronoun.end, direction, kind: 'narrative' },
    why: ['المدة محسوبة من آخر تاريخ رُوي قبلها.'],
  });
}

function byEvent(context: Context, at: number, start: number, direction: 'before' | 'after'): Reading | undefined {
  const { words } = context;
  for (let i = at + 2; i <= at + 1 + MAX_ANCHOR_WORDS; i++) {
    if (words[i - 1]?.kind !== 'letters') return undefined;
    const length = readBy(words, i);
    if (length === undefined) continue;
    const anchor = { start: (words[at + 1] as TimeWord).start, end: (words[i - 1] as TimeWord).end };
    return reading(
      context,
      { at, start, next: length.next },
      {
        type: 'DURATION',
        value: lengthValue(length.parts),
        ...(length.mod !== undefined && { mod: length.mod }),
        anchor: { ...anchor, direction, kind: 'event' },
        why: ['المدة محسوبة من حدث مذكور لا من تاريخ الخبر.'],
      },
    );
  }
  return undefined;
}

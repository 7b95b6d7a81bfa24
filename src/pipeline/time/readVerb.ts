import { normaliseKey } from '../../arabic/normalise.ts';
import { NAMED_BODIES } from '../../lexicon/time/named.ts';
import { NEVER_NOUNS } from '../../lexicon/time/verbs.ts';
import { FUTURE_VERB, hasOwnTense, tenseOf } from './tense.ts';

/** Which way from the reference date a verb sends a bare weekday or month. */
export type Direction = 'past' | 'future';

/** A word that decides a direction; `words` is what the reader is shown. */
export interface Governor {
  readonly direction: Direction;
  readonly words: string;
  /** «كان مقررا أن»: told of a plan that is no more. */
  readonly was?: true;
}

export const SENTENCE_END = new Set(['.', '!', '?', '؟', '؛', ';', '…']);

/** A word as far as verbs are told by it: folded, with its kind. */
export interface Readable {
  readonly text: string;
  readonly kind: string;
}

/**
 * A word in ت that opens its sentence is a verb («تمتد الهدنة»), unless it has the shape of a verbal noun («تقرير»,
 * «تعاون») or an ending of nouns. Inside a sentence ت is too often a noun to tell.
 */
function opensWithVerb(words: readonly Readable[], at: number): boolean {
  const before = words[at - 1];
  if (before !== undefined && before.kind !== 'break' && !SENTENCE_END.has(before.text)) return false;
  const text = (words[at] as Readable).text.replace(/^و/u, '');
  if (hasOwnTense(text)) return false;
  return /^ت\p{L}{3,}$/u.test(text) && !isVerbalNoun(text);
}

/** «سفينتين تعبران»: a word in ت with a dual ending, right behind a noun in the feminine dual. */
function isDualOf(words: readonly Readable[], at: number): boolean {
  return (
    /^ت\p{L}{2,}ان$/u.test(words[at]?.text ?? '') &&
    [1, 2, 3, 4, 5].some(
      back => words[at - back]?.kind === 'letters' && /\p{L}ت(ين|ان)$/u.test(words[at - back]?.text ?? ''),
    )
  );
}

/** «تقرير», «تعاون», «تقييمات»: a noun in ت. */
function isVerbalNoun(text: string): boolean {
  return /^(ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}\p{L}|ت\p{L}+(ات|ه|ين|يه|ها|ي))$/u.test(text);
}

/** Particles and relatives after which a word of three letters is a verb. */
const BEFORE_VERBS = new Set(
  [
    'الذي',
    'التي',
    'الذين',
    'قد',
    'وقد',
    'لقد',
    'حيث',
    'كما',
    'أن',
    'بأن',
    'ثم',
    'عندما',
    'حين',
    'حينما',
    'بعدما',
    'فيما',
    'بينما',
    'وكان',
    'كان',
    'وكانت',
    'كانت',
    'ما',
    'لما',
    'إذا',
    'لو',
    'منذ أن',
    'أنه',
    'إنه',
    'أنها',
    'إنها',
    'و',
    'وهو',
    'هو',
    'من',
    'مما',
    'إذ',
    'نفسه',
    'ذاته',
    'عينه',
  ].map(normaliseKey),
);

/** «وقف إطلاق النار», «طلب روسيا»: three letters spell a verb and its noun alike; after a noun or a preposition it is the noun. */
function isNounHere(words: readonly Readable[], at: number): boolean {
  const { text } = words[at] as Readable;
  if (text.length !== 3 || /[اويى]/u.test(text[1] ?? '') || text.endsWith('ت')) return false;
  const before = words[at - 1];
  if (before === undefined || before.kind !== 'letters' || BEFORE_VERBS.has(before.text)) return false;
  if (neverNouns.has(text)) return PREPOSITIONS.has(before.text);
  return !before.text.startsWith('ال') && !isPredicate(words, at);
}

const neverNouns = new Set(NEVER_NOUNS.map(normaliseKey));

/** «بأن الوزير سيرغي لافروف بحث الملف»: the first verb behind «أن» and its subject, unless a preposition makes it a noun. */
function isPredicate(words: readonly Readable[], at: number): boolean {
  if (PREPOSITIONS.has(words[at - 1]?.text ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SUBJECT); i--) {
    const { kind, text } = words[i] as Readable;
    // «وكان بوتين وقّع مرسوما».
    if (/^و?كان$/.test(text)) return i < at - 1;
    if (THAT.has(text)) return words[i + 1]?.text.startsWith('ال') === true && i < at - 2;
    if (kind !== 'letters' || tenseOf(text) !== 'none') return false;
  }
  return false;
}

/** Words from «أن» to its verb. */
const LONGEST_SUBJECT = 7;

const THAT = new Set(['ان', 'بان', 'وان', 'لان', 'لكن', 'ولكن']);

const PREPOSITIONS = new Set(['مع', 'عن', 'علي', 'في', 'الي', 'من', 'بعد', 'قبل', 'خلال', 'منذ', 'حول', 'بشان']);

/** «أودت فيضانات», «تساقطت الثلوج»: a word in ت that opens its sentence is a past verb, unless it is a plural in ات. */
function opensWithPast(words: readonly Readable[], at: number): boolean {
  const before = words[at - 1];
  if (before !== undefined && before.kind !== 'break' && !SENTENCE_END.has(before.text)) return false;
  const text = (words[at] as Readable).text.replace(/^و(?=\p{L}{3})/u, '');
  return /^(?!ال|ي)\p{L}{2,}[^اوي]ت$/u.test(text);
}

/** «الذي سلّمه», «بعدما دعته»: between a relative and what it is done to, three letters with ه are a verb and no noun in ة. */
function isDone(words: readonly Readable[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (before === 'من' || !BEFORE_VERBS.has(before)) return false;
  const verb = /^(\p{L}{3})ه$/u.exec((words[at] as Readable).text)?.[1];
  return verb !== undefined && tenseOf(verb) === 'past';
}

/** «شركة سيمنز», «مجموعة سيتي»: a firm is called so, whatever its name looks like. */
function isNameOfBody(words: readonly Readable[], at: number): boolean {
  return bodies.has(words[at - 1]?.text ?? '') && FUTURE_VERB.test((words[at] as Readable).text);
}

const bodies = new Set(NAMED_BODIES.map(normaliseKey));

/** «التقاه الأربعاء بعدما كان اللقاء مقرراً الاثنين»: what was to be before what then happened. */
function wasToBe(words: readonly Readable[], at: number): string | undefined {
  if (!/^(مقرر|مرتقب|منتظر|متوقع|مفترض)(ا|ه)?$/.test(words[at]?.text ?? '')) return undefined;
  for (let i = at - 1; i >= Math.max(1, at - MAX_SUBJECT); i--) {
    const { kind, text } = words[i] as Readable;
    if (kind !== 'letters') return undefined;
    if (/^كانت?$/.test(text)) return words[i - 1]?.text === 'بعدما' ? `بعدما ${text} … ${words[at]?.text}` : undefined;
  }
  return undefined;
}

/** «كان ريابكوف يتحدث يوم الخميس»: names alone part «كان» from its verb. */
function wentOn(words: readonly Readable[], at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - MAX_SUBJECT); i--) {
    const { kind, text } = words[i] as Readable;
    if (/^[فو]?(كان|كانت)$/.test(text)) return `${text} … ${words[at]?.text}`;
    if (
      kind !== 'letters' ||
      BEFORE_VERBS.has(text) ||
      tenseOf(text) !== 'none' ||
      /^(مقرر|متوقع|منتظر|مفترض)/.test(text)
    )
      return undefined;
  }
  return undefined;
}

/** Words of a subject between «كان» and its verb. */
const MAX_SUBJECT = 4;

/** «تقييم», «تعاون»: the commonest shapes of nouns in ت. */
export const VERBAL_NOUN = /^ت\p{L}(\p{L}ي|ا\p{L})\p{L}$/u;

/** Which way the word at `at` sends a date, if it is a verb or a word of plans. */
export function verbAt(words: readonly Readable[], at: number): Governor | undefined {
  const word = words[at] as Readable;
  if (word.kind !== 'letters') return undefined;
  const tense = isNameOfBody(words, at) ? 'none' : tenseOf(word.text);
  if (tense === 'none' && (opensWithPast(words, at) || isDone(words, at)))
    return { direction: 'past', words: word.text };
  if (tense === 'none')
    return opensWithVerb(words, at) || isDualOf(words, at) ? { direction: 'future', words: word.text } : undefined;
  // «كان مقررا عقده الخميس»: its holding.
  const held = /(ه|ها|هما)$/.test(word.text) && tenseOf(words[at - 1]?.text ?? '') === 'future';
  if (tense === 'past') return held || isNounHere(words, at) ? undefined : { direction: 'past', words: word.text };
  if (tense === 'future') {
    // «قد» before a past verb, and «لقد»: leave the decision to the verb.
    if (word.text === 'قد' && tenseOf(words[at + 1]?.text ?? '') !== 'imperfect') return undefined;
    const was = wasToBe(words, at);
    if (was !== undefined) return { direction: 'past', words: was };
    return { direction: 'future', words: word.text };
  }
  const before = words[at - 1]?.text ?? '';
  const both = `${before} ${word.text}`;
  if (/^[فو]?لم$/.test(before)) return { direction: 'past', words: both };
  if (/^[فو]?(كان|كانت|كانا|كانوا)$/.test(before)) return { direction: 'past', words: both };
  const went = wentOn(words, at);
  if (went !== undefined) return { direction: 'past', words: went };
  if (before === 'ان' || before === 'بان') {
    const outer = words[at - 2]?.text ?? '';
    // «… قبل أن يلتقيا»: the verb of the main clause tells the time.
    if (outer === 'قبل') return undefined;
    if (outer === 'بعد') return { direction: 'past', words: `${outer} ${both}` };
    const was = [2, 3, 4].some(back => /^[وف]?كان(ت|ا)?$/.test(words[at - back]?.text ?? ''));
    return { direction: 'future', words: both, ...(was && { was: true as const }) };
  }
  return { direction: 'future', words: word.text };
}

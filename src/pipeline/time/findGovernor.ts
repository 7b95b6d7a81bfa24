import { normaliseKey } from '../../arabic/normalise.ts';
import { NAMED_BODIES } from '../../lexicon/time/named.ts';
import { FORECASTING_VERBS, POSTPONING_VERBS } from '../../lexicon/time/verbs.ts';
import { FUTURE_VERB, hasOwnTense, isSaying, pastForms, tenseOf } from './tense.ts';

/** Which way from the reference date a verb sends a bare weekday or month. */
export type Direction = 'past' | 'future';

/** A word that decides a direction; `words` is what the reader is shown. */
export interface Governor {
  readonly direction: Direction;
  readonly words: string;
  /** «كان مقررا أن»: told of a plan that is no more. */
  readonly was?: true;
}

const postponing = new Set(POSTPONING_VERBS.flatMap(pastForms).map(normaliseKey));
const forecasting = new Set(FORECASTING_VERBS.flatMap(pastForms).map(normaliseKey));
const TOWARDS = new Set(['الي', 'حتي', 'لغايه', 'موعدا']);
const THAT = new Set(['ان', 'بان', 'انه', 'انها', 'بانه', 'بانها', 'انهم', 'انهما']);

/** Whether the words of a governor say of themselves that what follows is to come: «ستعرض», «من المقرر». */
export function isPlanned(governor: string): boolean {
  const word = governor.split(' ').at(-1) ?? '';
  return tenseOf(word) === 'future' || VERBS_OF_PLANS.has(word.replace(/^[وف](?=\p{L}{3})/u, ''));
}

const VERBS_OF_PLANS = new Set(['تستعد', 'يستعد', 'تعتزم', 'يعتزم', 'تنوي', 'ينوي', 'تخطط', 'يخطط'].map(normaliseKey));

const MAX_BACK = 30;
const MAX_AHEAD = 8;
const CLAUSE_END = new Set(['.', '!', '?', '؟', ';', '؛', '…', '"', '(', ')', ':']);
const SENTENCE_END = new Set(['.', '!', '?', '؟', '؛', ';', '…']);

interface Readable {
  readonly text: string;
  readonly kind: string;
}

/**
 * The verb or participle that governs the expression of words [from, to): the nearest one before it in its sentence,
 * else the first after it. Undefined when the sentence has none; the caller then decides.
 */
export function findGovernor(words: readonly Readable[], from: number, to: number): Governor | undefined {
  const since = sinceBefore(words, from);
  if (since !== undefined) return { direction: 'past', words: since };
  let reported = false;
  for (let i = from - 1; i >= Math.max(0, from - MAX_BACK); i--) {
    const word = words[i] as Readable;
    if (word.kind === 'break' || SENTENCE_END.has(word.text)) break;
    const opened = word.text === '،' ? relativeBefore(words, i) : undefined;
    if (opened !== undefined) {
      i = opened;
      continue;
    }
    if (THAT.has(word.text)) reported = true;
    if (reported && isSaying(word.text)) continue;
    const governor = governorAt(words, i);
    if (governor !== undefined) {
      const verb = word.text.replace(/^[فو]/u, '');
      // «توقع الوزير الخميس أن …» dates the saying; «توقع أمطارا الخميس» what is expected.
      if (forecasting.has(verb) && !THAT.has(words[to]?.text ?? '')) return { direction: 'future', words: word.text };
      // «أجل القاضي الجلسة إلى …»: the verb is past, what it sets lies ahead.
      const ahead = postponing.has(verb) && TOWARDS.has(words[from - 1]?.text ?? '');
      return ahead ? { direction: 'future', words: `${word.text} ${words[from - 1]?.text}` } : governor;
    }
  }
  const purpose = purposeBefore(words, from);
  if (purpose !== undefined) return { direction: 'future', words: purpose };
  for (let i = to; i < Math.min(words.length, to + MAX_AHEAD); i++) {
    const word = words[i] as Readable;
    if (word.kind === 'break' || (CLAUSE_END.has(word.text) && i > to)) break;
    const governor = governorAt(words, i);
    if (governor !== undefined) return governor;
  }
  return undefined;
}

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللتين', 'اللواتي']);
/** How long a relative clause between commas may be. */
const MAX_RELATIVE = 14;

/** Where «، الذي …،» opens, when the comma at `at` closes one: what it tells governs nothing outside. */
function relativeBefore(words: readonly Readable[], at: number): number | undefined {
  for (let i = at - 1; i > Math.max(0, at - MAX_RELATIVE); i--) {
    const word = words[i] as Readable;
    if (word.kind === 'break' || SENTENCE_END.has(word.text)) return undefined;
    if (word.text === '،') return RELATIVES.has(words[i + 1]?.text ?? '') ? i : undefined;
  }
  return undefined;
}

/** «منذ مطلع تشرين الأول», «منذ مساء السبت»: what has been going on since a date has begun, whatever the verb. */
function sinceBefore(words: readonly Readable[], from: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) {
    const word = words[i] as Readable;
    if (word.kind !== 'letters') return undefined;
    if (/^[وف]?(?:منذ|مذ)$/.test(word.text)) return word.text;
  }
  return undefined;
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
  ].map(normaliseKey),
);

/** «وقف إطلاق النار», «طلب روسيا»: three letters spell a verb and its noun alike; after a noun or a preposition it is the noun. */
function isNounHere(words: readonly Readable[], at: number): boolean {
  const { text } = words[at] as Readable;
  if (text.length !== 3 || /[اويى]/u.test(text[1] ?? '') || text.endsWith('ت')) return false;
  const before = words[at - 1];
  if (before === undefined || before.kind !== 'letters' || BEFORE_VERBS.has(before.text)) return false;
  return !before.text.startsWith('ال');
}

/** «أودت فيضانات», «تساقطت الثلوج»: a word in ت that opens its sentence is a past verb, unless it is a plural in ات. */
function opensWithPast(words: readonly Readable[], at: number): boolean {
  const before = words[at - 1];
  if (before !== undefined && before.kind !== 'break' && !SENTENCE_END.has(before.text)) return false;
  const text = (words[at] as Readable).text.replace(/^و(?=\p{L}{3})/u, '');
  return /^(?!ال|ي)\p{L}{2,}[^اوي]ت$/u.test(text);
}

/** «شركة سيمنز», «مجموعة سيتي»: a firm is called so, whatever its name looks like. */
function isNameOfBody(words: readonly Readable[], at: number): boolean {
  return FUTURE_VERB.test((words[at] as Readable).text) && bodies.has(words[at - 1]?.text ?? '');
}

const bodies = new Set(NAMED_BODIES.map(normaliseKey));

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

/** «تسبقه إلى بروكسل لتلتقي الثلاثاء الأمين العام»: where no other verb tells, what somebody goes for lies ahead. */
function purposeBefore(words: readonly Readable[], from: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - MAX_AHEAD); i--) {
    const { kind, text } = words[i] as Readable;
    if (kind !== 'letters') return undefined;
    if (
      /^ل[يت]\p{L}{3,}$/u.test(text) &&
      tenseOf(`ي${text.slice(2)}`) === 'imperfect' &&
      !VERBAL_NOUN.test(text.slice(1))
    )
      return text;
  }
  return undefined;
}

/** «تقييم», «تعاون»: the commonest shapes of nouns in ت. */
const VERBAL_NOUN = /^ت\p{L}(\p{L}ي|ا\p{L})\p{L}$/u;

function governorAt(words: readonly Readable[], at: number): Governor | undefined {
  const word = words[at] as Readable;
  if (word.kind !== 'letters') return undefined;
  const tense = isNameOfBody(words, at) ? 'none' : tenseOf(word.text);
  if (tense === 'none' && opensWithPast(words, at)) return { direction: 'past', words: word.text };
  if (tense === 'none') return opensWithVerb(words, at) ? { direction: 'future', words: word.text } : undefined;
  if (tense === 'past') return isNounHere(words, at) ? undefined : { direction: 'past', words: word.text };
  if (tense === 'future') {
    // «قد» before a past verb, and «لقد»: leave the decision to the verb.
    if (word.text === 'قد' && tenseOf(words[at + 1]?.text ?? '') !== 'imperfect') return undefined;
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

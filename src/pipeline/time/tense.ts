import { normaliseKey } from '../../arabic/normalise.ts';
import {
  FUTURE_WORDS,
  IMPERFECT_VERBS,
  NEUTRAL_VERBS,
  NOUNS_IN_SIN,
  NOUNS_IN_YA,
  NOUNS_LIKE_PAST,
  PAST_VERBS,
  SAYING_VERBS,
  VERBS_IN_HA,
  WAS_VERBS,
} from '../../lexicon/time/verbs.ts';

export type Tense = 'past' | 'future' | 'imperfect' | 'none';

const tenses = new Map<string, Tense>();
const keep = (words: readonly string[], tense: Tense): void => {
  for (const word of words) tenses.set(normaliseKey(word), tense);
};

/** Singular, feminine, dual (both genders) and plural of a past verb, as they are written before any object. */
export function pastForms(verb: string): string[] {
  const weak = /[اى]$/.test(verb);
  // «التقى»: التقت، التقيا، التقوا; «دعا»: دعت، دعوا.
  if (weak) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ت`, `${stem}تا`, `${stem}يا`, `${stem}وا`, `${stem}ينا`];
  }
  return [verb, `${verb}ت`, `${verb}ا`, `${verb}تا`, `${verb}وا`, `${verb}نا`];
}

// «تلتقي» and «يلتقي»: spelt out, so that «فيلتقي» is told from «فيديو» and «فيينا».
keep(
  IMPERFECT_VERBS.map(verb => verb.replace(/^[تن]/u, 'ي')),
  'imperfect',
);
keep(IMPERFECT_VERBS, 'imperfect');
keep(VERBS_IN_HA, 'imperfect');
keep(PAST_VERBS.flatMap(pastForms), 'past');
keep(WAS_VERBS.flatMap(pastForms), 'none');
keep(FUTURE_WORDS, 'future');
keep(NEUTRAL_VERBS, 'none');
keep(NOUNS_IN_YA, 'none');
keep(NOUNS_IN_SIN, 'none');
keep(
  NOUNS_LIKE_PAST.flatMap(noun => ['ه', 'ها', 'هما', 'هم'].map(ending => noun.replace(/ة$/u, `ت${ending}`))),
  'none',
);
const nouns = new Set([...NOUNS_IN_YA, ...NOUNS_IN_SIN].map(normaliseKey));

export const FUTURE_VERB = /^[فو]?س[يتن]\p{L}{2,}/u;

/** Looked up or worked out for each word once. Bounded: a hostile text of distinct words must not grow the table for ever. */
const workedOut = new Map<string, Tense>();
const MOST_WORDS = 50_000;

/** Tense of one folded word; «و» and «ف» in front are looked through. */
export function tenseOf(word: string): Tense {
  let tense = workedOut.get(word);
  if (tense === undefined) {
    tense = tenses.get(word) ?? workOut(word);
    if (workedOut.size > MOST_WORDS) workedOut.clear();
    workedOut.set(word, tense);
  }
  return tense;
}

function workOut(word: string): Tense {
  if (word.length > 3 && (word.startsWith('و') || word.startsWith('ف'))) {
    const inner =
      word.startsWith('ف') && word[1] === 'ي' ? (tenses.get(word.slice(1)) ?? 'none') : tenseOf(word.slice(1));
    if (inner !== 'none' || nouns.has(word.slice(1))) return inner;
  }
  // «استقبله», «جمعهما», «احتضنتها»; three letters with ه are as often a noun in ة («جلسة», «قطعة»).
  const acted = /^(\p{L}{3,}?(?=هما|ها|هم)|\p{L}{4,}?)(هما|ها|هم|ه)$/u.exec(word)?.[1];
  // «التقاه»: the ى of «التقى» is written ا before an ending.
  if (acted !== undefined && (tenses.get(acted) ?? tenses.get(acted.replace(/ا$/u, 'ي'))) === 'past') return 'past';
  if (FUTURE_VERB.test(word)) return 'future';
  if (/^ي\p{L}{2,}/u.test(word) && !/(ه|يه|يين|يات|ون)$/u.test(word)) return 'imperfect';
  if (/^ي\p{L}{2,}ون$/u.test(word)) return 'imperfect';
  return 'none';
}

/** Whether a folded word is a verb of news in any tense. */
export function isVerb(word: string): boolean {
  return tenseOf(word) !== 'none';
}

const saying = new Set(SAYING_VERBS.flatMap(pastForms).map(normaliseKey));
/** Whether a folded word is a past verb of saying. */
export function isSaying(word: string): boolean {
  return saying.has(word.replace(/^[فو](?=\p{L}{3})/u, ''));
}

/** Whether a folded word is in the tables, in any tense or none. */
export function hasOwnTense(word: string): boolean {
  return tenses.has(word);
}

import { firstIndex } from '../model/firstIndex.ts';
import type { TextSpan } from '../model/span.ts';

/** What a written word can be. One object for all its occurrences. */
interface Word {
  readonly text: string;
  /** The word itself and what is left when leading clitics are taken off, longest first. */
  readonly forms: readonly string[];
  /** Those of `forms` that it can be as a verb. */
  readonly verbs: readonly string[];
  /** No other word has it, so that what was found out about a word can stand in a list. */
  readonly ordinal: number;
}

/** A word or number of a normalised text; offsets index the normalised text. */
export interface Token extends TextSpan, Word {}

const words = new Map<string, Word>();
/** The same words by the hash of their letters, so that one that was seen is known without a text of its own. */
const byHash = new Map<number, Word>();
/** 32-bit FNV-1a, cut to what is kept as a small whole number. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
const SMALL = 0x3fffffff;
/** Bounded: a hostile text of distinct words must not grow the table for ever. */
const MOST_WORDS = 50_000;
let wordsSeen = 0;

/** Splits a normalised text into runs of letters and digits. Linear. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let hash = HASH_START;
    for (let width = widthAt(text, at); width > 0; width = widthAt(text, at)) {
      hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
      at += width;
    }
    if (at === start) {
      at++;
      continue;
    }
    const word = wordAt(text, start, at, hash & SMALL);
    tokens.push({ start, end: at, text: word.text, forms: word.forms, verbs: word.verbs, ordinal: word.ordinal });
  }
  return tokens;
}

/** Of all other units it is 0. */
const WORD = 1;
/** With the unit behind it, it may be a letter: the class is the number of units. */
const HIGH_SURROGATE = 2;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (unit >= 0xd800 && unit <= 0xdbff) classes[unit] = HIGH_SURROGATE;
  else if (LETTER_OR_DIGIT.test(String.fromCharCode(unit))) classes[unit] = WORD;
}

/** Code units of the letter or digit at `at`: 2 outside the basic plane, 0 for anything else and behind the end. */
function widthAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const type = classes[text.charCodeAt(at)] as number;
  return type !== HIGH_SURROGATE || LETTER_OR_DIGIT.test(text.slice(at, at + 2)) ? type : 0;
}

function wordAt(text: string, start: number, end: number, hash: number): Word {
  const known = byHash.get(hash);
  // Another word may have the same hash.
  if (known && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const word = wordOf(text.slice(start, end));
  byHash.set(hash, word);
  return word;
}

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const forms = cliticForms(text);
  const word = { text, forms, verbs: forms.filter(form => isVerbForm(text, form)), ordinal: wordsSeen++ };
  if (words.size > MOST_WORDS) {
    words.clear();
    byHash.clear();
  }
  words.set(text, word);
  return word;
}

/**
 * What a normalised word may be without its leading clitics و ف ب ك ل and with «لل» opened to «ال»:
 * «وللرئيس» gives «وللرئيس»، «للرئيس»، «الرئيس»، … . Over-generates; a table look-up decides.
 */
export function cliticForms(word: string): readonly string[] {
  const forms = [word];
  const strip = (form: string, first: string, least: number): void => {
    if (form.length > least && first.includes(form[0] as string)) forms.push(form.slice(1));
  };
  strip(word, 'وف', 2);
  for (const form of [...forms]) {
    if (form.startsWith('لل') && form.length > 3) forms.push(`ا${form.slice(1)}`);
    strip(form, 'بكل', 2);
  }
  return forms;
}

/** Only و and ف stand before a past, ل also before a present («ليقول»). */
function isVerbForm(word: string, form: string): boolean {
  const clitics = word.slice(0, word.length - form.length);
  return /^[وف]?$/.test(clitics) || (/^[وف]?ل$/.test(clitics) && /^[يتن]/.test(form));
}

/** True when one of the token's forms is in the set. */
export function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  for (const form of token.forms) if (words.has(form)) return true;
  return false;
}

/** Index of the first token that starts at `offset` or later; their number when none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ start }) => start >= offset);
}

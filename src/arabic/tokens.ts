import { firstIndex } from '../model/firstIndex.ts';
import type { TextSpan } from '../model/span.ts';

/** What a written word can be. One object for all its occurrences. */
interface Word {
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
/** Bounded: a hostile text of distinct words must not grow the table for ever. */
const MOST_WORDS = 50_000;
let wordsSeen = 0;

/** Splits a normalised text into runs of letters and digits. Linear. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let start = wordFrom(text, 0); start < text.length; start = wordFrom(text, end)) {
    end = start;
    for (let width = widthAt(text, end); width > 0; width = widthAt(text, end)) end += width;
    const { forms, verbs, ordinal } = wordOf(text.slice(start, end));
    // The first form is the word itself: one string for all its occurrences.
    tokens.push({ start, end, text: forms[0] as string, forms, verbs, ordinal });
  }
  return tokens;
}

const OTHER = 0;
const WORD = 1;
const HIGH_SURROGATE = 2;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (unit >= 0xd800 && unit <= 0xdbff) classes[unit] = HIGH_SURROGATE;
  else if (LETTER_OR_DIGIT.test(String.fromCharCode(unit))) classes[unit] = WORD;
}

/** Code units of the letter or digit at `at`: 2 outside the basic plane, 0 for anything else. */
function widthAt(text: string, at: number): number {
  const type = at < text.length ? classes[text.charCodeAt(at)] : OTHER;
  if (type !== HIGH_SURROGATE) return type as number;
  return LETTER_OR_DIGIT.test(text.slice(at, at + 2)) ? 2 : 0;
}

function wordFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && widthAt(text, at) === 0) at++;
  return at;
}

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const forms = cliticForms(text);
  const word = { forms, verbs: forms.filter(form => isVerbForm(text, form)), ordinal: wordsSeen++ };
  if (words.size > MOST_WORDS) words.clear();
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

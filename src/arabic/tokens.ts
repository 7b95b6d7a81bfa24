import { firstIndex } from '../model/firstIndex.ts';
import type { TextSpan } from '../model/span.ts';

/** A word or number of a normalised text; offsets index the normalised text. */
export interface Token extends TextSpan {
  /** The word itself and what is left when leading clitics are taken off, longest first. */
  readonly forms: readonly string[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const formsOf = new Map<string, readonly string[]>();

/** Splits a normalised text into words. Linear. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const forms = cliticForms(match[0]);
    // The first form is the word itself: one string for all its occurrences.
    tokens.push({ start: match.index, end: match.index + match[0].length, text: forms[0] as string, forms });
  }
  return tokens;
}

/**
 * What a normalised word may be without its leading clitics و ف ب ك ل and with «لل» opened to «ال»:
 * «وللرئيس» gives «وللرئيس»، «للرئيس»، «الرئيس»، … . Over-generates; a table look-up decides.
 */
export function cliticForms(word: string): readonly string[] {
  const known = formsOf.get(word);
  if (known) return known;
  const forms = [word];
  const strip = (form: string, first: string, least: number): void => {
    if (form.length > least && first.includes(form[0] as string)) forms.push(form.slice(1));
  };
  strip(word, 'وف', 2);
  for (const form of [...forms]) {
    if (form.startsWith('لل') && form.length > 3) forms.push(`ا${form.slice(1)}`);
    strip(form, 'بكل', 2);
  }
  // Bounded: a hostile text of distinct words must not grow the table for ever.
  if (formsOf.size > 50_000) formsOf.clear();
  formsOf.set(word, forms);
  return forms;
}

/** The readings of a word as a verb: only و and ف stand before a past, ل also before a present («ليقول»). */
export function verbForms({ text, forms }: Token): readonly string[] {
  return forms.filter(form => {
    const clitics = text.slice(0, text.length - form.length);
    return /^[وف]?$/.test(clitics) || (/^[وف]?ل$/.test(clitics) && /^[يتن]/.test(form));
  });
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

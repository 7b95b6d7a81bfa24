import { normaliseKey } from '../../arabic/normalise.ts';

/** A word of a text: letters and digits of any script, with the marks on them. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}ـ]*/gu;

// Clitics a word may carry, longest first. What is left must be a word: three letters, or two after the article.
const PREFIXES = ['وبال', 'وكال', 'ولل', 'فال', 'وال', 'بال', 'كال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'];
const SHORTEST_STEM = 3;

/**
 * What a word is found under: its folded form and the forms without leading clitics («وبالقمة» under «قمه» too). The same
 * function reads documents, queries and the texts in which matches are marked, so the three always agree.
 */
export function termsOf(word: string): string[] {
  const folded = normaliseKey(word);
  const stems = PREFIXES.filter(
    prefix => folded.startsWith(prefix) && folded.length - prefix.length >= SHORTEST_STEM,
  ).map(prefix => folded.slice(prefix.length));
  return folded === '' ? [] : [...new Set([folded, ...stems])];
}

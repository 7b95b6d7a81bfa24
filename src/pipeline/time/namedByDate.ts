import { bare, bareWord, findWord, type TimeWord } from './timeWords.ts';

/**
 * Whether the date of words [at, next) is part of a name: «شارع 26 يوليو», «حركة شباب 6 أبريل», «أيلول الأسود» always,
 * «ثورة 25 يناير» when it has no year.
 */
export function isNamedByDate(words: readonly TimeWord[], at: number, next: number, hasYear: boolean): boolean {
  if (bareWord(words[next], 'epithet')) return true;
  const before = words[at - 1];
  if (findWord(before, 'placeNamedByDate')) return true;
  if (hasYear) return false;
  if (findWord(before, 'eventNamedByDate')) return true;
  // One more word may stand between: «حركة شباب 6 أبريل», «كتيبة شهداء 8 آذار».
  const plain = before?.kind === 'letters' && !before.text.startsWith('ال') && bare(before, 'part') === undefined;
  return plain && before.analyses.length === 0 && findWord(words[at - 2], 'placeNamedByDate') !== undefined;
}

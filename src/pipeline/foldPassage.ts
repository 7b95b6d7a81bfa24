import { normaliseKey } from '../arabic/normalise.ts';

/** A passage in words by which it is known again: spelling that `normaliseKey` folds, and white space, make no difference. */
export function foldPassage(quote: string): string {
  return normaliseKey(quote).replace(MORE_THAN_A_SPACE, ' ').trim();
}

/** A single space stays as it is, so that most passages need no other text. */
const MORE_THAN_A_SPACE = /\s{2,}|[^\S ]/g;

import { termsOf, WORD } from './terms.ts';

export interface MatchPiece {
  readonly start: number;
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a text around the words that answered a search. Joined, the pieces are the text. */
export type SplitByMatches = (text: string) => readonly MatchPiece[];

/** Splits around the words that one of `matched` (terms of the index) stands for. */
export function splitByMatches(matched: ReadonlySet<string>): SplitByMatches {
  return text => split(text, matched);
}

function split(text: string, matched: ReadonlySet<string>): MatchPiece[] {
  const pieces: MatchPiece[] = [];
  let from = 0;
  const push = (start: number, end: number, isMatch: boolean): void => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), isMatch });
  };
  for (const word of text.matchAll(WORD)) {
    if (!termsOf(word[0]).some(term => matched.has(term))) continue;
    push(from, word.index, false);
    from = word.index + word[0].length;
    push(word.index, from, true);
  }
  push(from, text.length, false);
  return pieces;
}

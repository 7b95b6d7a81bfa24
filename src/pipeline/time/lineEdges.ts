import type { TimeWord } from './timeWords.ts';

/** True when nothing but marks (bullets, asterisks, dashes) stands between the start of the line and word `at`. */
export function opensLine(words: readonly TimeWord[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as TimeWord;
    if (word.kind === 'break') return true;
    if (word.kind !== 'mark') return false;
  }
  return true;
}

/** True when nothing but marks stands between word `next` and the end of the line. */
export function closesLine(words: readonly TimeWord[], next: number): boolean {
  for (let i = next; i < words.length; i++) {
    const word = words[i] as TimeWord;
    if (word.kind === 'break') return true;
    if (word.kind !== 'mark') return false;
  }
  return true;
}

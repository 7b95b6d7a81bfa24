import type { Token } from '../../arabic/tokens.ts';

/** Words in a row that two papers do not write by chance. */
const SHINGLE_WORDS = 6;
/** One row in so many is kept, chosen by its hash, so that thousands of articles fit in memory. */
const SAMPLE = 4;

/** Hashes of rows of words, each once, by which a text printed again is known. `stretches` of the tokens are read as one. */
export function sampledRows(
  tokens: readonly Token[],
  stretches: readonly (readonly [number, number])[],
): readonly number[] {
  const words: number[] = [];
  for (const [from, to] of stretches) for (let at = from; at < to; at++) words.push(hashOf((tokens[at] as Token).text));
  const rows = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    let row = OFFSET;
    for (let word = at; word < at + SHINGLE_WORDS; word++) row = mix(row, words[word] as number);
    row >>>= 0;
    if (row % SAMPLE === 0) rows.add(row);
  }
  return [...rows];
}

/** 32-bit FNV-1a over UTF-16 code units; a row takes the hashes of its words in their stead. */
function hashOf(word: string): number {
  let value = OFFSET;
  for (let i = 0; i < word.length; i++) value = mix(value, word.charCodeAt(i));
  return value;
}

const OFFSET = 0x811c9dc5;
const mix = (value: number, unit: number): number => {
  const mixed = Math.imul(value ^ unit, 0x01000193);
  // The high bits of a word's hash would never reach the low bits that choose the sample.
  return mixed ^ (mixed >>> 15);
};

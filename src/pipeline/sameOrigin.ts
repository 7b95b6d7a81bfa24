import { tokenise } from '../arabic/tokens.ts';
import { byCodeUnits } from '../model/byCodeUnits.ts';
import type { IsoDay } from '../model/calendar.ts';

/** What is compared of an article: its reporting, folded, without page furniture. */
export interface OriginText {
  readonly id: string;
  readonly published: IsoDay;
  readonly text: string;
}

/** Words in a row that two papers do not write by chance. */
const SHINGLE_WORDS = 6;
/** One row in so many is kept, chosen by its hash, so that thousands of articles fit in memory. */
const SAMPLE = 4;
/** Fewer kept rows than this prove nothing. */
const LEAST_SHARED = 6;
/** Of the shorter of two articles, the share of rows that the other has too. */
const LEAST_SHARE = 0.6;
/** A row found in more articles than this is a formula, not a copy. */
const FORMULA = 40;

/**
 * Finds articles that repeat the text of an earlier one: a wire story in two papers. Maps the id of each to the id of
 * the first that has the text; articles with a text of their own are not in the map.
 */
export function sameOrigins(articles: readonly OriginText[]): ReadonlyMap<string, string> {
  const inOrder = [...articles].sort((a, b) => byCodeUnits(a.published, b.published) || byCodeUnits(a.id, b.id));
  const rows = new Map(inOrder.map(({ id, text }) => [id, sampledRows(text)]));
  const holders = new Map<number, string[]>();
  const origins = new Map<string, string>();
  for (const { id } of inOrder) {
    const own = rows.get(id) as ReadonlySet<number>;
    const earlier = mostShared(own, holders);
    const theirs = earlier && rows.get(earlier.id);
    if (earlier && theirs && earlier.shared >= LEAST_SHARED) {
      const share = earlier.shared / Math.min(own.size, theirs.size);
      if (share >= LEAST_SHARE) origins.set(id, origins.get(earlier.id) ?? earlier.id);
    }
    for (const row of own) {
      const ids = holders.get(row);
      if (ids === undefined) holders.set(row, [id]);
      else if (ids.length <= FORMULA) ids.push(id);
    }
  }
  return origins;
}

function mostShared(
  rows: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly string[]>,
): { readonly id: string; readonly shared: number } | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const ids = holders.get(row) ?? [];
    if (ids.length > FORMULA) continue;
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let best: { id: string; shared: number } | undefined;
  for (const [id, shared] of counts) if (best === undefined || shared > best.shared) best = { id, shared };
  return best;
}

function sampledRows(text: string): ReadonlySet<number> {
  const words = tokenise(text).map(token => hashOf(token.text));
  const rows = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    let row = OFFSET;
    for (let word = at; word < at + SHINGLE_WORDS; word++) row = mix(row, words[word] as number);
    row >>>= 0;
    if (row % SAMPLE === 0) rows.add(row);
  }
  return rows;
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

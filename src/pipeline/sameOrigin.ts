import { byCodeUnits } from '../model/byCodeUnits.ts';
import type { IsoDay } from '../model/calendar.ts';

/** What is compared of an article: its reporting without page furniture, as `sampledRows` has it. */
export interface OriginText {
  readonly id: string;
  readonly published: IsoDay;
  readonly rows: readonly number[];
}

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
  const rows = new Map(inOrder.map(article => [article.id, article.rows]));
  const holders = new Map<number, string[]>();
  const origins = new Map<string, string>();
  for (const { id, rows: own } of inOrder) {
    const earlier = mostShared(own, holders);
    const theirs = earlier && rows.get(earlier.id);
    if (earlier && theirs && earlier.shared >= LEAST_SHARED) {
      const share = earlier.shared / Math.min(own.length, theirs.length);
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
  rows: readonly number[],
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

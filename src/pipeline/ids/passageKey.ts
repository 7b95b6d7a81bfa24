import { normaliseKey } from '../../arabic/normalise.ts';
import { shortId } from '../../model/links.ts';
import type { Evidence } from '../../model/timeline.ts';

/**
 * Names a passage so that it is found again when the article around it changes: by article, words and the place of the
 * naming words in them, never by its offset in the body. Spelling that `normaliseKey` folds makes no difference.
 */
export function passageKey(passage: Evidence): string {
  const key = keys.get(passage) ?? keyOf(passage);
  keys.set(passage, key);
  return key;
}

/** Passages never change, and are asked for their keys by many. */
const keys = new WeakMap<Evidence, string>();

function keyOf({ article, quote, start, trigger }: Evidence): string {
  const words = normaliseKey(quote).replace(/\s+/g, ' ').trim();
  const before = normaliseKey(quote.slice(0, trigger.start - start)).length;
  return `${article}#${shortId(`${words}|${before}|${trigger.text}`)}`;
}

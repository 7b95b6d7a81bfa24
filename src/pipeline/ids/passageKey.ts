import { normaliseKey } from '../../arabic/normalise.ts';
import { shortId } from '../../model/links.ts';
import type { Evidence } from '../../model/timeline.ts';
import { foldPassage } from '../foldPassage.ts';

/**
 * Names a passage so that it is found again when the article around it changes: by article, words and the place of the
 * naming words in them, never by its offset in the body. Spelling that `normaliseKey` folds makes no difference.
 */
export function passageKey({ article, quote, start, trigger }: Evidence): string {
  const before = normaliseKey(quote.slice(0, trigger.start - start)).length;
  return `${article}#${shortId(`${foldPassage(quote)}|${before}|${trigger.text}`)}`;
}

import { normaliseKey } from '../../arabic/normalise.ts';
import type { Evidence } from '../../model/timeline.ts';

/**
 * Names a passage so that it is found again when the article around it changes: by article, words and the place of the
 * naming words in them, never by its offset in the body. Spelling that `normaliseKey` folds makes no difference.
 */
export function passageKey({ article, quote, start, trigger }: Evidence): string {
  const words = normaliseKey(quote).replace(/\s+/g, ' ').trim();
  return `${article}#${hash(`${words}|${normaliseKey(quote.slice(0, trigger.start - start)).length}|${trigger.text}`)}`;
}

/** 64-bit FNV-1a over UTF-16 code units, as 16 hex digits: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}

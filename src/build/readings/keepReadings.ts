import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../pipeline/publication.ts';
import type { ReadArticle } from '../../pipeline/readArticle.ts';
import { fromBytes, toBytes } from './keptReading.ts';
import type { ReadingStore } from './readingStore.ts';

/** Reads as `read` does, but an article that was read before, and has not changed, comes from the store. */
export function keepReadings(read: ReadArticle, store: ReadingStore): ReadArticle {
  return (article, lexicon, known) => {
    const key = keyOf(article, known);
    const kept = store.get(key);
    if (kept) {
      try {
        return fromBytes(kept, article);
      } catch {
        // What cannot be made sense of is read again, and replaced.
      }
    }
    const result = read(article, lexicon, known);
    const bytes = toBytes(result);
    if (bytes) store.set(key, bytes);
    return result;
  };
}

/** All of the article that a reading is made from. */
function keyOf({ id, body, published, publishedNote }: Article, known: Publication | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([id, body, published, publishedNote, known]))
    .digest('hex');
}

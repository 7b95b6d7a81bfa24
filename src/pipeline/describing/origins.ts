/** Articles that repeat the text of another, by the id of the one that had it first (see `sameOrigins`). */
export type Origins = ReadonlyMap<string, string>;

export function originOf(article: string, origins: Origins): string {
  return origins.get(article) ?? article;
}

/** How the article of a passage is known, and the words by which it is known again. */
export interface Voice<T> {
  readonly articleOf: (passage: T) => string;
  readonly wordsOf: (passage: T) => string;
}

/**
 * The passages that are somebody's own words: what one article repeats of another of the same origin says nothing new,
 * whenever it was printed. Of equal passages the first given stays.
 */
export function withoutRepeats<T>(passages: readonly T[], voice: Voice<T>, origins: Origins): readonly T[] {
  const { articleOf, wordsOf } = voice;
  if (passages.length < 2 || !mayRepeat(passages.map(articleOf), origins)) return passages;
  const first = new Map<string, string>();
  return passages.filter(passage => {
    const article = articleOf(passage);
    const key = `${originOf(article, origins)} ${wordsOf(passage)}`;
    const holder = first.get(key) ?? article;
    first.set(key, holder);
    return holder === article;
  });
}

/** Whether two of the articles are of one origin: most events need no look at the words. */
function mayRepeat(articles: readonly string[], origins: Origins): boolean {
  const first = new Map<string, string>();
  return articles.some(article => {
    const origin = originOf(article, origins);
    const holder = first.get(origin) ?? article;
    first.set(origin, holder);
    return holder !== article;
  });
}

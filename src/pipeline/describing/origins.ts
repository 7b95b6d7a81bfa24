/** Articles that repeat the text of another, by the id of the one that had it first (see `sameOrigins`). */
export type Origins = ReadonlyMap<string, string>;

export function originOf(article: string, origins: Origins): string {
  return origins.get(article) ?? article;
}

/** What stands in an article, in words by which it is known again. */
export interface Said {
  readonly article: string;
  readonly words: string;
}

/**
 * The passages that are somebody's own words: what one article repeats of another of the same origin says nothing new,
 * whenever it was printed. Of equal passages the first given stays.
 */
export function withoutRepeats<T>(passages: readonly T[], said: (passage: T) => Said, origins: Origins): readonly T[] {
  if (passages.length < 2) return passages;
  const first = new Map<string, string>();
  return passages.filter(passage => {
    const { article, words } = said(passage);
    const key = `${originOf(article, origins)} ${words}`;
    const holder = first.get(key) ?? article;
    first.set(key, holder);
    return holder === article;
  });
}

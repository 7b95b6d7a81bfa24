import type { Article } from '../../model/article.ts';

/** What is measured in a process of its own. */
export interface SpeedCase {
  readonly name: string;
  /** Generated articles that it takes. */
  readonly articles: number;
  /** Rounds after the first, of which the fastest counts: as many as the engine takes to warm up; 0 for the first alone. */
  readonly rounds: number;
  readonly prepare?: (articles: readonly Article[]) => readonly Article[];
}

/** One article in so many has no date in its front matter. */
const UNDATED = 10;

export const SPEED_CASES: readonly SpeedCase[] = [
  { name: '10', articles: 10, rounds: 60 },
  { name: '100', articles: 100, rounds: 20 },
  { name: '1,000', articles: 1000, rounds: 9 },
  { name: '10,000', articles: 10_000, rounds: 0 },
  { name: '1 of 5 MB', articles: 2000, rounds: 0, prepare: asOne },
  { name: '100, ten undated', articles: 100, rounds: 0, prepare: withoutSomeDates },
];

/** Far longer than any article of news: all of them in one file. */
function asOne(articles: readonly Article[]): readonly Article[] {
  let body = '';
  for (const article of articles) if (body.length < 2_800_000) body += `${article.body}\n\n`;
  const [first] = articles;
  return first ? [{ ...first, body }] : [];
}

function withoutSomeDates(articles: readonly Article[]): readonly Article[] {
  return articles.map(({ published, publishedNote, ...article }, at) =>
    at % UNDATED === 0
      ? article
      : { ...article, ...(published && { published }), ...(publishedNote && { publishedNote }) },
  );
}

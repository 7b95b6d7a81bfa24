import { lenientJson } from './lenientJson.ts';

const TITLES = ['title', 'headline'] as const;
const DATES = [
  'datePublished',
  'publishedAt',
  'published_at',
  'publishDate',
  'publishedDate',
  'firstPublished',
] as const;
/** Deeper data is not searched. */
const MAX_DEPTH = 16;

/**
 * The publication dates of a story in the data that the page's program was given (`__NEXT_DATA__` and the like), each
 * with its key. The story is what bears the page's headline; other stories on the page are not asked.
 */
export function storyDates(
  data: readonly string[],
  headline: string | undefined,
): (readonly [key: string, date: string])[] {
  return headline === undefined ? [] : data.flatMap(source => search(lenientJson(source), headline.trim(), 0));
}

function search(value: unknown, headline: string, depth: number): (readonly [string, string])[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const isStory = TITLES.some(key => typeof node[key] === 'string' && (node[key] as string).trim() === headline);
  const own = isStory
    ? DATES.flatMap(key => (typeof node[key] === 'string' ? [[key, node[key] as string] as const] : []))
    : [];
  return [...own, ...Object.values(node).flatMap(child => search(child, headline, depth + 1))];
}

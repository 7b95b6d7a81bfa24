import type { Article } from '../model/article.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Quality } from '../ui/about/QualityTable.tsx';
import { type GoldTimeline, scoreEvents } from './scoreEvents.ts';

/** The timeline of the articles given, as the machine alone reads it; undefined where they cannot be dated. */
export type Extract = (articles: readonly Article[]) => Timeline | undefined;

/**
 * Compares what is read from the articles of the editor's list with that list. Other articles, of which it knows
 * nothing, and the editors' corrections are kept out: they say nothing of how well the machine reads.
 */
export function readQuality(gold: GoldTimeline, articles: readonly Article[], extract: Extract): Quality | undefined {
  const listed = new Set(gold.must.flatMap(event => event.articles));
  const given = articles.filter(({ id }) => listed.has(id));
  const timeline = given.length === 0 ? undefined : extract(given);
  if (timeline === undefined) return undefined;
  const ids = new Set(given.map(({ id }) => id));
  // An article of the list that was taken away since can be found no more.
  const must = gold.must.flatMap(event => {
    const kept = event.articles.filter(id => ids.has(id));
    return kept.length === 0 ? [] : [{ ...event, articles: kept }];
  });
  const { recall, precision, evidence, status, place } = scoreEvents({ ...gold, must }, timeline);
  return { recall, precision, evidence, status, place, events: must.length, articles: ids.size, date: gold.reviewed };
}

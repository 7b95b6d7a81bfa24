import { formatDay } from '../../arabic/formatDate.ts';
import { NO_PUBLISHER } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineArticle, TimelineEvent } from '../../model/timeline.ts';
import { STRINGS } from '../strings.ts';

/** Name of an entity in Arabic; its id where the data does not name it. */
export function entityName(entities: Timeline['entities'], id: string): string {
  return entities[id]?.name.ar ?? id;
}

export function publisherName(article: TimelineArticle): string {
  return article.publisher ?? NO_PUBLISHER;
}

/** A heading for an article, also for one without a title: its day, and a number where the publisher has more of that day. */
export function articleHeading(article: TimelineArticle, articles: readonly TimelineArticle[]): string {
  const { title, publisher, published } = article;
  if (title !== undefined) return title;
  const alike = articles.filter(
    other => other.title === undefined && other.publisher === publisher && other.published.edtf === published.edtf,
  );
  const heading = STRINGS.articleOf(formatDay(published.edtf));
  return alike.length > 1 ? `${heading} (${alike.findIndex(({ id }) => id === article.id) + 1})` : heading;
}

/** Persian and Urdu letters are not in the face of the interface: a name that has them is set in the other one, whole. */
export function faceOf(name: string): string | undefined {
  return /[\u0679-\u06A3\u06A5-\u06D3]/.test(name) ? 'other-letters' : undefined;
}

/** A heading quoted with its sentence stands right above it: an empty line would look like words left out. */
export function withoutGaps(quote: string): string {
  return quote.replace(/\n\s*\n/g, '\n');
}

/** How many independent sources an event has: a wire story in two papers is one. */
export function countSources(event: TimelineEvent, articles: readonly TimelineArticle[]): number {
  const origin = new Map(articles.map(({ id, sameOriginAs }) => [id, sameOriginAs ?? id]));
  return new Set(event.evidence.map(({ article }) => origin.get(article) ?? article)).size;
}

/** Whether sources disagree about the event. */
export function isDisputed(event: TimelineEvent): boolean {
  return event.conflicts.length > 0;
}

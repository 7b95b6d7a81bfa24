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

/** A heading for an article, also for one that has no title. */
export function articleHeading(article: TimelineArticle): string {
  return article.title ?? STRINGS.articleOf(formatDay(article.published.edtf));
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

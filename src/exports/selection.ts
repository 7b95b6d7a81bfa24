import { NO_PUBLISHER } from '../lexicon/eventNames.ts';
import type { IsoDay } from '../model/calendar.ts';
import type { Evidence, Timeline, TimelineArticle, TimelineEvent } from '../model/timeline.ts';

/** Where the site is published. */
export interface Site {
  /** Its name in Arabic, as citations give it. */
  readonly name: string;
  /** Absolute address of its root, with the trailing slash. */
  readonly url: string;
}

/** What an export is made of: some events of a timeline, in the order they are to appear. */
export interface Selection {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  readonly site: Site;
  /** Names the data these events were taken from (see pinnedEventPath). */
  readonly version: string;
}

/** Absolute form of a path from `links.ts`, percent-encoded. */
export function absolute(site: Site, path: string): string {
  return new URL(path, site.url).href;
}

/**
 * The same for text in an Arabic line. Without the slash at its end, which word processors would set on the address's
 * other side; every host leads on from there.
 */
export function printedAddress(site: Site, path: string): string {
  return absolute(site, path).replace(/\/$/, '');
}

export function articleOf(timeline: Timeline, id: string): TimelineArticle {
  const article = timeline.articles.find(candidate => candidate.id === id);
  if (!article) throw new Error(`the timeline has no article ${id}`);
  return article;
}

/** The articles the events cite, each once, in the order they are first cited. */
export function citedArticles({ timeline, events }: Selection): readonly TimelineArticle[] {
  const ids = new Set(events.flatMap(event => event.evidence.map(({ article }) => article)));
  return [...ids].map(id => articleOf(timeline, id));
}

/** Sources that count: a wire story printed twice is one. */
export function countSources(timeline: Timeline, event: TimelineEvent): number {
  return new Set(event.evidence.map(({ article }) => articleOf(timeline, article).sameOriginAs ?? article)).size;
}

/** Day of the newest article behind an event: what its page is as of. */
export function newestSource(timeline: Timeline, event: TimelineEvent): IsoDay {
  return sourceDays(timeline, event).at(-1) as IsoDay;
}

export function oldestSource(timeline: Timeline, event: TimelineEvent): IsoDay {
  return sourceDays(timeline, event)[0] as IsoDay;
}

function sourceDays(timeline: Timeline, event: TimelineEvent): readonly IsoDay[] {
  return event.evidence.map(({ article }) => articleOf(timeline, article).published.edtf).sort();
}

export function entityName(timeline: Timeline, id: string): string {
  return timeline.entities[id]?.name.ar ?? id;
}

export function publisherName(article: TimelineArticle): string {
  return article.publisher === undefined ? NO_PUBLISHER : plainLine(article.publisher);
}

/** What an article is called in a citation; articles without a title say so. */
export function articleTitle(article: TimelineArticle): string {
  return article.title === undefined ? '[بلا عنوان]' : plainLine(article.title);
}

/** Evidence grouped by article, articles in the order of the evidence. */
export function evidenceByArticle(event: TimelineEvent): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const evidence of event.evidence) {
    const group = groups.get(evidence.article);
    if (group) group.push(evidence);
    else groups.set(evidence.article, [evidence]);
  }
  return groups;
}

/**
 * One line of plain text, safe to put beside other text: line breaks become spaces, control characters and the marks that
 * reorder what follows them (overrides, embeddings, isolates) go.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim();
}

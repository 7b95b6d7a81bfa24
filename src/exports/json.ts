import type { Timeline } from '../model/timeline.ts';
import { citedArticles, type Selection } from './selection.ts';

/** The selection as a timeline of its own: the same schema as the whole, with only what its events refer to. */
export function toTimeline(selection: Selection): Timeline {
  const { timeline, events } = selection;
  const articles = new Set(citedArticles(selection).map(({ id }) => id));
  const mentioned = new Set(
    events.flatMap(event => [
      ...event.participants,
      ...(event.place === undefined ? [] : [event.place]),
      ...event.evidence.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])),
      ...event.conflicts.flatMap(({ field, values }) => (field === 'place' ? values.map(({ value }) => value) : [])),
    ]),
  );
  return {
    schemaVersion: timeline.schemaVersion,
    entities: Object.fromEntries(Object.entries(timeline.entities).filter(([id]) => mentioned.has(id))),
    articles: timeline.articles.filter(({ id }) => articles.has(id)),
    events,
    leftOut: [],
  };
}

export function toJson(selection: Selection): string {
  return `${JSON.stringify(toTimeline(selection), null, 2)}\n`;
}

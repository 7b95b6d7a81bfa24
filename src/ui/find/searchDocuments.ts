import { formatEventDate } from '../../arabic/formatDate.ts';
import { inReadersWords } from '../../arabic/readersWords.ts';
import { KIND_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { entityName } from '../shared/describe.ts';
import { daysOf } from './daysOf.ts';

export const SEARCH_FIELDS = ['title', 'names', 'date', 'days', 'text'] as const;

/** What an event is found by, as plain text. */
export type SearchDocument = Readonly<Record<(typeof SEARCH_FIELDS)[number] | 'id', string>>;

const MAGHREBI = { months: 'maghrebi', digits: 'latin', hijri: false } as const;

/** Of every event: titles, kinds, people, places, dates in all month names, and the passages themselves. */
export function searchDocuments(timeline: Timeline): readonly SearchDocument[] {
  return timeline.events.map(event => documentOf(event, timeline));
}

function documentOf(event: TimelineEvent, timeline: Timeline): SearchDocument {
  const date = formatEventDate(event);
  const ids = [...event.participants, ...(event.place ? [event.place] : [])];
  return {
    id: event.id,
    title: `${event.title} ${event.summary} ${KIND_NAMES[event.kind]} ${STATUS_NAMES_OF[event.kind][event.status]}`,
    names: ids.map(id => `${entityName(timeline.entities, id)} ${timeline.entities[id]?.name.en ?? ''}`).join(' '),
    date: `${date} ${inReadersWords(date, MAGHREBI)}`,
    days: daysOf(event.date),
    text: event.evidence.map(({ quote }) => quote).join('\n'),
  };
}

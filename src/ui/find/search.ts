import MiniSearch, { type Query } from 'minisearch';
import { formatEventDate } from '../../arabic/formatDate.ts';
import { inReadersWords } from '../../arabic/readersWords.ts';
import { KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { entityName } from '../shared/describe.ts';
import { termsOf, WORD } from './terms.ts';

/** Found events by id, each with the terms of the index that answered. */
export type Matches = ReadonlyMap<string, ReadonlySet<string>>;

export type Search = (query: string) => Matches;

const FIELDS = ['title', 'names', 'date', 'text'] as const;
const MAGHREBI = { months: 'maghrebi', digits: 'latin', hijri: false } as const;

/** Shorter words must be there as they are; longer ones may go on, or differ by a letter. */
const PREFIX_FROM = 3;
const FUZZY_FROM = 6;

const EVENTS_AT_ONCE = 100;

/** An index of the events: titles, kinds, people, places, dates in all month names, and the passages themselves. */
export async function createSearch(timeline: Timeline): Promise<Search> {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: text => text.match(WORD) ?? [],
    processTerm: termsOfEach(),
  });
  // In bites, so that the page stays alive while many events are indexed.
  await index.addAllAsync(
    timeline.events.map(event => documentOf(event, timeline)),
    { chunkSize: EVENTS_AT_ONCE },
  );
  return query => {
    const words = query.match(WORD) ?? [];
    if (words.length === 0) return new Map();
    // Every word must be found, in any of the forms it may stand under.
    const wanted: Query = {
      combineWith: 'AND',
      queries: words.map(word => ({ combineWith: 'OR', queries: termsOf(word) })),
    };
    const results = index.search(wanted, {
      tokenize: term => [term],
      processTerm: term => term,
      prefix: term => term.length >= PREFIX_FROM,
      fuzzy: term => (term.length >= FUZZY_FROM ? 1 : false),
    });
    return new Map(results.map(({ id, match }) => [String(id), new Set(Object.keys(match))]));
  };
}

/** `termsOf`, worked out once a word: the passages of many events say the same words again and again. */
function termsOfEach(): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return word => {
    const terms = known.get(word) ?? termsOf(word);
    known.set(word, terms);
    return terms;
  };
}

function documentOf(event: TimelineEvent, timeline: Timeline): Record<(typeof FIELDS)[number] | 'id', string> {
  const date = formatEventDate(event.date);
  const ids = [...event.participants, ...(event.place ? [event.place] : [])];
  return {
    id: event.id,
    title: `${event.title} ${event.summary} ${KIND_NAMES[event.kind]} ${STATUS_NAMES[event.status]}`,
    names: ids.map(id => `${entityName(timeline.entities, id)} ${timeline.entities[id]?.name.en ?? ''}`).join(' '),
    date: `${date} ${inReadersWords(date, MAGHREBI)}`,
    text: event.evidence.map(({ quote }) => quote).join('\n'),
  };
}

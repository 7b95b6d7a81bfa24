import MiniSearch, { type Query } from 'minisearch';
import type { Timeline } from '../../model/timeline.ts';
import { SEARCH_FIELDS, type SearchDocument, searchDocuments } from './searchDocuments.ts';
import { termsOf, WORD } from './terms.ts';

/** Found events by id, each with the terms of the index that answered. */
export type Matches = ReadonlyMap<string, ReadonlySet<string>>;

export type Search = (query: string) => Matches;

/** Shorter words must be there as they are; longer ones may go on, or differ by a letter. */
const PREFIX_FROM = 3;
const FUZZY_FROM = 6;

const EVENTS_AT_ONCE = 100;

/** Searches the events of a timeline. */
export function createSearch(timeline: Timeline): Promise<Search> {
  return searchIn(searchDocuments(timeline));
}

/** Searches what was made ready before, where the timeline itself is not at hand. */
export async function searchIn(documents: readonly SearchDocument[]): Promise<Search> {
  const index = new MiniSearch({
    fields: [...SEARCH_FIELDS],
    tokenize: text => text.match(WORD) ?? [],
    processTerm: termsOfEach(),
  });
  // In bites, so that the page stays alive while many events are indexed.
  await index.addAllAsync(documents, { chunkSize: EVENTS_AT_ONCE });
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

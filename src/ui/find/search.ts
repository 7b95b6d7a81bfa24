import MiniSearch, { type Query } from 'minisearch';
import type { Timeline } from '../../model/timeline.ts';
import { askedDays } from './daysOf.ts';
import { SEARCH_FIELDS, type SearchDocument, searchDocuments } from './searchDocuments.ts';
import { type SplitByMatches, splitByMatches } from './splitByMatches.ts';
import { termsOf, WORD } from './terms.ts';

/** Found events by id, each with what marks the words that answered. */
export type Matches = ReadonlyMap<string, SplitByMatches>;

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
  const terms = termsOfEach();
  const index = new MiniSearch({
    fields: [...SEARCH_FIELDS],
    tokenize: (text, field) => text.match(field === 'days' ? /\S+/g : WORD) ?? [],
    processTerm: (word, field) => (field === 'days' ? word : terms(word)),
  });
  // In bites, so that the page stays alive while many events are indexed.
  await index.addAllAsync(documents, { chunkSize: EVENTS_AT_ONCE });
  return query => {
    const { days, rest } = askedDays(query);
    const words = rest.match(WORD) ?? [];
    if (words.length + days.length === 0) return new Map();
    // Every word must be found, in any of the forms it may stand under, and every day as it is.
    const wanted: Query = {
      combineWith: 'AND',
      queries: [
        ...days.map(day => ({ queries: [day], fields: ['days'], prefix: false, fuzzy: false as const })),
        ...words.map(word => ({ combineWith: 'OR' as const, queries: termsOf(word) })),
      ],
    };
    const results = index.search(wanted, {
      tokenize: term => [term],
      processTerm: term => term,
      prefix: term => term.length >= PREFIX_FROM,
      fuzzy: term => (term.length >= FUZZY_FROM ? 1 : false),
    });
    return new Map(results.map(({ id, match }) => [String(id), splitByMatches(new Set(Object.keys(match)))]));
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

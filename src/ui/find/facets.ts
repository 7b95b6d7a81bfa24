import { KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { EVENT_KINDS, EVENT_STATUSES, type Timeline } from '../../model/timeline.ts';
import { articleHeading, entityName } from '../shared/describe.ts';
import { STRINGS } from '../strings.ts';
import type { ViewState } from '../timeline/viewState.ts';
import type { Filter } from './filterEvents.ts';
import type { Matches } from './search.ts';
import { shownEvents } from './shownEvents.ts';

export type FacetName = Exclude<Filter, 'isFolded'>;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many events choosing it would show, the search and the other filters as they are. */
  readonly count: number;
}

/**
 * The choices of one filter, with counts: all of the timeline's, and what is chosen though it has none. People come most
 * frequent first.
 */
export function facetOptions(facet: FacetName, timeline: Timeline, view: ViewState, matches?: Matches): FacetOption[] {
  const tally = (events: Timeline['events']): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const event of events)
      for (const value of new Set(VALUES[facet](event))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const all = tally(timeline.events);
  // Who chooses statements gets them, folded or not.
  const unfolding = facet === 'kinds' ? { ...view, isFolded: false } : view;
  const others = tally(shownEvents(timeline, unfolding, matches, facet));
  const choices = ORDERED[facet](timeline, new Set([...all.keys(), ...view[facet]]));
  if (facet === 'people') choices.sort((a, b) => (all.get(b.value) ?? 0) - (all.get(a.value) ?? 0));
  return choices.map(choice => ({ ...choice, count: others.get(choice.value) ?? 0 }));
}

const VALUES: Readonly<Record<FacetName, (event: Timeline['events'][number]) => readonly string[]>> = {
  kinds: event => [event.kind],
  people: event => event.participants,
  statuses: event => [event.status],
  sources: event => event.evidence.map(({ article }) => article),
};

type Choice = Pick<FacetOption, 'value' | 'label'>;

const ORDERED: Readonly<Record<FacetName, (timeline: Timeline, all: ReadonlySet<string>) => Choice[]>> = {
  kinds: (_, all) => EVENT_KINDS.filter(kind => all.has(kind)).map(kind => ({ value: kind, label: KIND_NAMES[kind] })),
  statuses: (_, all) =>
    EVENT_STATUSES.filter(status => all.has(status)).map(status => ({
      value: status,
      // One choice for all kinds, whichever of the two names they have.
      label: status === 'proposed' ? STRINGS.find.proposed : STATUS_NAMES[status],
    })),
  people: ({ entities }, all) => [...all].map(id => ({ value: id, label: entityName(entities, id) })),
  sources: ({ articles }, all) =>
    articles
      .filter(({ id }) => all.has(id))
      .map(article => ({
        value: article.id,
        label: [article.publisher, articleHeading(article, articles)].filter(Boolean).join(': '),
      })),
};

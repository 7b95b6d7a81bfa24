import { KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { EVENT_KINDS, EVENT_STATUSES, type Timeline } from '../../model/timeline.ts';
import { articleHeading, entityName } from '../shared/describe.ts';
import type { ViewState } from '../timeline/viewState.ts';
import { type Filter, filterEvents } from './filterEvents.ts';

export type FacetName = Exclude<Filter, 'isFolded'>;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many events choosing it would show, the other filters as they are. */
  readonly count: number;
}

/** The choices of one filter, with counts. People are those of the whole timeline, most frequent first. */
export function facetOptions(facet: FacetName, timeline: Timeline, view: ViewState): FacetOption[] {
  const others = filterEvents(timeline.events, view, facet);
  const valuesOf = VALUES[facet];
  const count = (value: string): number => others.filter(event => valuesOf(event).includes(value)).length;
  const all = new Set(timeline.events.flatMap(valuesOf));
  const options = ORDERED[facet](timeline, all).map(({ value, label }) => ({ value, label, count: count(value) }));
  if (facet !== 'people') return options;
  const total = (value: string): number => timeline.events.filter(event => valuesOf(event).includes(value)).length;
  return options.sort((a, b) => total(b.value) - total(a.value));
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
    EVENT_STATUSES.filter(status => all.has(status)).map(status => ({ value: status, label: STATUS_NAMES[status] })),
  people: ({ entities }, all) => [...all].map(id => ({ value: id, label: entityName(entities, id) })),
  sources: ({ articles }, all) =>
    articles
      .filter(({ id }) => all.has(id))
      .map(article => ({
        value: article.id,
        label: article.publisher ? `${article.publisher}: ${articleHeading(article)}` : articleHeading(article),
      })),
};

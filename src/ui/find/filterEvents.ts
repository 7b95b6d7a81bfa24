import type { TimelineEvent } from '../../model/timeline.ts';
import type { ViewState } from '../timeline/viewState.ts';

/** The filters a reader can lift one by one. */
export const FILTERS = ['kinds', 'people', 'statuses', 'sources', 'isFolded'] as const;
export type Filter = (typeof FILTERS)[number];

const has = (chosen: readonly string[], ...own: readonly string[]): boolean =>
  chosen.length === 0 || own.some(value => chosen.includes(value));

/** What each filter lets through. Within one filter any choice will do; all filters must agree. */
const TESTS: Readonly<Record<Filter, (event: TimelineEvent, view: ViewState) => boolean>> = {
  kinds: (event, { kinds }) => has(kinds, event.kind),
  people: (event, { people }) => has(people, ...event.participants),
  statuses: (event, { statuses }) => has(statuses, event.status),
  sources: (event, { sources }) => has(sources, ...event.evidence.map(({ article }) => article)),
  // Folding is for the overview: who asks for statements by kind gets them.
  isFolded: (event, { isFolded, kinds }) => !isFolded || event.kind !== 'statement' || kinds.includes('statement'),
};

/** Events that pass all filters, but for the lifted one. Search is not a filter of this kind: it ranks nothing here. */
export function filterEvents(events: readonly TimelineEvent[], view: ViewState, lifted?: Filter): TimelineEvent[] {
  const tests = FILTERS.filter(filter => filter !== lifted).map(filter => TESTS[filter]);
  return events.filter(event => tests.every(test => test(event, view)));
}

export function isActive(filter: Filter, view: ViewState): boolean {
  return filter === 'isFolded' ? view.isFolded : view[filter].length > 0;
}

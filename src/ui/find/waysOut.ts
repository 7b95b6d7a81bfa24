import type { Timeline } from '../../model/timeline.ts';
import type { ViewState } from '../timeline/viewState.ts';
import { FILTERS, type Filter, isActive } from './filterEvents.ts';
import type { Matches } from './search.ts';
import { shownEvents } from './shownEvents.ts';

/** Something to lift, and how many events that alone would show. */
export interface Way {
  readonly lift: Filter | 'query' | 'asOf';
  readonly change: Partial<ViewState>;
  readonly count: number;
}

const LIFTED: Readonly<Record<Filter, Partial<ViewState>>> = {
  kinds: { kinds: [] },
  people: { people: [] },
  statuses: { statuses: [] },
  sources: { sources: [] },
  isFolded: { isFolded: false },
};

/**
 * When nothing is shown: what to lift, the most rewarding first. `known` is the timeline as of the day set, `all` the
 * whole of it.
 */
export function waysOut(all: Timeline, known: Timeline, view: ViewState, matches: Matches | undefined): Way[] {
  const ways: Way[] = FILTERS.filter(filter => isActive(filter, view)).map(filter => ({
    lift: filter,
    change: LIFTED[filter],
    count: shownEvents(known, view, matches, filter).length,
  }));
  if (view.query.trim() !== '') {
    ways.push({ lift: 'query', change: { query: '' }, count: shownEvents(known, view, undefined).length });
  }
  if (view.asOf !== undefined) {
    ways.push({ lift: 'asOf', change: { asOf: undefined }, count: shownEvents(all, view, matches).length });
  }
  return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

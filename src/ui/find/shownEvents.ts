import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { ViewState } from '../timeline/viewState.ts';
import { type Filter, filterEvents } from './filterEvents.ts';
import type { Matches } from './search.ts';

/** What the view shows: events that pass the filters and, where there is a query, answered it. */
export function shownEvents(
  timeline: Timeline,
  view: ViewState,
  matches: Matches | undefined,
  lifted?: Filter,
): readonly TimelineEvent[] {
  const filtered = filterEvents(timeline.events, view, lifted);
  return matches === undefined ? filtered : filtered.filter(({ id }) => matches.has(id));
}

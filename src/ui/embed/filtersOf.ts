import { EVENT_KINDS } from '../../model/timeline.ts';
import type { ViewState } from '../timeline/viewState.ts';
import type { EmbedFilters } from './filters.ts';

/** What the timeline page is filtered by, as frames say it; statements that are folded away are a matter of kinds. */
export function filtersOf({ kinds, statuses, people, sources, query, isFolded }: ViewState): EmbedFilters {
  const unfolded = EVENT_KINDS.filter(kind => kind !== 'statement');
  return { kinds: isFolded && kinds.length === 0 ? unfolded : kinds, statuses, people, places: [], sources, query };
}

import { type IsoDay, isIsoDay } from '../../model/calendar.ts';
import { EVENT_KINDS, EVENT_STATUSES, type EventKind, type EventStatus } from '../../model/timeline.ts';

/** All that a reader has set on the timeline page; the URL says the same. */
export interface ViewState {
  readonly kinds: readonly EventKind[];
  /** Entity ids of participants. */
  readonly people: readonly string[];
  readonly statuses: readonly EventStatus[];
  /** Article ids. */
  readonly sources: readonly string[];
  readonly query: string;
  /** Statements folded away. */
  readonly isFolded: boolean;
  /** Shows the timeline as a reader of this day could know it. */
  readonly asOf?: IsoDay | undefined;
  /** Id of the chosen event. */
  readonly chosen?: string | undefined;
}

/** What a first visit sees; its URL is empty. */
export const EMPTY_VIEW: ViewState = {
  kinds: [],
  people: [],
  statuses: [],
  sources: [],
  query: '',
  isFolded: false,
};

/** Reads `?kind=summit,talks&who=biden&q=…`. Never throws: what it does not understand is as if it were not there. */
export function parseViewState(search: string): ViewState {
  const params = new URLSearchParams(search);
  const list = (name: string): string[] => [...new Set((params.get(name) ?? '').split(',').filter(id => id !== ''))];
  const asOf = params.get('asof') ?? '';
  return {
    kinds: EVENT_KINDS.filter(kind => list('kind').includes(kind)),
    people: list('who'),
    statuses: EVENT_STATUSES.filter(status => list('status').includes(status)),
    sources: list('source'),
    query: params.get('q') ?? '',
    isFolded: params.get('fold') === 'statements',
    asOf: isIsoDay(asOf) ? asOf : undefined,
    chosen: params.get('event') || undefined,
  };
}

/** The search part of the URL, with its question mark; empty for `EMPTY_VIEW`. */
export function viewSearch(state: ViewState): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined): void => {
    if (value) params.set(name, value);
  };
  set('q', state.query.trim());
  set('kind', state.kinds.join(','));
  set('who', state.people.join(','));
  set('status', state.statuses.join(','));
  set('source', state.sources.join(','));
  set('fold', state.isFolded ? 'statements' : '');
  set('asof', state.asOf);
  set('event', state.chosen);
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

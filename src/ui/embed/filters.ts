import type { DayRange } from '../../model/calendar.ts';
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventKind,
  type EventStatus,
  type TimelineEvent,
} from '../../model/timeline.ts';

/** Which events a list or an axis in a frame shows. Each is of no effect when empty; all must agree. */
export interface EmbedFilters {
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly EventStatus[];
  /** Entity ids; one of them takes part. */
  readonly people: readonly string[];
  /** Entity ids of places. */
  readonly places: readonly string[];
  /** Article ids; one of them tells of it. */
  readonly sources: readonly string[];
  /** Words, searched for as on the timeline page. */
  readonly query: string;
}

export const NO_FILTERS: EmbedFilters = { kinds: [], statuses: [], people: [], places: [], sources: [], query: '' };

const ENTITY_ID = /^[a-z0-9-]{1,64}$/;
/** As the contract has it: letters and digits of any script, then also `.`, `-` and `_`. */
const ARTICLE_ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,127}$/u;
const LONGEST_QUERY = 100;

/** What an address asks for; what is no value of its own is left out. */
export function parseFilters(given: URLSearchParams): EmbedFilters {
  const list = (key: string): readonly string[] => [...new Set((given.get(key) ?? '').split(','))];
  const ids = (key: string, form: RegExp): readonly string[] => list(key).filter(id => form.test(id));
  return {
    kinds: EVENT_KINDS.filter(kind => list('kinds').includes(kind)),
    statuses: EVENT_STATUSES.filter(status => list('statuses').includes(status)),
    people: ids('people', ENTITY_ID),
    places: ids('places', ENTITY_ID),
    sources: ids('sources', ARTICLE_ID),
    query: Array.from((given.get('q') ?? '').replace(/[\p{C}\s]+/gu, ' ').trim())
      .slice(0, LONGEST_QUERY)
      .join(''),
  };
}

/** Names and values for an address, of the filters that have an effect. */
export function filterPairs({ kinds, statuses, people, places, sources, query }: EmbedFilters): [string, string][] {
  const lists: [string, readonly string[]][] = Object.entries({ kinds, statuses, people, places, sources });
  const pairs = lists.map(([key, values]): [string, string] => [key, values.map(encodeURIComponent).join(',')]);
  return [...pairs, ['q', encodeURIComponent(query)] as [string, string]].filter(([, value]) => value !== '');
}

/** What decides whether an event is shown; frames carry it for every event. */
export interface Selectable extends Pick<TimelineEvent, 'id' | 'kind' | 'status' | 'participants' | 'place'> {
  readonly date: DayRange;
  readonly sources: readonly string[];
}

export function selectableOf({ id, kind, status, participants, place, date, evidence }: TimelineEvent): Selectable {
  return {
    ...{ id, kind, status, participants, ...(place === undefined ? {} : { place }) },
    date: { start: date.start, end: date.end },
    sources: [...new Set(evidence.map(({ article }) => article))],
  };
}

/** `found`: ids of the events that the words of the query find. */
export function passes(filters: EmbedFilters, event: Selectable, found: ReadonlySet<string> | undefined): boolean {
  const has = (chosen: readonly string[], ...own: readonly string[]): boolean =>
    chosen.length === 0 || own.some(value => chosen.includes(value));
  return (
    has(filters.kinds, event.kind) &&
    has(filters.statuses, event.status) &&
    has(filters.people, ...event.participants) &&
    has(filters.places, event.place ?? '') &&
    has(filters.sources, ...event.sources) &&
    (found === undefined || found.has(event.id))
  );
}

import type { Timeline } from '../../model/timeline.ts';
import type { ViewState } from '../timeline/viewState.ts';
import { FILTERS, type Filter, isActive } from './filterEvents.ts';
import type { Matches } from './search.ts';
import { shownEvents } from './shownEvents.ts';

export type Liftable = Filter | 'query' | 'asOf';

/** What to lift together, and how many events that shows. */
export interface Way {
  readonly lift: readonly Liftable[];
  readonly change: Partial<ViewState>;
  readonly count: number;
}

const LIFTED: Readonly<Record<Liftable, Partial<ViewState>>> = {
  query: { query: '' },
  kinds: { kinds: [] },
  people: { people: [] },
  statuses: { statuses: [] },
  sources: { sources: [] },
  isFolded: { isFolded: false },
  asOf: { asOf: undefined },
};

/**
 * When nothing is shown: what to lift, the most rewarding first, and no more at once than it takes. `known` is the
 * timeline as of the day set, `all` the whole of it.
 */
export function waysOut(all: Timeline, known: Timeline, view: ViewState, matches: Matches | undefined): Way[] {
  const set: Liftable[] = [
    ...(view.query.trim() === '' ? [] : (['query'] as const)),
    ...FILTERS.filter(filter => isActive(filter, view)),
    ...(view.asOf === undefined ? [] : (['asOf'] as const)),
  ];
  const wayOf = (lift: readonly Liftable[]): Way => {
    const change = Object.assign({}, ...lift.map(each => LIFTED[each])) as Partial<ViewState>;
    const from = lift.includes('asOf') ? all : known;
    const found = lift.includes('query') ? undefined : matches;
    return { lift, change, count: shownEvents(from, { ...view, ...change }, found).length };
  };
  // All of it at once is what starting anew is for.
  for (let size = 1; size <= Math.max(1, set.length - 1); size++) {
    const ways = choices(set, size).map(wayOf);
    const helping = ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    if (helping.length > 0) return helping;
  }
  return [];
}

/** Every choice of `size` out of `from`, each in their order. */
function choices<Item>(from: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return from.flatMap((first, at) => choices(from.slice(at + 1), size - 1).map(rest => [first, ...rest]));
}

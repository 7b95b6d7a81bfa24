import type { IdRegistry, Redirect } from '../../model/idRegistry.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { holdersOf, mostPassages } from './claimByPassages.ts';
import { passageKey } from './passageKey.ts';

/** Where the ids lead now that were published and that no event has any more. */
export function redirectsOf(registry: IdRegistry, events: readonly TimelineEvent[]): Redirect[] {
  const alive = new Set(events.map(({ id }) => id));
  const gone = registry.events.filter(({ id }) => !alive.has(id));
  if (gone.length === 0) return [];
  const holders = holdersOf(events.map(({ evidence }) => evidence.map(passageKey)));
  return gone.map(entry => {
    const { id, title } = entry;
    const to = mostPassages(entry, holders, events);
    return to === undefined ? { from: id, title } : { from: id, to: events[to]?.id as string, title };
  });
}

import type { IdRegistry, RegisteredId } from '../../model/idRegistry.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { passageKey } from './passageKey.ts';

/**
 * Registers the ids that editors gave to events they split off: their passages are theirs from now on, so that the id
 * leads on should the split be undone.
 */
export function registerCurated(registry: IdRegistry, events: readonly TimelineEvent[]): IdRegistry {
  const known = new Set(registry.events.map(({ id }) => id));
  const added = events
    .filter(({ id }) => !known.has(id))
    .map(({ id, title, kind, participants, date: { start, end }, evidence }): RegisteredId => {
      return { id, title, kind, participants, start, end, passages: evidence.map(passageKey).sort() };
    });
  if (added.length === 0) return registry;
  const taken = new Set(added.flatMap(({ passages }) => passages));
  const kept = registry.events.map(entry => ({ ...entry, passages: entry.passages.filter(key => !taken.has(key)) }));
  return { schemaVersion: 1, events: [...kept, ...added] };
}

import type { RegisteredId } from '../../model/idRegistry.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

/**
 * Which event each registered id belongs to now, by the passages registered for it. The result maps the index of an
 * event to the index of its id. `keys` holds the passage keys of each event.
 */
export function claimByPassages(
  events: readonly TimelineEvent[],
  keys: readonly (readonly string[])[],
  registered: readonly RegisteredId[],
): Map<number, number> {
  const claims = new Map<number, number>();
  if (registered.length === 0) return claims;
  const holders = holdersOf(keys);
  registered.forEach((entry, index) => {
    const best = mostPassages(entry, holders, events);
    // An older id that is already there keeps the event; this one will redirect to it.
    if (best !== undefined && !claims.has(best)) claims.set(best, index);
  });
  return claims;
}

/** For each passage key the events that hold it. */
export function holdersOf(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  keys.forEach((ofEvent, event) => {
    for (const key of new Set(ofEvent)) {
      const known = holders.get(key);
      if (known) known.push(event);
      else holders.set(key, [event]);
    }
  });
  return holders;
}

/**
 * The event that holds most of the passages of an id; undefined when none does. Where its passages are parted among
 * several, the one that is still of the days that were published goes before one that holds not even twice as many.
 */
export function mostPassages(
  { passages, start, end }: RegisteredId,
  holders: ReadonlyMap<string, readonly number[]>,
  events: readonly TimelineEvent[],
): number | undefined {
  const counts = new Map<number, number>();
  for (const key of passages) {
    for (const event of holders.get(key) ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const isOfItsDays = (index: number, count: number): number => {
    const { date } = events[index] as TimelineEvent;
    return Number(count * 2 > most && date.start === start && date.end === end);
  };
  return [...counts].sort(
    ([a, countA], [b, countB]) => isOfItsDays(b, countB) - isOfItsDays(a, countA) || countB - countA || a - b,
  )[0]?.[0];
}

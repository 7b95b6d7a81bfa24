import type { RegisteredId } from '../../model/idRegistry.ts';

/**
 * Which event each registered id belongs to now, by the passages registered for it. The result maps the index of an
 * event to the index of its id. `keys` holds the passage keys of each event.
 */
export function claimByPassages(
  keys: readonly (readonly string[])[],
  registered: readonly RegisteredId[],
): Map<number, number> {
  const claims = new Map<number, number>();
  const holders = holdersOf(keys);
  registered.forEach(({ passages }, index) => {
    const best = mostPassages(passages, holders);
    // An older id that is already there keeps the event; this one will redirect to it.
    if (best !== undefined && !claims.has(best)) claims.set(best, index);
  });
  return claims;
}

/** For each passage key the events that hold it. */
export function holdersOf(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  keys.forEach((ofEvent, event) => {
    for (const key of new Set(ofEvent)) holders.set(key, [...(holders.get(key) ?? []), event]);
  });
  return holders;
}

/** The event that holds most of `passages`, the first of equals; undefined when none does. */
export function mostPassages(
  passages: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const key of passages) {
    for (const event of holders.get(key) ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)[0]?.[0];
}

import { EMPTY_REGISTRY, type IdRegistry, type RegisteredId } from '../../model/idRegistry.ts';
import { shortId } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { claimByPassages } from './claimByPassages.ts';
import { claimByReading } from './claimByReading.ts';
import { passageKey } from './passageKey.ts';

export interface KeptIds {
  /** The events given, in their order, each under its permanent id. */
  readonly events: readonly TimelineEvent[];
  readonly registry: IdRegistry;
}

/**
 * Gives every event the id under which it was published before; one never seen gets the id it proposes, made unique.
 * Passages decide: an id belongs to the event that holds most of the passages registered for it, the oldest id first.
 * So a new date, title or source changes no id, and taking an article away and putting it back changes nothing at all.
 */
export function keepIds(events: readonly TimelineEvent[], registry: IdRegistry = EMPTY_REGISTRY): KeptIds {
  const keys = events.map(event => event.evidence.map(passageKey));
  const claims = claimByPassages(events, keys, registry.events);
  claimByReading(events, keys, registry.events, claims);

  const fresh = freshIds(registry.events.map(({ id }) => id));
  const ids = events.map((event, index) => {
    const known = claims.get(index);
    return known === undefined ? fresh(event.id) : (registry.events[known] as RegisteredId).id;
  });
  const named = events.map((event, index) =>
    event.id === ids[index] ? event : { ...event, id: ids[index] as string },
  );
  return { events: named, registry: register(registry, named, keys, claims) };
}

/**
 * Gives what is proposed, or with the first number from 2 that makes it new, each id once. New is what differs from all
 * others in its short form too: two long ids may share one, and both their links are permanent.
 */
function freshIds(registered: readonly string[]): (proposed: string) => string {
  let taken: Set<string> | undefined;
  return proposed => {
    taken ??= new Set(registered.map(shortId));
    let id = proposed;
    let short = shortId(id);
    for (let number = 2; taken.has(short); number++) {
      id = `${proposed}-${number}`;
      short = shortId(id);
    }
    taken.add(short);
    return id;
  };
}

function register(
  registry: IdRegistry,
  events: readonly TimelineEvent[],
  keys: readonly (readonly string[])[],
  claims: ReadonlyMap<number, number>,
): IdRegistry {
  const homes = new Map(registry.events.flatMap(({ id, passages }) => passages.map(key => [key, id] as const)));
  events.forEach((event, index) => {
    for (const key of keys[index] as readonly string[]) {
      // A passage stays with the id that had it first, also while two events are one; only a new id takes over all its
      // passages, or it would not be found again.
      if (!claims.has(index) || !homes.has(key)) homes.set(key, event.id);
    }
  });
  const passagesOf = new Map<string, string[]>();
  for (const [key, id] of homes) {
    const passages = passagesOf.get(id);
    if (passages) passages.push(key);
    else passagesOf.set(id, [key]);
  }
  const alive = new Map(events.map(event => [event.id, event]));
  const fresh = events.filter((_, index) => !claims.has(index)).map(({ id }) => id);
  const entry = (id: string, before: RegisteredId | undefined): RegisteredId => {
    const event = alive.get(id);
    const { title, kind, participants } = event ?? (before as RegisteredId);
    const { start, end } = event?.date ?? (before as RegisteredId);
    const passages = (passagesOf.get(id) ?? []).sort();
    return { id, title, kind, participants, start, end, passages };
  };
  return {
    schemaVersion: 1,
    events: [...registry.events.map(before => entry(before.id, before)), ...fresh.map(id => entry(id, undefined))],
  };
}

import { daysBetween } from '../../model/calendar.ts';
import type { RegisteredId } from '../../model/idRegistry.ts';
import type { EventKind, TimelineEvent } from '../../model/timeline.ts';

/** Two of these on one day between the same people are one: they are told again from another source. */
const ONE_A_DAY: readonly EventKind[] = ['summit', 'phone-call', 'video-call', 'talks', 'meeting', 'visit'];

/**
 * Finds the ids of events whose passages are all new: a passage was rewritten in its article, or one source gave way to
 * another. Only ids that lead nowhere now are given, and only to events none of whose passages is known. Adds to `claims`.
 */
export function claimByReading(
  events: readonly TimelineEvent[],
  keys: readonly (readonly string[])[],
  registered: readonly RegisteredId[],
  claims: Map<number, number>,
): void {
  if (registered.length === 0) return;
  const known = new Set(registered.flatMap(({ passages }) => passages));
  const claimed = new Set(claims.values());
  const present = new Set(keys.flat());
  // An id without an event whose passages are still there was merged into another, and redirects to it.
  const isGone = ({ passages }: RegisteredId): boolean => !passages.some(key => present.has(key));
  const free = registered.flatMap((entry, index) => (!claimed.has(index) && isGone(entry) ? [index] : []));
  if (free.length === 0) return;
  events.forEach((event, index) => {
    if (claims.has(index) || (keys[index] as readonly string[]).some(key => known.has(key))) return;
    const fitting = free
      .filter(id => !claimed.has(id) && isSame(event, registered[id] as RegisteredId))
      .sort(
        (a, b) =>
          distance(event, registered[a] as RegisteredId) - distance(event, registered[b] as RegisteredId) || a - b,
      );
    if (fitting[0] === undefined) return;
    claims.set(index, fitting[0]);
    claimed.add(fitting[0]);
  });
}

function isSame(event: TimelineEvent, entry: RegisteredId): boolean {
  if (event.kind !== entry.kind || !sameSet(event.participants, entry.participants)) return false;
  const articles = new Set(entry.passages.map(key => key.slice(0, key.lastIndexOf('#'))));
  if (event.evidence.some(({ article }) => articles.has(article))) return true;
  return (
    ONE_A_DAY.includes(event.kind) &&
    event.participants.length > 1 &&
    event.date.precision === 'day' &&
    event.date.start === entry.start &&
    event.date.end === entry.end
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(item => b.includes(item));
}

function distance(event: TimelineEvent, entry: RegisteredId): number {
  return Math.abs(daysBetween(entry.start, event.date.start)) + Math.abs(daysBetween(entry.end, event.date.end));
}

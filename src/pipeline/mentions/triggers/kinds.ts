import type { EventKind } from '../../../model/timeline.ts';
import type { EventWordEntry } from '../../lexicon/compileWords.ts';

const known = new WeakMap<EventWordEntry['entry'], ReadonlySet<EventKind>>();

/** Every kind that an event word may mean. One set for all its occurrences. */
export function kindsOf(entry: EventWordEntry['entry']): ReadonlySet<EventKind> {
  let kinds = known.get(entry);
  if (kinds === undefined) {
    kinds = new Set([entry.kind, ...(entry.also ?? [])]);
    known.set(entry, kinds);
  }
  return kinds;
}

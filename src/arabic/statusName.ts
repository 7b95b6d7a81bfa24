import { POSSIBLE_NAMES, STATUS_NAMES } from '../lexicon/eventNames.ts';
import type { EventKind, EventStatus } from '../model/timeline.ts';

/** The status in words. A meeting that may come was proposed; an attack that may come is possible, and nobody proposed it. */
export function statusName({ status, kind }: { readonly status: EventStatus; readonly kind: EventKind }): string {
  return (status === 'proposed' && POSSIBLE_NAMES[kind]) || STATUS_NAMES[status];
}

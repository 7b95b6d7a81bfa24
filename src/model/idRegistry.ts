import type { IsoDay } from './calendar.ts';
import type { EventKind } from './timeline.ts';

/** Every event id ever published (data/ids.json), oldest first. Ids are added, never removed. */
export interface IdRegistry {
  readonly schemaVersion: 1;
  readonly events: readonly RegisteredId[];
}

export interface RegisteredId {
  readonly id: string;
  /** As last read: tells an event again whose passages were all rewritten, and names one that has none left. */
  readonly title: string;
  readonly kind: EventKind;
  readonly participants: readonly string[];
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** Keys of the passages that belong to this id, sorted; a passage belongs to one id. */
  readonly passages: readonly string[];
}

export const EMPTY_REGISTRY: IdRegistry = { schemaVersion: 1, events: [] };

/** An id that no event has any more. `to` is the event that took its passages in; without it no source is left. */
export interface Redirect {
  readonly from: string;
  readonly to?: string;
  /** Title of the event when it was last there. */
  readonly title: string;
}

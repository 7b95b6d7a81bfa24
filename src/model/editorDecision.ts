import type { IsoDay } from './calendar.ts';
import type { CuratedFields, Decision } from './curation.ts';
import type { Span } from './span.ts';
import type { TimelineEvent } from './timeline.ts';

/** A decision of an editor as readers are told of it, and what the machine had read without it. */
export interface EditorDecision {
  readonly action: Decision['action'];
  /** Id of the event decided on. */
  readonly event: string;
  /** Of `set` and `pin`: what was settled. */
  readonly fields?: readonly (keyof CuratedFields)[];
  /** Of `merge`: ids of the events that became part of it; of `split`: the id of the new one. */
  readonly others?: readonly string[];
  /** Why, in Arabic. */
  readonly note: string;
  readonly date: IsoDay;
  /** The events concerned as the machine reads them, no editor having a say; an event that a split made is none. */
  readonly machine: readonly MachineReading[];
}

/** An event as the machine reads it, with the places of its passages. */
export interface MachineReading
  extends Pick<TimelineEvent, 'id' | 'title' | 'summary' | 'kind' | 'status' | 'participants' | 'place' | 'date'> {
  readonly passages: readonly (Span & { readonly article: string })[];
}

import type { IsoDay } from './calendar.ts';
import type { EventKind, EventStatus } from './timeline.ts';

/** What editors overrule (data/curation.yaml), in the order of the file. */
export interface Curation {
  /** Path for messages. */
  readonly file: string;
  readonly entries: readonly CurationEntry[];
}

export const NO_CURATION: Curation = { file: '', entries: [] };

/** One decision about one event. `event` is its id. */
export interface CurationEntry {
  readonly event: string;
  readonly decision: Decision;
  /** Why, in Arabic; readers see it. */
  readonly note: string;
  /** The day on which it was decided. */
  readonly date: IsoDay;
  /** Line of the file, from 1. */
  readonly line: number;
}

export type Decision =
  /** These readings are wrong; so they are right. */
  | { readonly action: 'set'; readonly fields: CuratedFields }
  /** These readings are right and stay, whatever the machine comes to read later. */
  | { readonly action: 'pin'; readonly fields: CuratedFields }
  /** These events are this one: their passages come to it. */
  | { readonly action: 'merge'; readonly events: readonly string[] }
  /** These passages are about another event, which gets the id `into`. */
  | {
      readonly action: 'split';
      readonly into: string;
      readonly title: string;
      readonly passages: readonly PassageRef[];
    }
  /** This is no event, or none of this timeline. */
  | { readonly action: 'hide' };

/** `quote` is a passage of the article, or words of it that are in no other passage. */
export interface PassageRef {
  readonly article: string;
  readonly quote: string;
}

export const CURATED_FIELDS = [
  'title',
  'summary',
  'kind',
  'place',
  'participants',
  'status',
  'date',
] as const satisfies (keyof CuratedFields)[];

export interface CuratedFields {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly kind?: EventKind | undefined;
  /** Entity id. */
  readonly place?: string | undefined;
  /** Entity ids. */
  readonly participants?: readonly string[] | undefined;
  readonly status?: EventStatus | undefined;
  /** EDTF, as one of the event's passages dates it: there is no date without a passage. */
  readonly date?: string | undefined;
}

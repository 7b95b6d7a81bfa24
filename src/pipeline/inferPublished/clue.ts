import type { IsoDay } from '../../model/calendar.ts';
import type { Candidate, Cluster } from '../merging/cluster.ts';
import type { Affinity } from '../merging/compare.ts';
import type { ArticleReading } from '../readArticle.ts';
import type { DatedIndex } from './datedIndex.ts';

/** What the dated articles know, to hold an undated one against. */
export interface Corpus {
  /** Their events. */
  readonly clusters: readonly Cluster[];
  /** The events they mention, also those without a date, by the parties to them (`partiesKey`); no mere sayings. */
  readonly byParties: ReadonlyMap<string, readonly Candidate[]>;
  /** Those of them that have a date of some use, by each party to them. */
  readonly dated: DatedIndex;
  readonly affinity: Affinity;
}

/** An undated article, read as if it had appeared on `day`. */
export interface Trial {
  readonly day: IsoDay;
  readonly reading: ArticleReading;
  /** The day in its head, which may lack its year, as read on `day`. */
  readonly dateline?: IsoDay;
}

/**
 * Something that speaks for a day. Weights add up: 1 for an event of which both sides know the day, less for a month or
 * so, 0 for what only bounds the day on one side.
 */
export interface Clue {
  readonly rule: string;
  readonly weight: number;
  /** Days between the day and the event it rests on. */
  readonly distance: number;
  /** One Arabic sentence. */
  readonly text: string;
}

/** Looks at one trial for one kind of clue. */
export type ClueFinder = (trial: Trial, corpus: Corpus) => readonly Clue[];

import type { DayRange, IsoDay } from './calendar.ts';
import type { EditorDecision } from './editorDecision.ts';
import type { Span, TextSpan } from './span.ts';
import type { ReasoningStep, TimexType } from './timeExpression.ts';

/** The published data: `/data/timeline.json`. Field names and meanings are fixed (docs/contract). */
export interface Timeline {
  readonly schemaVersion: 1;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly articles: readonly TimelineArticle[];
  /** By start date, then id. */
  readonly events: readonly TimelineEvent[];
  readonly leftOut: readonly LeftOut[];
  /** What editors decided (data/curation.yaml), in the order of the file; absent where they decided nothing. */
  readonly decisions?: readonly EditorDecision[];
}

export type EntityType = 'person' | 'organisation' | 'place';

export interface Entity {
  readonly type: EntityType;
  readonly name: { readonly ar: string; readonly en: string };
  /** Wikidata item, `Q6279`. */
  readonly wikidata?: string;
}

export type DateBasis = 'metadata' | 'dateline' | 'inferred';

export interface TimelineArticle {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
  readonly published: {
    /** An ISO day. */
    readonly edtf: IsoDay;
    readonly basis: DateBasis;
    readonly note?: string;
    readonly reasoning: readonly ReasoningStep[];
  };
  /** Parts of the body that are page furniture, not reporting. Offsets in the body. */
  readonly boilerplate: readonly Span[];
  /** Every time expression read in the body, for the article page. Offsets in the body. */
  readonly timexes: readonly ArticleTimex[];
  /** Id of the article that this one repeats (a wire story in two papers); counted once as a source. */
  readonly sameOriginAs?: string;
}

export interface ArticleTimex extends TextSpan {
  readonly type: TimexType;
  readonly value: string;
  readonly edtf?: string;
  readonly reasoning: readonly ReasoningStep[];
}

export const EVENT_KINDS = [
  'summit',
  'meeting',
  'talks',
  'phone-call',
  'video-call',
  'visit',
  'statement',
  'document',
  'exercise',
  'sanctions',
  'military',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['occurred', 'planned', 'cancelled', 'proposed'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export type DatePrecision = 'day' | 'month' | 'year' | 'range';

/** `start` and `end` are ISO days, both included; `edtf` is what was said, as EDTF. */
export interface EventDate extends DayRange {
  readonly edtf: string;
  readonly precision: DatePrecision;
}

export interface TimelineEvent {
  /** Permanent, ASCII: `2021-06-16-biden-putin-summit-geneva`. */
  readonly id: string;
  readonly title: string;
  /** One Arabic sentence. */
  readonly summary: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Entity ids. */
  readonly participants: readonly string[];
  /** Entity id. */
  readonly place?: string;
  readonly date: EventDate;
  /** By article date, then article id, then offset. Never empty. */
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  /** Why passages of more than one mention are one event, in Arabic; empty for a single mention. */
  readonly mergeReasons: readonly ReasoningStep[];
  /** Present when an editor overruled the machine (data/curation.yaml). */
  readonly correction?: Correction;
}

export interface Evidence extends Span {
  /** Article id. */
  readonly article: string;
  /** A sentence or two: `body.slice(start, end)`. */
  readonly quote: string;
  /** The expression that dates it; offsets in the body. Absent when the date came from elsewhere (see reasoning). */
  readonly time?: TextSpan & { readonly value: string };
  /** The words that name the event; offsets in the body. */
  readonly trigger: TextSpan;
  /** As this passage reports it. */
  readonly status: EventStatus;
  /** As this passage dates it; absent when the passage itself gives no date. */
  readonly date?: { readonly edtf: string; readonly start: IsoDay; readonly end: IsoDay };
  /** Who says it, when the passage quotes somebody: an entity id. */
  readonly speaker?: string;
  readonly reasoning: readonly ReasoningStep[];
}

export interface Conflict {
  readonly field: 'date' | 'place' | 'status';
  /** A date's value is EDTF; a place's an entity id. `evidence` indexes the event's evidence. */
  readonly values: readonly { readonly value: string; readonly evidence: readonly number[] }[];
}

export interface LeftOut extends Span {
  readonly article: string;
  readonly quote: string;
  /** The words that name what was left out: another event of the same passage may have been shown. */
  readonly trigger?: TextSpan;
  /** One Arabic sentence. */
  readonly reason: string;
}

export interface Correction {
  /** ISO day on which the editor wrote it. */
  readonly date: IsoDay;
  readonly note: string;
  /** What the machine had read, field by field. */
  readonly machine: Partial<
    Pick<TimelineEvent, 'title' | 'summary' | 'kind' | 'status' | 'participants' | 'place' | 'date'>
  >;
}

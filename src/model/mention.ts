import type { DayRange } from './calendar.ts';
import type { Span } from './span.ts';
import type { ReasoningStep, TimeExpression } from './timeExpression.ts';
import type { EntityType, EventKind, EventStatus } from './timeline.ts';

/** How an entity was named. A nationality («الوفد الروسي») is the weakest. */
export type NamedBy = 'name' | 'office' | 'reference' | 'nationality';

/** A person, organisation or place in a text. Offsets in the normalised text. */
export interface EntityMention extends Span {
  readonly id: string;
  readonly type: EntityType;
  readonly by: NamedBy;
  /** Clitics before the first word («لـ», «بـ», «وبـ»…), folded; empty when it stands bare. */
  readonly clitic: string;
  /** Index of the first and one past the last token. */
  readonly tokens: readonly [number, number];
}

/** An event by its noun for titles, with who takes part; or states and bodies alone. Entity ids. */
export interface Topic {
  readonly label?: string;
  readonly entities: readonly string[];
}

/** How the passage tells of the event. `denied` is never published as a status: see pipeline/dating. */
export type ReportedStatus = EventStatus | 'denied';

/** Words that name an event, with what the passage says of it. Offsets in the normalised text of its article. */
export interface Mention {
  /** Article id. */
  readonly article: string;
  /** The words that name the event. */
  readonly trigger: Span;
  /** The clause that holds the trigger; times and participants are taken from here first. */
  readonly clause: Span;
  readonly sentence: Span;
  /** Stretches of the clause that tell something else of a person in passing: their times are not the event's. */
  readonly asides: readonly Span[];
  /** Ordinal of the sentence in the article. */
  readonly sentenceIndex: number;
  readonly kind: EventKind;
  /** Every kind that another source may call it, `kind` included. */
  readonly kinds: ReadonlySet<EventKind>;
  /** Noun for titles, in Arabic, and its gender. */
  readonly label: string;
  /** What a gathering of many is about («المناخ»): never a meeting of those alone who are named. */
  readonly forum?: string | undefined;
  /** Partners without a name («قادة أوروبيين»), as titles call them. */
  readonly company?: string | undefined;
  readonly feminine: boolean;
  readonly plural: boolean;
  /** «القمة», «هذا الاجتماع»: points at something known. */
  readonly definite: boolean;
  /** «قمة أخرى»: not one that was told of before. */
  readonly another: boolean;
  /** Entity ids, in order of appearance. */
  readonly participants: readonly string[];
  readonly place?: string | undefined;
  /** Whom it is aimed at («عقوبات على روسيا»): an entity id. */
  readonly target?: string | undefined;
  /** What a statement is about. */
  readonly about?: Topic | undefined;
  /** Absent when the words do not tell; the date then decides. */
  readonly status?: ReportedStatus | undefined;
  /** Entity id of whoever is quoted saying it. */
  readonly speaker?: string | undefined;
  /** The trigger is a verb in the present tense: on the article's own day it tells what is to come. */
  readonly present: boolean;
  /** False where the grammar only speaks of it («أن يلتقي», «توقعت اجتماعاً»): the calendar alone makes no fact of it. */
  readonly asserted: boolean;
  /** True when the trigger is a verb of saying or a noun for a statement. */
  readonly saying: boolean;
  /** True when it stands in what somebody is reported to have said. */
  readonly reported: boolean;
  /** True when it only refers to an event by its outcome («التفاهمات التي تم التوصل إليها في جنيف»). */
  readonly outcome: boolean;
  /** True when no word names the event: two people in one captioned or dated line. Counts only with a date. */
  readonly implicit?: boolean | undefined;
}

/** A mention with its place on the calendar. */
export interface DatedMention extends Mention {
  /** Absent when nothing in the text dates it. */
  readonly when?: MentionDate | undefined;
}

export interface MentionDate extends DayRange {
  readonly edtf: string;
  /** The expression that dates it; absent when the date was taken over from another mention. */
  readonly time?: TimeExpression;
  /** `own`: the passage's own words; `borrowed`: from the event or statement it is told with. */
  readonly basis: 'own' | 'borrowed';
  readonly reasoning: readonly ReasoningStep[];
}

import type { EventKind } from '../../../model/timeline.ts';
import type { EventWordEntry, Tense } from '../../lexicon/compileWords.ts';

/** Words that name an event. Token indices, `to` excluded. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly word: EventWordEntry;
  readonly kind: EventKind;
  readonly kinds: ReadonlySet<EventKind>;
  readonly label: string;
  readonly feminine: boolean;
  readonly tense?: Tense | undefined;
  readonly definite: boolean;
  /** No event word itself: another of those before it («وأخرى بين …»). */
  readonly again?: true | undefined;
  /** The noun carries a possessive ending («اجتماعه», «لقاؤهما»). */
  readonly owner?: 'one' | 'two' | undefined;
  /** What a gathering of many is about, as the table has it («المناخ»). */
  readonly forum?: string | undefined;
}

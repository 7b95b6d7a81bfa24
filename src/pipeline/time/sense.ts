import type { GRAMMAR_WORDS } from '../../lexicon/time/grammar.ts';
import type { Unit } from '../../lexicon/time/units.ts';
import type { TimexMod } from '../../model/timeExpression.ts';

/** What a word can mean to the tagger. `k` tells them apart. */
export type Sense =
  | { readonly k: 'month'; readonly month: number; readonly weak: boolean }
  | { readonly k: 'hijri'; readonly month: number; readonly weak: boolean }
  | { readonly k: 'weekday'; readonly day: number }
  | { readonly k: 'unit'; readonly unit: Unit; readonly n: 'one' | 'two' | 'many' }
  | { readonly k: 'number'; readonly value: number; readonly size: 1 | 10 | 100 | 1000 }
  | { readonly k: 'ordinal'; readonly value: number; readonly feminine: boolean }
  | { readonly k: 'relative'; readonly shift: -1 | 0 | 1 }
  | { readonly k: 'recent' }
  | { readonly k: 'same' }
  | { readonly k: 'this' }
  | { readonly k: 'that' }
  | { readonly k: 'narrative'; readonly shift: -1 | 1 }
  | { readonly k: 'part'; readonly mod: 'START' | 'MID' | 'END' }
  | { readonly k: 'approximator'; readonly mod: TimexMod }
  | { readonly k: 'vague' }
  | { readonly k: 'vagueAfter' }
  | { readonly k: 'every' }
  | { readonly k: 'deicticDay'; readonly shift: number }
  | { readonly k: 'deicticTime'; readonly shift: number; readonly part: string }
  | { readonly k: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { readonly k: 'dayPart'; readonly part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI'; readonly weak: boolean }
  | { readonly k: 'clockHead' }
  | { readonly k: 'hourFraction'; readonly minutes: number }
  | { readonly k: 'meridiem'; readonly half: 'am' | 'noon' | 'pm' | 'night' }
  | { readonly k: 'zone' }
  | { readonly k: 'zoneHead' }
  | { readonly k: 'localZone' }
  | { readonly k: 'season'; readonly season: 'SP' | 'SU' | 'FA' | 'WI' }
  | { readonly k: 'decade'; readonly tens: number }
  | { readonly k: 'setAdverb'; readonly value: string }
  | { readonly k: 'hijriFeast'; readonly month: number; readonly day: number }
  | { readonly k: 'feast'; readonly month: number; readonly day: number }
  | { readonly k: 'word'; readonly word: GrammarWord };

/** Words that only steer rules. */
export type GrammarWord =
  | keyof typeof GRAMMAR_WORDS
  | 'counted'
  | 'numbered'
  | 'epithet'
  | 'todayFollower'
  | 'yearHead'
  | 'yearAdjective';

export type Kind = Sense['k'];

/** One way to read a written word. */
export interface Analysis {
  readonly sense: Sense;
  /** Code units at the front that are conjunction and preposition, no part of the expression. */
  readonly skip: number;
  readonly conjunction: string;
  readonly preposition: string;
  readonly definite: boolean;
  /** The table's spelling, for tests on the raw text and for the review page. */
  readonly entry: string;
}

import type { IsoDay } from './calendar.ts';
import type { TextSpan } from './span.ts';

/** TIMEX3 `type` (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod` (TimeML 1.2.1). */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** One step of «كيف عرفنا التاريخ؟»: the rule's machine name and a sentence in Arabic. */
export interface ReasoningStep {
  readonly rule: string;
  readonly text: string;
}

/** What an expression such as «بعد يومين من القمة» counts from. */
export interface Anchor extends TextSpan {
  /** Where the dated moment lies, seen from the anchor. */
  readonly direction: 'before' | 'after' | 'same';
  /** `event`: named by its words; `narrative`: the date just told («قبل ذلك»). */
  readonly kind: 'event' | 'narrative';
}

export interface TimexProblem {
  /** e.g. `weekday-mismatch`, `hijri-mismatch`, `impossible-date`. */
  readonly code: string;
  /** One Arabic sentence. */
  readonly message: string;
}

/**
 * A time expression found in a text and read against a reference day. Offsets index the raw text.
 * `value` follows contract section 3: ISO 8601 as TIMEX3 uses it, or an ISO interval for a range.
 */
export interface TimeExpression extends TextSpan {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  /** What the expression says as an EDTF level 0 to 2 string; absent where EDTF has no form (durations, PRESENT_REF). */
  readonly edtf?: string | undefined;
  /** The days it may lie in, both included; absent where it names no place on the calendar. */
  readonly range?: { readonly start: IsoDay; readonly end: IsoDay } | undefined;
  readonly anchor?: Anchor | undefined;
  /** Machine name of the rule that recognised it. */
  readonly rule: string;
  /** Step by step, in Arabic: the words, the reference date, the rule, the result. */
  readonly reasoning: readonly ReasoningStep[];
  /** True when year, month and day were all written («16 يونيو 2021»), not worked out from the reference date. */
  readonly explicit: boolean;
  readonly problems?: readonly TimexProblem[] | undefined;
}

import type { NormalisedText } from '../../arabic/normalise.ts';
import type { DayRange, IsoDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { Anchor, TimexMod, TimexProblem, TimexType } from '../../model/timeExpression.ts';
import { findGovernor } from './findGovernor.ts';
import type { Grain } from './grain.ts';
import type { DateFields } from './grammar/dateFields.ts';
import type { Governor } from './readVerb.ts';
import type { GrammarWord, Kind } from './sense.ts';
import type { TimeWord } from './timeWords.ts';

/** What a rule knows beside the words it looks at. */
export interface Context {
  readonly source: NormalisedText;
  readonly words: readonly TimeWord[];
  /** The day «اليوم» means: the article's, or the dateline's after a dateline. */
  readonly reference: IsoDay;
  /** What was read before, in order of the text. */
  readonly told: readonly Reading[];
}

/** What a rule makes of the words from `at` on. Spans are in folded code units. */
export interface Reading extends Span {
  /** Index of the first word of the expression. */
  readonly at: number;
  /** Index of the first word after the expression. */
  readonly next: number;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  readonly edtf?: string | undefined;
  readonly range?: DayRange | undefined;
  readonly anchor?: (Span & Pick<Anchor, 'direction' | 'kind'>) | undefined;
  /** Year, month and day were all written. */
  readonly explicit?: boolean | undefined;
  /** How the value follows from the words, one Arabic sentence a step. */
  readonly why: readonly string[];
  readonly problems?: readonly TimexProblem[] | undefined;
  /** The stretch of the calendar, for what narrows or joins it. */
  readonly grain?: Grain | undefined;
  /** The date as written, for what is joined to it: a range's other end, a weekday, the year it lends. */
  readonly fields?: DateFields | undefined;
}

/** Words that look like a time and are none («ثورة 25 يناير»): they are passed over as a whole. */
export interface NotTime {
  readonly notTime: true;
  readonly next: number;
}

/** What the first word of an expression can be: a kind of word, one steering word, or digits. */
export type Start = Kind | 'digits' | `word:${GrammarWord}`;

/** One way of writing time. A rule looks at the words from one index on and says what it reads, or nothing. */
export interface Rule {
  /** Machine name, as published with every expression. */
  readonly name: string;
  /** What it recognises, in Arabic, for the review page. */
  readonly title: string;
  /** What the first word must be able to mean; `digits` for a number in digits. */
  readonly starts: readonly Start[];
  readonly read: (context: Context, at: number) => Reading | NotTime | undefined;
  /** Sentences for the review page. */
  readonly examples: readonly string[];
}

/** The governing verb of words [from, to), if the sentence has one. */
export function governorOf(context: Context, from: number, to: number): Governor | undefined {
  return findGovernor(context.words, from, to);
}

/** How far back a text can refer: older readings are forgotten, so that no look-back grows with the text. */
const MEMORY = 60;

/** The readings that can still be referred to, oldest first. */
export function remembered(context: Context): readonly Reading[] {
  return context.told.slice(-MEMORY);
}

/** The last reading that names a place on the calendar as fine as `finest` characters of an ISO day. */
export function lastTold(
  context: Context,
  length: 4 | 7 | 10,
  fits: (reading: Reading) => boolean = () => true,
): Reading | undefined {
  const { told } = context;
  for (let i = told.length - 1; i >= Math.max(0, told.length - MEMORY); i--) {
    const reading = told[i] as Reading;
    const { type, value, range } = reading;
    if (type !== 'DURATION' && range !== undefined && value.length >= length && /^\d{4}/.test(value) && fits(reading))
      return reading;
  }
  return undefined;
}

/** The words of a span, as the article writes them. */
export function quote(context: Context, span: Span): string {
  const { raw, starts, ends } = context.source;
  return raw.slice(starts[span.start], ends[span.end - 1]);
}

/** A reading of words [at, next), its span from `start` on. */
export function reading(
  context: Context,
  place: { readonly at: number; readonly start: number; readonly next: number },
  what: Omit<Reading, 'at' | 'start' | 'end' | 'next'>,
): Reading {
  const { at, start, next } = place;
  return {
    at,
    start,
    next,
    end: (context.words[next - 1] as TimeWord).end,
    type: what.type,
    value: what.value,
    mod: what.mod,
    edtf: what.edtf,
    range: what.range,
    anchor: what.anchor,
    explicit: what.explicit,
    why: what.why,
    problems: what.problems,
    grain: what.grain,
    fields: what.fields,
  };
}

/** A reading that names a stretch of the calendar. */
export function grainReading(
  context: Context,
  place: { readonly at: number; readonly start: number; readonly next: number },
  grain: Grain,
  why: readonly string[],
): Reading {
  return reading(context, place, {
    type: 'DATE',
    value: grain.value,
    edtf: grain.edtf,
    range: grain.range,
    why,
    grain,
  });
}

import type { NormalisedText } from '../../arabic/normalise.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';

/** A time expression with its place in the normalised text. */
export interface LocatedTime extends Span {
  readonly time: TimeExpression;
  /** Where its anchor stands in the normalised text. */
  readonly anchor?: Span | undefined;
  /** From the day of a beginning to the day of the end: what has begun may end after the article. */
  readonly lasting?: true | undefined;
}

/** Offsets of the raw text turned into offsets of the normalised one, for expressions in text order. */
export function locateTimes(text: NormalisedText, times: readonly TimeExpression[]): readonly LocatedTime[] {
  return times.map(time => {
    const { start, end } = toNormalisedSpan(text, time);
    const { anchor } = time;
    const isNamed = anchor !== undefined && anchor.end > anchor.start;
    return { time, start, end, anchor: isNamed ? toNormalisedSpan(text, anchor) : undefined, lasting: undefined };
  });
}

export function toNormalisedSpan(text: NormalisedText, raw: Span): Span {
  return {
    start: firstIndex(text.starts, start => start >= raw.start),
    end: firstIndex(text.starts, start => start >= raw.end),
  };
}

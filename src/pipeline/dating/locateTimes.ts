import type { NormalisedText } from '../../arabic/normalise.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';

/** A time expression with its place in the normalised text. */
export interface LocatedTime extends Span {
  readonly time: TimeExpression;
  /** Where its anchor stands in the normalised text. */
  readonly anchor?: Span;
  /** From the day of a beginning to the day of the end: what has begun may end after the article. */
  readonly lasting?: true;
}

/** Offsets of the raw text turned into offsets of the normalised one, for expressions in text order. */
export function locateTimes(text: NormalisedText, times: readonly TimeExpression[]): readonly LocatedTime[] {
  return times.map(time => ({
    time,
    ...toNormalisedSpan(text, time),
    ...(time.anchor && time.anchor.end > time.anchor.start && { anchor: toNormalisedSpan(text, time.anchor) }),
  }));
}

export function toNormalisedSpan(text: NormalisedText, raw: Span): Span {
  return {
    start: firstIndex(text.starts, start => start >= raw.start),
    end: firstIndex(text.starts, start => start >= raw.end),
  };
}

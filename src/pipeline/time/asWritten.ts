import { toRawSpan } from '../../arabic/normalise.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from './context.ts';

/** The words of a span of the folded text as the article has them: reasoning quotes what the reader can find. */
export function asWritten({ source }: Pick<Context, 'source'>, span: Span): string {
  const { start, end } = toRawSpan(source, span);
  return source.raw.slice(start, end);
}

/** The same for folded words that stand before the code unit `near` of the folded text, or right after it. */
export function wordsAsWritten(context: Pick<Context, 'source'>, folded: string, near: number): string {
  const { text } = context.source;
  const before = text.lastIndexOf(folded, near);
  const start = before >= 0 ? before : text.indexOf(folded, near);
  return start < 0 ? folded : asWritten(context, { start, end: start + folded.length });
}

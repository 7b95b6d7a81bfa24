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
  const first = Math.max(0, near - REACH);
  const around = context.source.text.slice(first, near + REACH);
  const before = around.lastIndexOf(folded, near - first);
  const at = before >= 0 ? before : around.indexOf(folded);
  return at < 0 ? folded : asWritten(context, { start: first + at, end: first + at + folded.length });
}

/** Code units: a verb that governs a time stands in its sentence. */
const REACH = 400;

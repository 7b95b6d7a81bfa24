import type { Span } from '../../model/span.ts';

/** The paragraphs of a text, line breaks behind included, so that joined they are the text. None ends within a passage. */
export function paragraphsOf(body: string, passages: readonly Span[]): Span[] {
  const ends = [...body.matchAll(/\n\s*/g)]
    .map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }))
    .filter(({ start, end }) => start > 0 && !passages.some(passage => passage.start < start && passage.end > end))
    .map(({ end }) => end);
  return [...new Set([...ends, body.length])].map((end, at, all) => ({ start: all[at - 1] ?? 0, end }));
}

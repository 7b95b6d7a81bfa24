import type { Span } from '../../model/span.ts';

/** A piece of a text, with every mark that covers it. */
export interface Piece<Mark extends Span> {
  readonly start: number;
  readonly text: string;
  /** In the order given. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts `text` at the edges of the marks, which may overlap. Offsets of marks count from `offset`, the place of `text` in
 * the body; what lies outside is clipped. Joining the pieces gives `text` again.
 */
export function splitByMarks<Mark extends Span>(text: string, marks: readonly Mark[], offset = 0): Piece<Mark>[] {
  const end = offset + text.length;
  const edges = new Set([offset, end]);
  for (const mark of marks) {
    if (mark.start >= mark.end) continue;
    if (mark.start > offset && mark.start < end) edges.add(mark.start);
    if (mark.end > offset && mark.end < end) edges.add(mark.end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const stop = cuts[at + 1] as number;
    return {
      start,
      text: text.slice(start - offset, stop - offset),
      marks: marks.filter(mark => mark.start <= start && mark.end >= stop),
    };
  });
}

/** A half-open range `[start, end)` in UTF-16 code units. What it indexes is named where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the exact text it covers: `source.slice(start, end) === text`. */
export interface TextSpan extends Span {
  readonly text: string;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

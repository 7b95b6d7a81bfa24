import { useDeferredValue } from 'react';
import type { TimelineEvent } from '../../model/timeline.ts';

/** So many rows are there from the first paint, and so many a page of the printed list has; more would weigh too much. */
export const FIRST_ROWS = 150;
/** Rows that are filled in together when they come near. */
const PART_ROWS = 50;
/** More rows than this no paper holds with all their passages. */
const MOST_ON_PAPER = 1000;

/** The rows to draw: a short list at once, a long one from its beginning and as a whole when the page is at rest. */
export function useListed(shown: readonly TimelineEvent[], isIdle: boolean): readonly TimelineEvent[] {
  const whole = useDeferredValue(isIdle ? shown : undefined);
  if (shown.length <= FIRST_ROWS) return shown;
  return whole ?? shown.slice(0, FIRST_ROWS);
}

export function inParts(events: readonly TimelineEvent[], size = PART_ROWS): readonly (readonly TimelineEvent[])[] {
  const count = Math.ceil(events.length / size);
  return Array.from({ length: count }, (_, at) => events.slice(at * size, (at + 1) * size));
}

export function canBePrintedWhole({ length }: readonly TimelineEvent[]): boolean {
  return length <= MOST_ON_PAPER;
}

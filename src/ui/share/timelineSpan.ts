import type { IsoDay } from '../../model/calendar.ts';
import type { Timeline } from '../../model/timeline.ts';

/** How much a timeline holds, of which days; enough to say so where the timeline itself is not at hand. */
export interface TimelineSpan {
  readonly events: number;
  readonly articles: number;
  /** Beginnings of the first and the last event. */
  readonly days?: readonly [IsoDay, IsoDay];
}

export function timelineSpan({ events, articles }: Pick<Timeline, 'events' | 'articles'>): TimelineSpan {
  const [first, last] = [events[0], events.at(-1)];
  const days = first && last ? ([first.date.start, last.date.start] as const) : undefined;
  return { events: events.length, articles: articles.length, ...(days && { days }) };
}

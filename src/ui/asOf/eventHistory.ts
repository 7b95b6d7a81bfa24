import type { IsoDay } from '../../model/calendar.ts';
import type { EventDate, EventStatus, TimelineArticle, TimelineEvent } from '../../model/timeline.ts';
import { eventAsReportedOn } from './asReportedOn.ts';

/** What became known about an event on one day of reporting. */
export interface HistoryStep {
  readonly day: IsoDay;
  /** Ids of the articles of that day that tell of it. */
  readonly articles: readonly string[];
  /** Set when the day brought a status that was not known before. */
  readonly status?: EventStatus;
  /** Set when the day brought a date that was not known before. */
  readonly date?: EventDate;
}

/**
 * How the news of an event unfolded: announced, dated, held. Computed from the articles' dates alone; days that brought
 * nothing new besides another source are kept, with neither status nor date.
 */
export function eventHistory(event: TimelineEvent, articles: readonly TimelineArticle[]): HistoryStep[] {
  const published = new Map(articles.map(({ id, published: { edtf } }) => [id, edtf]));
  const own = [...new Set(event.evidence.map(({ article }) => article))].filter(id => published.has(id));
  const days = [...new Set(own.map(id => published.get(id) as IsoDay))].sort();
  let before: TimelineEvent | undefined;
  return days.map(day => {
    const now = eventAsReportedOn(event, published, day);
    const step: HistoryStep = {
      day,
      articles: own.filter(id => published.get(id) === day),
      ...(now && now.status !== before?.status ? { status: now.status } : {}),
      ...(now && now.date.edtf !== before?.date.edtf ? { date: now.date } : {}),
    };
    before = now;
    return step;
  });
}

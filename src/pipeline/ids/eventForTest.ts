import type { Evidence, TimelineEvent } from '../../model/timeline.ts';

/** A passage of an article in few words, for tests. */
export function evidence(article: string, quote: string, changes: Partial<Evidence> = {}): Evidence {
  return {
    article,
    start: 0,
    end: quote.length,
    quote,
    trigger: { start: 0, end: 3, text: quote.slice(0, 3) },
    status: 'occurred',
    reasoning: [],
    ...changes,
  };
}

/** An event in few words, for tests: a phone call of one day, unless told otherwise. */
export function event(changes: Partial<TimelineEvent> & Pick<TimelineEvent, 'evidence'>): TimelineEvent {
  const day = changes.date?.start ?? '2021-12-30';
  return {
    id: `${day}-biden-putin-phone-call`,
    title: 'مكالمة بين بايدن وبوتين',
    summary: 'مكالمة هاتفية.',
    kind: 'phone-call',
    status: 'occurred',
    participants: ['biden', 'putin'],
    date: onDay(day),
    conflicts: [],
    mergeReasons: [],
    ...changes,
  };
}

export function onDay(day: string): TimelineEvent['date'] {
  return { edtf: day, start: day, end: day, precision: 'day' };
}

import type { Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';

export interface Example {
  readonly event: TimelineEvent;
  readonly evidence: Evidence;
}

/**
 * The passage that teaches most: one whose words name a day without writing it out («يوم السبت الماضي»), with the most
 * steps; of equals the shortest, then the first. Undefined where every date is written out.
 */
export function pickExample({ events }: Timeline): Example | undefined {
  const all = events.flatMap(event => event.evidence.map(evidence => ({ event, evidence })));
  const telling = all.filter(
    ({ evidence: { time, date } }) => time && !/\p{Nd}/u.test(time.text) && date?.start === date?.end,
  );
  return telling.sort(
    (a, b) =>
      b.evidence.reasoning.length - a.evidence.reasoning.length || a.evidence.quote.length - b.evidence.quote.length,
  )[0];
}

import type { TimelineEvent } from '../../model/timeline.ts';

export interface MonthGroup {
  /** `2021-12`. */
  readonly month: string;
  readonly events: readonly TimelineEvent[];
}

/** Events by the month they start in. `events` are in order of their start, as the timeline has them. */
export function groupByMonth(events: readonly TimelineEvent[]): MonthGroup[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const month = event.date.start.slice(0, 7);
    const group = groups.get(month);
    if (group) group.push(event);
    else groups.set(month, [event]);
  }
  return [...groups].map(([month, inMonth]) => ({ month, events: inMonth }));
}

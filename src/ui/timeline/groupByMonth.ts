import type { EventDate, TimelineEvent } from '../../model/timeline.ts';

export interface MonthGroup {
  /** EDTF of what the group is headed by: `2021-12`, or `2022` for what is known by its year alone. */
  readonly edtf: string;
  readonly events: readonly TimelineEvent[];
}

/** Events by the month they start in. `events` are in order of their start, as the timeline has them. */
export function groupByMonth(events: readonly TimelineEvent[]): MonthGroup[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const edtf = groupOf(event.date);
    const group = groups.get(edtf);
    if (group) group.push(event);
    else groups.set(edtf, [event]);
  }
  return [...groups].map(([edtf, inMonth]) => ({ edtf, events: inMonth }));
}

function groupOf({ start, precision }: EventDate): string {
  return precision === 'year' ? start.slice(0, 4) : start.slice(0, 7);
}

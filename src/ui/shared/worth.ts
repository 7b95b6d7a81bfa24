import type { Evidence, TimelineEvent } from '../../model/timeline.ts';

/** Whether a passage gives the event the date that it has. */
export function datesIt({ date }: TimelineEvent, passage: Evidence): boolean {
  return passage.time !== undefined && passage.date?.start === date.start;
}

/**
 * How much a passage says where there is room for few: those that tell what became of the event come before those that
 * announced it, and of them those that date it.
 */
export function worth(event: TimelineEvent, passage: Evidence): number {
  return Number(passage.status === event.status) * 2 + Number(datesIt(event, passage));
}

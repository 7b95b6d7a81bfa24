import type { Evidence, TimelineEvent } from '../../model/timeline.ts';

/** Whether a passage gives the event the date that it has. */
export function datesIt({ date }: TimelineEvent, passage: Evidence): boolean {
  return passage.time !== undefined && passage.date?.start === date.start;
}

/**
 * How much a passage says where there is room for few: those that tell what became of the event come before those that
 * announced it, of them those that date it, and of these those that date it as closely as all of them together.
 */
export function worth(event: TimelineEvent, passage: Evidence): number {
  const isAsExact = datesIt(event, passage) && passage.date?.edtf === event.date.edtf;
  return Number(passage.status === event.status) * 4 + Number(datesIt(event, passage)) * 2 + Number(isAsExact);
}

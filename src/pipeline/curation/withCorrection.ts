import type { CurationEntry } from '../../model/curation.ts';
import type { Correction, TimelineEvent } from '../../model/timeline.ts';

/** The event marked as corrected. Of several decisions on one event the notes are joined and the last day counts. */
export function withCorrection(
  event: TimelineEvent,
  { note, date }: CurationEntry,
  machine: Correction['machine'] = {},
): TimelineEvent {
  const before = event.correction;
  return {
    ...event,
    correction: {
      date: before !== undefined && before.date > date ? before.date : date,
      note: before === undefined || before.note === note ? note : `${before.note} ${note}`,
      // What the machine had read first is what it had read.
      machine: { ...machine, ...before?.machine },
    },
  };
}

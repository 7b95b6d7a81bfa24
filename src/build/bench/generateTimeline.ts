import { addDays, daysBetween } from '../../model/calendar.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { randomFrom } from './randomFrom.ts';

/** The days over which generated events are spread: the presidents' common era. */
const FIRST_DAY = '2021-01-20';
const LAST_DAY = '2024-12-31';

/**
 * A timeline of as many events as asked for, each made of one of the given ones: under an id of its own, on another day,
 * with one passage. Dates keep their length; the same seed gives the same events.
 */
export function generateTimeline(count: number, seed: number, original: Timeline): Timeline {
  const random = randomFrom(seed);
  const days = daysBetween(FIRST_DAY, LAST_DAY);
  const events = Array.from({ length: count }, (_, at) => {
    const event = original.events[at % original.events.length] as TimelineEvent;
    return moved(event, `generated-${at}`, addDays(FIRST_DAY, Math.floor(random() * days)));
  });
  return { ...original, events: events.sort((a, b) => (a.date.start < b.date.start ? -1 : 1)) };
}

function moved(event: TimelineEvent, id: string, start: string): TimelineEvent {
  const length = Math.min(daysBetween(event.date.start, event.date.end), 60);
  const end = addDays(start, length);
  const date: TimelineEvent['date'] =
    length === 0
      ? { edtf: start, start, end, precision: 'day' }
      : { edtf: `${start}/${end}`, start, end, precision: 'range' };
  return { ...event, id, date, evidence: event.evidence.slice(0, 1), conflicts: [] };
}

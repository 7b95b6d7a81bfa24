import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { describePrecision } from '../arabic/formatDate.ts';
import { KIND_NAMES, STATUS_NAMES_OF } from '../lexicon/eventNames.ts';
import { addDays, epochOf, type IsoDay } from '../model/calendar.ts';
import { eventPath } from '../model/links.ts';
import type { EventStatus, TimelineEvent } from '../model/timeline.ts';
import {
  absolute,
  articleOf,
  entityName,
  newestSource,
  plainLine,
  publisherName,
  type Selection,
} from './selection.ts';

const STATUSES: Readonly<Record<EventStatus, ICalEventStatus>> = {
  occurred: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** iCalendar (RFC 5545): whole days, never blocking the reader's own calendar; a vague date spans all it may be. */
export function toIcs(selection: Selection): string {
  const calendar = ical({
    name: plainLine(selection.site.name),
    prodId: { company: 'biden-putin-timeline', product: 'timeline', language: 'AR' },
  });
  for (const event of selection.events) calendar.createEvent(fields(selection, event));
  return `${calendar.toString()}\r\n`;
}

function fields({ timeline, site }: Selection, event: TimelineEvent) {
  const url = absolute(site, eventPath(event.id));
  return {
    id: `${event.id}@biden-putin-timeline`,
    start: midnight(event.date.start),
    // DTEND is the day after the last one.
    end: midnight(addDays(event.date.end, 1)),
    allDay: true,
    stamp: midnight(newestSource(timeline, event)),
    summary: plainLine(event.title),
    description: description(timeline, event, url),
    url,
    status: STATUSES[event.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: KIND_NAMES[event.kind] }],
    ...(event.place === undefined ? {} : { location: plainLine(entityName(timeline, event.place)) }),
  };
}

function description(timeline: Selection['timeline'], event: TimelineEvent, url: string): string {
  const quotes = event.evidence.map(
    ({ quote, article }) => `«${plainLine(quote)}» (${publisherName(articleOf(timeline, article))})`,
  );
  return [
    plainLine(event.summary),
    `الحالة: ${STATUS_NAMES_OF[event.kind][event.status]}. ${describePrecision(event.date)}`,
    ...quotes,
    url,
  ].join('\n');
}

function midnight(day: IsoDay): Date {
  return new Date(epochOf(day));
}

import { formatEventDate } from '../../arabic/formatDate.ts';
import { inReadersWords } from '../../arabic/readersWords.ts';
import { STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { epochOf, isIsoDay } from '../../model/calendar.ts';
import { type Lane, laneOf } from '../../model/lanes.ts';
import type { EventKind, EventStatus, TimelineEvent } from '../../model/timeline.ts';
import type { Settings } from '../settings/settings.ts';
import { isDisputed } from '../shared/describe.ts';

/** One event as the axis draws it. Times are milliseconds since 1970, at midnight UTC. */
export interface AxisItem {
  readonly id: string;
  readonly lane: Lane;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly isDisputed: boolean;
  readonly start: number;
  /** The midnight after the last day it may lie on; absent for an exact day, which is a point. */
  readonly end?: number;
  /** Ends that nobody stated as days: drawn fading out. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly title: string;
  /** Date in full, in the reader's words. */
  readonly date: string;
  /** What a screen reader says: title, date, status. */
  readonly name: string;
}

const DAY = 86_400_000;

/** Where each event stands on the axis. Pure: events and settings in, numbers and words out, in the order of events. */
export function axisItems(events: readonly TimelineEvent[], settings: Settings): AxisItem[] {
  return events.map(event => axisItem(event, settings));
}

function axisItem(event: TimelineEvent, settings: Settings): AxisItem {
  const { edtf, start, end } = event.date;
  const [from = '', to = from] = edtf.split('/');
  const isSpan = start !== end;
  const title = inReadersWords(event.title, settings);
  const date = formatEventDate(event.date, settings);
  return {
    id: event.id,
    lane: laneOf(event),
    kind: event.kind,
    status: event.status,
    isDisputed: isDisputed(event),
    start: epochOf(start),
    ...(isSpan ? { end: epochOf(end) + DAY } : {}),
    softStart: isSpan && !isIsoDay(from),
    softEnd: isSpan && !isIsoDay(to),
    title,
    date,
    name: `${title}. ${date}. ${STATUS_NAMES[event.status]}`,
  };
}

import { formatEventDate, formatHijri } from '../../arabic/formatDate.ts';
import { inReadersWords } from '../../arabic/readersWords.ts';
import { STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import { epochOf, isIsoDay } from '../../model/calendar.ts';
import { type Lane, laneOf } from '../../model/lanes.ts';
import type { EventKind, EventStatus, TimelineEvent } from '../../model/timeline.ts';
import type { Settings } from '../settings/settings.ts';
import { isDisputed } from '../shared/describe.ts';
import { STRINGS } from '../strings.ts';

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
  /** What a screen reader says: title, date, status, and whether sources disagree. */
  readonly name: string;
}

const DAY = 86_400_000;

/** Where each event stands on the axis. Pure: events and settings in, numbers and words out, in the order of events. */
export function axisItems(events: readonly TimelineEvent[], settings: Settings): AxisItem[] {
  return events.map(event => new EventOnAxis(event, settings));
}

/** Words are made when they are asked for: of many items few are ever drawn. */
class EventOnAxis implements AxisItem {
  readonly id: string;
  readonly lane: Lane;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly isDisputed: boolean;
  readonly start: number;
  declare readonly end?: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly #event: TimelineEvent;
  readonly #settings: Settings;

  constructor(event: TimelineEvent, settings: Settings) {
    const { edtf, start, end } = event.date;
    const isSpan = start !== end;
    const [from = '', to = from] = isSpan ? edtf.split('/') : [];
    this.id = event.id;
    this.lane = laneOf(event);
    this.kind = event.kind;
    this.status = event.status;
    this.isDisputed = isDisputed(event);
    this.start = epochOf(start);
    if (isSpan) this.end = epochOf(end) + DAY;
    this.softStart = isSpan && !isIsoDay(from);
    this.softEnd = isSpan && !isIsoDay(to);
    this.#event = event;
    this.#settings = settings;
  }

  get title(): string {
    return inReadersWords(this.#event.title, this.#settings);
  }

  get date(): string {
    const { date } = this.#event;
    const words = formatEventDate(this.#event, this.#settings);
    return this.#settings.hijri && isIsoDay(date.edtf) ? `${words}، ${formatHijri(date.start, this.#settings)}` : words;
  }

  get name(): string {
    const dispute = this.isDisputed ? `. ${STRINGS.timeline.disputed}` : '';
    return `${this.title}. ${this.date}. ${STATUS_NAMES_OF[this.kind][this.status]}${dispute}`;
  }
}

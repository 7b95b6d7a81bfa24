import { formatEventDate } from '../arabic/formatDate.ts';
import { KIND_NAMES, STATUS_NAMES_OF } from '../lexicon/eventNames.ts';
import { type IsoDay, partsOf } from '../model/calendar.ts';
import { eventPath } from '../model/links.ts';
import type { DatePrecision, TimelineEvent } from '../model/timeline.ts';
import { markup } from './markup.ts';
import { absolute, articleOf, plainLine, publisherName, type Selection } from './selection.ts';

/** A date of TimelineJS 3: as exact as it is known. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  /** The date in words, shown in place of the numbers. */
  readonly display_date: string;
  /** The headline and text are read as HTML. */
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
}

/** The JSON that Knight Lab's TimelineJS 3 loads. */
export function toTimelineJs(selection: Selection): string {
  const { site, events } = selection;
  const title = { text: { headline: markup`${plainLine(site.name)}`.text, text: markup`<p>${site.url}</p>`.text } };
  const slides = events.map(event => slide(selection, event));
  return `${JSON.stringify({ title, events: slides, scale: 'human' }, null, 2)}\n`;
}

function slide({ timeline, site }: Selection, event: TimelineEvent): Slide {
  const { start, end, precision } = event.date;
  const quotes = event.evidence.map(
    ({ quote, article }) =>
      markup`<blockquote dir="rtl">${quote}<footer>${publisherName(articleOf(timeline, article))}</footer></blockquote>`,
  );
  const link = absolute(site, eventPath(event.id));
  return {
    unique_id: event.id,
    start_date: slideDate(start, precision),
    ...(start === end ? {} : { end_date: slideDate(end, precision) }),
    display_date: formatEventDate(event),
    text: {
      headline: markup`${plainLine(event.title)}`.text,
      text: markup`<p>${plainLine(event.summary)} (${STATUS_NAMES_OF[event.kind][event.status]})</p>${quotes}<p><a href="${link}">${link}</a></p>`
        .text,
    },
    group: KIND_NAMES[event.kind],
  };
}

function slideDate(day: IsoDay, precision: DatePrecision): SlideDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day: dayOfMonth };
}

import { type IsoDay, partsOf } from '../model/calendar.ts';
import { type CitationRecord, citationRecords } from './records.ts';
import type { Selection } from './selection.ts';

type DateParts = readonly [year: number, month: number, day: number];

/** The part of CSL-JSON (csl-data.json) that is written here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued: { readonly 'date-parts': readonly DateParts[] };
  readonly 'event-date'?: { readonly 'date-parts': readonly DateParts[] };
  readonly 'event-place'?: string;
  readonly URL: string;
  readonly language: 'ar';
  readonly note?: string;
}

export function toCslItems(selection: Selection): readonly CslItem[] {
  return citationRecords(selection).map(item);
}

export function toCslJson(selection: Selection): string {
  return `${JSON.stringify(toCslItems(selection), null, 2)}\n`;
}

function item(record: CitationRecord): CslItem {
  const { container, happened, place, note } = record;
  return {
    id: record.key,
    type: record.type === 'event' ? 'webpage' : 'article-newspaper',
    title: record.title,
    ...(container === undefined ? {} : { 'container-title': container }),
    issued: dates(record.issued, record.issued),
    ...(happened === undefined ? {} : { 'event-date': dates(happened.start, happened.end) }),
    ...(place === undefined ? {} : { 'event-place': place }),
    URL: record.url,
    language: 'ar',
    ...(note === undefined ? {} : { note }),
  };
}

/** One day, or the first and last of a range. */
function dates(start: IsoDay, end: IsoDay) {
  return { 'date-parts': start === end ? [parts(start)] : [parts(start), parts(end)] };
}

function parts(day: IsoDay): DateParts {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return [year, month, dayOfMonth];
}

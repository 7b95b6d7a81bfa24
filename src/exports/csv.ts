import { stringify } from 'csv-stringify/browser/esm/sync';
import { formatEdtf, formatEventDate } from '../arabic/formatDate.ts';
import { CONFLICT_FIELD_NAMES, KIND_NAMES, STATUS_NAMES_OF } from '../lexicon/eventNames.ts';
import { eventPath } from '../model/links.ts';
import type { Conflict, EventKind, Timeline, TimelineEvent } from '../model/timeline.ts';
import {
  absolute,
  articleOf,
  countSources,
  entityName,
  plainLine,
  publisherName,
  type Selection,
} from './selection.ts';

/** Column name to cell. Names are ASCII for programs; columns in Arabic words end in `_ar`. */
const COLUMNS: Readonly<Record<string, (event: TimelineEvent, selection: Selection) => string>> = {
  id: event => event.id,
  title: event => plainLine(event.title),
  summary: event => plainLine(event.summary),
  start: event => event.date.start,
  end: event => event.date.end,
  edtf: event => event.date.edtf,
  precision: event => event.date.precision,
  date_ar: event => formatEventDate(event),
  kind: event => event.kind,
  kind_ar: event => KIND_NAMES[event.kind],
  status: event => event.status,
  status_ar: event => STATUS_NAMES_OF[event.kind][event.status],
  participants: event => event.participants.join('; '),
  participants_ar: (event, { timeline }) => event.participants.map(id => entityName(timeline, id)).join('؛ '),
  place: event => event.place ?? '',
  place_ar: (event, { timeline }) => (event.place === undefined ? '' : entityName(timeline, event.place)),
  sources: (event, { timeline }) => String(countSources(timeline, event)),
  publishers: (event, { timeline }) =>
    [...new Set(event.evidence.map(({ article }) => publisherName(articleOf(timeline, article))))].join('؛ '),
  articles: event => [...new Set(event.evidence.map(({ article }) => article))].join('; '),
  quotes: event => event.evidence.map(({ quote }) => `«${plainLine(quote)}»`).join(' '),
  conflicts_ar: (event, { timeline }) =>
    event.conflicts.map(conflict => conflictWords(timeline, event.kind, conflict)).join('؛ '),
  url: (event, { site }) => absolute(site, eventPath(event.id)),
  version: (_event, { version }) => version,
};

function conflictWords(timeline: Timeline, kind: EventKind, { field, values }: Conflict): string {
  const words = values.map(({ value }) => {
    if (field === 'date') return formatEdtf(value);
    if (field === 'place') return entityName(timeline, value);
    return STATUS_NAMES_OF[kind][value as TimelineEvent['status']] ?? value;
  });
  return `${CONFLICT_FIELD_NAMES[field]}: ${words.join(' أو ')}`;
}

/**
 * One row an event. Starts with a byte order mark and ends lines with CRLF, so that spreadsheets read the Arabic; cells
 * that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function toCsv(selection: Selection): string {
  const rows = selection.events.map(event => Object.values(COLUMNS).map(cell => cell(event, selection)));
  return stringify([Object.keys(COLUMNS), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

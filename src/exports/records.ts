import { formatEventDate } from '../arabic/formatDate.ts';
import { STATUS_NAMES_OF } from '../lexicon/eventNames.ts';
import type { DayRange, IsoDay } from '../model/calendar.ts';
import { articlePath, eventPath } from '../model/links.ts';
import type { TimelineArticle, TimelineEvent } from '../model/timeline.ts';
import {
  absolute,
  articleTitle,
  citedArticles,
  entityName,
  newestSource,
  plainLine,
  type Selection,
} from './selection.ts';

/** One thing that a bibliography lists. BibTeX, RIS and CSL-JSON are three spellings of these. */
export interface CitationRecord {
  /** Unique in the selection, ASCII where the id is. */
  readonly key: string;
  readonly type: 'event' | 'article';
  readonly title: string;
  /** The publisher of an article; the site for an event. Absent when the article names none. */
  readonly container?: string;
  /** When the text was published; for an event, the day of its newest source. */
  readonly issued: IsoDay;
  readonly url: string;
  /** When the event itself took place, with the words for it. */
  readonly happened?: DayRange & { readonly words: string };
  readonly place?: string;
  readonly note?: string;
}

/** The events, then every article they cite, each once. */
export function citationRecords(selection: Selection): readonly CitationRecord[] {
  return [
    ...selection.events.map(event => eventRecord(selection, event)),
    ...citedArticles(selection).map(article => articleRecord(selection, article)),
  ];
}

function eventRecord({ timeline, site, version }: Selection, event: TimelineEvent): CitationRecord {
  const words = formatEventDate(event);
  return {
    key: event.id,
    type: 'event',
    title: plainLine(event.title),
    container: plainLine(site.name),
    issued: newestSource(timeline, event),
    url: absolute(site, eventPath(event.id)),
    happened: { start: event.date.start, end: event.date.end, words },
    ...(event.place === undefined ? {} : { place: plainLine(entityName(timeline, event.place)) }),
    note: `تاريخ الحدث: ${words}. الحالة: ${STATUS_NAMES_OF[event.kind][event.status]}. إصدار البيانات: ${version}`,
  };
}

function articleRecord({ site }: Selection, article: TimelineArticle): CitationRecord {
  const { note } = article.published;
  return {
    key: article.id,
    type: 'article',
    title: articleTitle(article),
    ...(article.publisher === undefined ? {} : { container: plainLine(article.publisher) }),
    issued: article.published.edtf,
    url: article.url ?? absolute(site, articlePath(article.id)),
    ...(note === undefined ? {} : { note: plainLine(note) }),
  };
}

import { type DatePreferences, formatDay, formatEventDate } from '../arabic/formatDate.ts';
import { NO_PUBLISHER } from '../lexicon/eventNames.ts';
import { articlePath, pinnedEventPath, shortEventPath } from '../model/links.ts';
import type { TimelineArticle, TimelineEvent } from '../model/timeline.ts';
import { articleOf, articleTitle, plainLine, printedAddress, type Selection } from './selection.ts';

/**
 * An event as a footnote in an Arabic report, one line: the event, its date, this site, then the articles it rests on.
 * The address is the pinned one when the report must keep what it cited. Behind an address stands a dash between spaces:
 * programs that make links of addresses take any other mark of Arabic into them, and before that there is never a space.
 */
export function toFootnote(
  selection: Selection,
  event: TimelineEvent,
  options: { readonly pinned?: boolean; readonly dates?: DatePreferences } = {},
): string {
  const { timeline, site, version } = selection;
  const path = options.pinned ? pinnedEventPath(event.id, version) : shortEventPath(event.id);
  const sources = [...new Set(event.evidence.map(({ article }) => article))].map(id =>
    source(selection, articleOf(timeline, id), options.dates),
  );
  const date = formatEventDate(event, options.dates);
  return `«${plainLine(event.title)}»، ${date}، ${plainLine(site.name)}، ${printedAddress(site, path)} — نقلاً عن: ${sources.join(' — ')}`;
}

/** One footnote a line. */
export function toFootnotes(selection: Selection): string {
  return selection.events.map(event => `${toFootnote(selection, event)}\n`).join('');
}

/** «الناشر، «العنوان»، تاريخ النشر، الرابط». */
function source({ site }: Selection, article: TimelineArticle, dates?: DatePreferences): string {
  const publisher = article.publisher === undefined ? NO_PUBLISHER : plainLine(article.publisher);
  const url = article.url ?? printedAddress(site, articlePath(article.id));
  return `${publisher}، «${articleTitle(article)}»، ${formatDay(article.published.edtf, dates)}، ${url}`;
}

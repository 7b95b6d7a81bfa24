import type { IsoDay } from '../model/calendar.ts';
import { eventPath } from '../model/links.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { eventHtml } from './html.ts';
import { markup } from './markup.ts';
import { absolute, newestSource, oldestSource, plainLine, type Selection } from './selection.ts';

/**
 * A feed tells of reports, not of the days events fall on: an entry is published on the day of its first source and
 * updated on the day of its newest, so a planned event is not dated in the future.
 */
function entries({ timeline, site, events }: Selection) {
  return events
    .map(event => ({
      event,
      url: absolute(site, eventPath(event.id)),
      published: midnight(oldestSource(timeline, event)),
      updated: midnight(newestSource(timeline, event)),
    }))
    .sort((a, b) => (a.updated === b.updated ? (a.event.id < b.event.id ? -1 : 1) : a.updated < b.updated ? 1 : -1));
}

function midnight(day: IsoDay): string {
  return `${day}T00:00:00Z`;
}

/** When nothing is in the feed: Atom requires a date. */
const NEVER = midnight('1970-01-01');

/** Atom 1.0 (RFC 4287). */
export function toAtom(selection: Selection): string {
  const { site } = selection;
  const all = entries(selection);
  const items = all.map(
    ({ event, url, published, updated }) => markup`  <entry>
    <id>${url}</id>
    <title type="text">${plainLine(event.title)}</title>
    <link rel="alternate" type="text/html" href="${url}"/>
    <published>${published}</published>
    <updated>${updated}</updated>
    <category term="${event.kind}"/>
    <summary type="text">${plainLine(event.summary)}</summary>
    <content type="html">${contentOf(selection, event)}</content>
  </entry>
`,
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
  <id>${site.url}</id>
  <title type="text">${plainLine(site.name)}</title>
  <author><name>${plainLine(site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${absolute(site, 'data/feed.atom')}"/>
  <link rel="alternate" type="text/html" href="${site.url}"/>
  <updated>${all[0]?.updated ?? NEVER}</updated>
${items}</feed>
`.text;
}

/** JSON Feed 1.1. */
export function toJsonFeed(selection: Selection): string {
  const { site } = selection;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: plainLine(site.name),
    home_page_url: site.url,
    feed_url: absolute(site, 'data/feed.json'),
    language: 'ar',
    items: entries(selection).map(({ event, url, published, updated }) => ({
      id: url,
      url,
      title: plainLine(event.title),
      summary: plainLine(event.summary),
      content_html: contentOf(selection, event),
      date_published: published,
      date_modified: updated,
      tags: [event.kind],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function contentOf(selection: Selection, event: TimelineEvent): string {
  return eventHtml(selection, event).text;
}

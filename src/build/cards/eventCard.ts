import { formatEventDate, formatMonth } from '../../arabic/formatDate.ts';
import { absolute, countSources, entityName, plainLine, type Selection } from '../../exports/selection.ts';
import { DISPUTED, KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { shortEventPath } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { STRINGS } from '../../ui/strings.ts';
import type { CardContent } from './cardNode.ts';

/** What an event's card says and shows. */
export function eventCard({ timeline, site }: Selection, event: TimelineEvent): CardContent {
  const hasOccurred = event.status === 'occurred';
  return {
    title: plainLine(event.title),
    date: formatEventDate(event.date),
    facts: [
      KIND_NAMES[event.kind],
      ...(hasOccurred ? [STATUS_NAMES.occurred] : []),
      ...(event.place === undefined ? [] : [plainLine(entityName(timeline, event.place))]),
      STRINGS.sources(countSources(timeline, event)),
    ],
    cautions: [...(hasOccurred ? [] : [STATUS_NAMES[event.status]]), ...(event.conflicts.length > 0 ? [DISPUTED] : [])],
    siteName: site.name,
    address: withoutScheme(absolute(site, shortEventPath(event.id))),
    strip: { all: timeline.events.map(({ date }) => date), own: event.date },
    mark: { kind: event.kind, status: event.status },
  };
}

/** The card that stands for the whole site. */
export function siteCard({ timeline, site }: Selection): CardContent {
  const { events, articles } = timeline;
  const [first, last] = [events[0], events.at(-1)];
  return {
    title: STRINGS.timeline.title,
    date: first && last ? `${month(first)} – ${month(last)}` : '',
    facts: [STRINGS.events(events.length), STRINGS.articles(articles.length)],
    cautions: [],
    strip: { all: events.map(event => event.date) },
    siteName: site.name,
    address: withoutScheme(site.url),
  };
}

/** What the site's picture shows, for those who do not see it. */
export function siteCardAlt(selection: Selection): string {
  const { title, date, facts } = siteCard(selection);
  return `${title} ${date}. ${facts.join('، ')}.`;
}

function month({ date }: TimelineEvent): string {
  return formatMonth(date.start.slice(0, 7));
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

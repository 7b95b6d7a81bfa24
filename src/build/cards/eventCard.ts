import { formatEventDate } from '../../arabic/formatDate.ts';
import { absolute, countSources, entityName, plainLine, type Selection } from '../../exports/selection.ts';
import { DISPUTED, KIND_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import { shortEventPath } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { timelineFacts } from '../../ui/share/timelineFacts.ts';
import { timelineSpan } from '../../ui/share/timelineSpan.ts';
import { STRINGS } from '../../ui/strings.ts';
import type { CardContent } from './cardNode.ts';

/** What an event's card says and shows. */
export function eventCard({ timeline, site }: Selection, event: TimelineEvent): CardContent {
  const hasOccurred = event.status === 'occurred';
  return {
    title: plainLine(event.title),
    date: formatEventDate(event),
    facts: [
      KIND_NAMES[event.kind],
      ...(hasOccurred ? [STATUS_NAMES_OF[event.kind].occurred] : []),
      ...(event.place === undefined ? [] : [plainLine(entityName(timeline, event.place))]),
      STRINGS.sources(countSources(timeline, event)),
    ],
    cautions: [
      ...(hasOccurred ? [] : [STATUS_NAMES_OF[event.kind][event.status]]),
      ...(event.conflicts.length > 0 ? [DISPUTED] : []),
    ],
    siteName: site.name,
    address: withoutScheme(absolute(site, shortEventPath(event.id))),
    strip: { all: timeline.events.map(({ date }) => date), own: event.date },
    mark: { kind: event.kind, status: event.status },
  };
}

/** The card that stands for the whole site. */
export function siteCard({ timeline, site }: Selection): CardContent {
  return {
    ...timelineFacts(timelineSpan(timeline)),
    cautions: [],
    strip: { all: timeline.events.map(({ date }) => date) },
    siteName: site.name,
    address: withoutScheme(site.url),
  };
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

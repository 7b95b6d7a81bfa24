import { formatEventDate } from '../../arabic/formatDate.ts';
import { countSources, entityName, plainLine } from '../../exports/selection.ts';
import { KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { shortEventPath } from '../../model/links.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { STRINGS } from '../../ui/strings.ts';
import type { SiteOptions } from '../siteOptions.ts';
import { absoluteUrl } from '../siteOptions.ts';
import type { CardWords } from './cardNode.ts';

/** Words of an event's card; the title is still whole. */
export function eventCardWords(timeline: Timeline, event: TimelineEvent, options: SiteOptions): CardWords {
  return {
    title: plainLine(event.title),
    date: formatEventDate(event.date),
    facts: [
      KIND_NAMES[event.kind],
      STATUS_NAMES[event.status],
      ...(event.place === undefined ? [] : [plainLine(entityName(timeline, event.place))]),
      STRINGS.sources(countSources(timeline, event)),
      ...(event.conflicts.length > 0 ? [STRINGS.timeline.disputed] : []),
    ],
    siteName: STRINGS.siteName,
    address: absoluteUrl(options, shortEventPath(event.id)).replace(/^https?:\/\//, ''),
    mark: { kind: event.kind, status: event.status },
  };
}

/** What the picture shows, for those who do not see it. */
export function cardAlt({ title, date, facts }: CardWords): string {
  return `${title}، ${date}. ${facts.join('، ')}.`;
}

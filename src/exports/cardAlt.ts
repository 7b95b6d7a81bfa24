import { formatEventDate } from '../arabic/formatDate.ts';
import { DISPUTED, KIND_NAMES, STATUS_NAMES_OF } from '../lexicon/eventNames.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { entityName, plainLine } from './selection.ts';

/** What the picture of an event shows, for those who do not see it. */
export function cardAltOf(timeline: Timeline, event: TimelineEvent): string {
  const facts = [
    KIND_NAMES[event.kind],
    STATUS_NAMES_OF[event.kind][event.status],
    ...(event.place === undefined ? [] : [plainLine(entityName(timeline, event.place))]),
    ...(event.conflicts.length > 0 ? [DISPUTED] : []),
  ];
  return `${plainLine(event.title)}، ${formatEventDate(event)}. ${facts.join('، ')}.`;
}

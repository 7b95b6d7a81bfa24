import { formatMonth } from '../../arabic/formatDate.ts';
import { EMBED_STRINGS } from '../embed/embedStrings.ts';
import { STRINGS } from '../strings.ts';
import type { TimelineSpan } from './timelineSpan.ts';

/** What the picture that stands for the whole timeline says. */
export interface TimelineFacts {
  readonly title: string;
  /** From which month to which; nothing where there are no events. */
  readonly date: string;
  readonly facts: readonly string[];
}

export function timelineFacts({ events, articles, days }: TimelineSpan): TimelineFacts {
  return {
    title: STRINGS.timeline.title,
    date: days ? days.map(day => formatMonth(day.slice(0, 7))).join(' – ') : '',
    facts: [STRINGS.events(events), STRINGS.articles(articles)],
  };
}

/** What pictures of the whole timeline show, for those who do not see them. */
export interface TimelineAlts {
  /** Of the card that is shared, and printed for a list. */
  readonly card: string;
  /** Of the published picture of the axis. */
  readonly axis: string;
}

export function timelineAlts(span: TimelineSpan): TimelineAlts {
  const { title, date, facts } = timelineFacts(span);
  return {
    card: `${title} ${date}. ${facts.join('، ')}.`,
    axis: `${EMBED_STRINGS.axisTitle}: ${[facts[0], date].filter(Boolean).join('، ')}.`,
  };
}

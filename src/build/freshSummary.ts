import type { Mention } from '../model/mention.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { summaryOf } from '../pipeline/describing/nameEvent.ts';

/** The verbs of a summary whose noun is feminine. */
const FEMININE = /(?:وقعت|موعدها|أُلغيت|احتمالها)/;

/**
 * The sentence on an event that editors corrected, as it reads with their title, status, date and passages. An editor's
 * own summary is left as it is.
 */
export function freshSummary(event: TimelineEvent, { articles, decisions = [] }: Timeline): string {
  const isOwn = decisions.some(({ event: id, fields }) => id === event.id && fields?.includes('summary'));
  if (event.correction === undefined || isOwn) return event.summary;
  const origins = new Map(articles.map(({ id, sameOriginAs = id }) => [id, sameOriginAs]));
  const sources = new Set(event.evidence.map(({ article }) => origins.get(article) ?? article)).size;
  // The verb agrees with the noun of the title: where that is the machine's, so is the kind the noun is from.
  const isOwnTitle = event.correction.machine.title !== undefined || isSplitOff(event.id, decisions);
  const kind = isOwnTitle ? event.kind : (event.correction.machine.kind ?? event.kind);
  // Of the passage that lends its noun the sentence needs the gender alone, which the machine's own sentence has.
  const lead = { kind, feminine: !isOwnTitle && FEMININE.test(event.summary) } as Mention;
  return summaryOf({ ...event, kind, lead }, event.title, sources);
}

function isSplitOff(id: string, decisions: NonNullable<Timeline['decisions']>): boolean {
  return decisions.some(({ action, others }) => action === 'split' && others?.includes(id));
}

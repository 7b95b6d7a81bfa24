import { passageAnchor } from '../../model/links.ts';
import type { Span } from '../../model/span.ts';
import type { Timeline, TimelineArticle, TimelineEvent } from '../../model/timeline.ts';

/** What a piece of an article's body is marked as. */
export type ArticleMark = Span &
  (
    | {
        readonly role: 'passage';
        readonly anchor: string;
        readonly eventId: string;
        readonly title: string;
        readonly number: number;
      }
    | { readonly role: 'trigger' }
    | { readonly role: 'timex'; readonly isCited: boolean }
    | { readonly role: 'boilerplate' }
    | { readonly role: 'foreign' }
    | { readonly role: 'paragraph' }
  );

/** A line in Latin letters without an Arabic one, such as the caption of a picture. */
const FOREIGN_LINE = /^[^\p{Script=Arabic}\n]*\p{Script=Latin}[^\p{Script=Arabic}\n]*$/gmu;

/** The events that rest on an article. Their places here, from 1, are the numbers behind their passages. */
export function eventsOf({ events }: Timeline, { id }: TimelineArticle): readonly TimelineEvent[] {
  return events.filter(event => event.evidence.some(({ article }) => article === id));
}

/** All marks of an article: passages of events, the words that name and date them, every date read, page furniture, foreign lines. */
export function articleMarks(timeline: Timeline, article: TimelineArticle, body: string): ArticleMark[] {
  const cited = eventsOf(timeline, article).flatMap((event, at) =>
    event.evidence
      .filter(evidence => evidence.article === article.id)
      .map(evidence => ({ event, evidence, number: at + 1 })),
  );
  const citedTimes = new Set(cited.map(({ evidence }) => evidence.time?.start));
  return [
    ...cited.map(({ event, evidence, number }) => ({
      role: 'passage' as const,
      start: evidence.start,
      // Behind the end of its line the way to the event would stand in a line of its own.
      end: evidence.start + body.slice(evidence.start, evidence.end).trimEnd().length,
      anchor: passageAnchor(evidence),
      eventId: event.id,
      title: event.title,
      number,
    })),
    ...cited.map(({ evidence: { trigger } }) => ({ role: 'trigger' as const, start: trigger.start, end: trigger.end })),
    ...article.timexes.map(({ start, end }) => ({
      role: 'timex' as const,
      start,
      end,
      isCited: citedTimes.has(start),
    })),
    ...article.boilerplate.map(({ start, end }) => ({ role: 'boilerplate' as const, start, end })),
    ...[...body.matchAll(FOREIGN_LINE)].map(({ index, 0: line }) => ({
      role: 'foreign' as const,
      start: index,
      end: index + line.length,
    })),
  ];
}

import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Timeline } from '../model/timeline.ts';

/**
 * The promises of the published data, checked on every run: every quote is the article's own text, every event has
 * evidence, every id is unique and ASCII, every date is in order. A breach is a fault of the program, and throws.
 */
export function checkTimeline(timeline: Timeline, articles: readonly Article[]): void {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const same = (article: string, span: Span, text: string): void => {
    const body = bodies.get(article);
    if (body?.slice(span.start, span.end) !== text)
      throw new Error(`${article}[${span.start},${span.end}) is not its quote`);
  };
  const ids = new Set<string>();
  for (const { id, evidence, date } of timeline.events) {
    if (ids.has(id) || !/^[a-z0-9-]+$/.test(id)) throw new Error(`event id ${id} is not unique or not ASCII`);
    ids.add(id);
    if (evidence.length === 0) throw new Error(`event ${id} has no evidence`);
    if (date.start > date.end) throw new Error(`event ${id} ends before it starts`);
    for (const item of evidence) {
      same(item.article, item, item.quote);
      same(item.article, item.trigger, item.trigger.text);
      if (item.time) same(item.article, item.time, item.time.text);
    }
  }
  for (const item of timeline.leftOut) {
    same(item.article, item, item.quote);
    if (item.trigger) same(item.article, item.trigger, item.trigger.text);
  }
  for (const { id, timexes } of timeline.articles) for (const timex of timexes) same(id, timex, timex.text);
}

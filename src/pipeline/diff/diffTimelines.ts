import type { IdRegistry } from '../../model/idRegistry.ts';
import type { Timeline, TimelineArticle } from '../../model/timeline.ts';
import { redirectsOf } from '../ids/redirectsOf.ts';
import type { Change } from './changes.ts';
import { diffEvent } from './diffEvent.ts';

/**
 * What changed from `before` to `after`, in a fixed order: articles, then events that are gone or merged, then events
 * as the new timeline has them. `registry` is the one kept with `after`; it tells a merged event from one that is gone.
 */
export function diffTimelines(before: Timeline, after: Timeline, registry: IdRegistry): Change[] {
  const eventsBefore = new Map(before.events.map(event => [event.id, event]));
  const eventsAfter = new Map(after.events.map(event => [event.id, event]));
  const redirects = new Map(redirectsOf(registry, after.events).map(({ from, to }) => [from, to]));

  const gone = before.events
    .filter(({ id }) => !eventsAfter.has(id))
    .map(({ id, title, date }): Change => {
      const into = eventsAfter.get(redirects.get(id) ?? '');
      return into === undefined
        ? { change: 'event-gone', id, title, edtf: date.edtf }
        : { change: 'event-merged', id, title, into: into.id, intoTitle: into.title };
    });
  const now = after.events.flatMap((event): readonly Change[] => {
    const old = eventsBefore.get(event.id);
    if (old !== undefined) return diffEvent(old, event);
    return [{ change: 'event-new', id: event.id, title: event.title, edtf: event.date.edtf }];
  });
  return [...diffArticles(before.articles, after.articles), ...gone, ...now];
}

function diffArticles(before: readonly TimelineArticle[], after: readonly TimelineArticle[]): Change[] {
  const old = new Map(before.map(article => [article.id, article]));
  const ids = new Set(after.map(({ id }) => id));
  const name = ({ id, title }: TimelineArticle) => ({ article: id, title: title ?? id });
  return [
    ...before.filter(({ id }) => !ids.has(id)).map((article): Change => ({ change: 'article-gone', ...name(article) })),
    ...after.flatMap((article): Change[] => {
      const was = old.get(article.id);
      if (was === undefined) return [{ change: 'article-new', ...name(article) }];
      const day = { before: was.published.edtf, after: article.published.edtf };
      return [
        ...(was.sha256 === article.sha256 ? [] : [{ change: 'article-edited', ...name(article) } as const]),
        ...(day.before === day.after ? [] : [{ change: 'article-redated', ...name(article), ...day } as const]),
      ];
    }),
  ];
}

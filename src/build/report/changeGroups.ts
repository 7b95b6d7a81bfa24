import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { groupBy } from '../../pipeline/groupBy.ts';

/** A new article, and what came of it. */
export interface NewArticle {
  readonly id: string;
  readonly title: string;
  /** Events that are new and that it tells first. */
  readonly events: readonly TimelineEvent[];
  /** How many passages it adds to other events. */
  readonly passages: number;
  /** Why nothing came of it, where nothing did. */
  readonly reason?: string;
}

/** Changes as whoever added articles looks at them. */
export interface ChangeGroups {
  readonly articles: readonly NewArticle[];
  /** New events that no new article tells first: they come of new words or rules, or of an article that changed. */
  readonly others: readonly TimelineEvent[];
  /** What is no longer as readers have it; passages that came or went are counted apart. */
  readonly altered: readonly Change[];
  readonly newPassages: number;
  readonly lostPassages: number;
}

export function groupChanges(changes: readonly Change[], { events, leftOut }: Timeline): ChangeGroups {
  const fresh = new Set(changes.flatMap(change => (change.change === 'event-new' ? [change.id] : [])));
  const added = changes.flatMap(change => (change.change === 'article-new' ? [change] : []));
  const isAdded = new Set(added.map(({ article }) => article));
  const told = groupBy(
    events.filter(({ id }) => fresh.has(id)),
    ({ evidence }) => {
      const first = evidence[0]?.article ?? '';
      return isAdded.has(first) ? first : '';
    },
  );
  const passages = changes.flatMap(change => (change.change === 'passage-new' ? [change] : []));
  const articles = added.map(({ article: id, title }): NewArticle => {
    const own = told.get(id) ?? [];
    const isSource = events.some(({ evidence }) => evidence.some(({ article }) => article === id));
    const reason = isSource ? undefined : mostOf(leftOut.filter(({ article }) => article === id));
    const count = events
      .filter(event => !own.includes(event))
      .reduce((sum, { evidence }) => sum + evidence.filter(({ article }) => article === id).length, 0);
    return { id, title, events: own, passages: count, ...(reason !== undefined && { reason }) };
  });
  return {
    articles,
    others: told.get('') ?? [],
    altered: changes.filter(({ change }) => !ELSEWHERE.has(change)),
    newPassages: passages.length,
    lostPassages: changes.filter(({ change }) => change === 'passage-gone').length,
  };
}

const ELSEWHERE: ReadonlySet<Change['change']> = new Set(['article-new', 'event-new', 'passage-new', 'passage-gone']);

/** The reason for which most was left out. */
function mostOf(leftOut: Timeline['leftOut']): string | undefined {
  const [most] = [...groupBy(leftOut, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { type ChangeGroups, groupChanges } from '../report/changeGroups.ts';

/** The events of the page, in its order. */
export interface Layout extends ChangeGroups {
  readonly changesOf: ReadonlyMap<string, readonly Change[]>;
  /** Events that readers have and that changed. */
  readonly changed: readonly TimelineEvent[];
  /** Events that are as readers have them. */
  readonly rest: readonly TimelineEvent[];
}

/** New events come first, by the article that tells them: an editor who has just added it has it in mind. */
export function layoutOf(timeline: Timeline, changes: readonly Change[]): Layout {
  const changesOf = new Map<string, readonly Change[]>();
  for (const change of changes) {
    if ('id' in change) changesOf.set(change.id, [...(changesOf.get(change.id) ?? []), change]);
  }
  const isNew = (id: string): boolean => changesOf.get(id)?.some(({ change }) => change === 'event-new') ?? false;
  return {
    ...groupChanges(changes, timeline),
    changesOf,
    changed: timeline.events.filter(({ id }) => changesOf.has(id) && !isNew(id)),
    rest: timeline.events.filter(({ id }) => !changesOf.has(id)),
  };
}

/** The event that an editor looks at when this one goes from the page: the next, or else the one before. */
export function neighbourOf(id: string, { articles, others, changed, rest }: Layout): string | undefined {
  const order = [...articles.flatMap(({ events }) => events), ...others, ...changed, ...rest];
  const at = order.findIndex(event => event.id === id);
  return at < 0 ? undefined : (order[at + 1] ?? order[at - 1])?.id;
}

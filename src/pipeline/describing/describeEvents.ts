import { byCodeUnits } from '../../model/byCodeUnits.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Cluster } from '../merging/cluster.ts';
import { describeEvent, type Sources } from './describeEvent.ts';
import { type Retell, retelling } from './retelling.ts';

export interface Described {
  /** By date, then id. Ids are unique. */
  readonly events: readonly TimelineEvent[];
  readonly retell: Retell;
}

/** Turns what was merged into published events, which can be told anew when editors move passages between them. */
export function describeEvents(clusters: readonly Cluster[], sources: Sources): Described {
  const told = clusters.map(cluster => ({ event: describeEvent(cluster, sources), cluster }));
  const retell = retelling(told, sources);
  const taken = new Map<string, number>();
  const events = told
    .map(({ event }) => event)
    .sort(
      (a, b) =>
        byCodeUnits(a.date.start, b.date.start) || byCodeUnits(a.date.end, b.date.end) || byCodeUnits(a.id, b.id),
    )
    .map(event => {
      const count = (taken.get(event.id) ?? 0) + 1;
      taken.set(event.id, count);
      return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
    });
  return { events, retell };
}

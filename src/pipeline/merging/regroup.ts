import type { ReasoningStep } from '../../model/timeExpression.ts';
import { type Candidate, type Cluster, join, openCluster } from './cluster.ts';

/** A member of a cluster, and why it is one; the member that opened the cluster needs no reason. */
export interface Held {
  readonly candidate: Candidate;
  readonly reason?: ReasoningStep;
}

export function heldBy({ members, reasons }: Cluster): readonly Held[] {
  return members.map((candidate, at) =>
    at === 0 ? { candidate } : { candidate, reason: reasons[at - 1] as ReasoningStep },
  );
}

/** The cluster that these make together, as if the machine had found them to be one. At least one of them is dated. */
export function clusterOf(held: readonly Held[]): Cluster {
  // Only what has a date opens an event; all others join it in their order.
  const first = held.find(({ candidate }) => candidate.mention.when);
  if (!first) throw new Error('an event without a date');
  const cluster = openCluster(first.candidate);
  for (const { candidate, reason } of held) {
    if (candidate === first.candidate) continue;
    if (!reason) throw new Error('a member without the reason why it is one');
    join(cluster, candidate, reason);
  }
  return cluster;
}

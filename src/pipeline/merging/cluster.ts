import { daysBetween, type IsoDay } from '../../model/calendar.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { PendingMention } from '../dating/dateMentions.ts';

/** A mention with what merging needs to know of its article. */
export interface Candidate {
  readonly mention: PendingMention;
  /** The article's day. */
  readonly published: IsoDay;
}

/** Mentions held to be one event. Grows while merging; read-only to all others. */
export interface Cluster {
  readonly members: Candidate[];
  /** The members again, by the id of their article. */
  readonly byArticle: Map<string, Candidate[]>;
  /** Whether all members are words of a speaker. */
  saying: boolean;
  /** Whether a member tells it as having happened, and whether one as called off or denied. */
  readonly told: { happened: boolean; off: boolean };
  readonly reasons: ReasoningStep[];
  /** Kinds that every member allows. */
  kinds: ReadonlySet<EventKind>;
  /** Kinds that members call it. */
  readonly called: Set<EventKind>;
  readonly participants: Set<string>;
  readonly places: Set<string>;
  /** The narrowest range any member gives. */
  start: IsoDay;
  end: IsoDay;
}

export function openCluster(candidate: Candidate): Cluster {
  const { mention } = candidate;
  if (!mention.when) throw new Error('a cluster opens with a dated mention');
  const cluster: Cluster = {
    members: [candidate],
    byArticle: new Map([[mention.article, [candidate]]]),
    saying: mention.saying,
    told: { happened: false, off: false },
    reasons: [],
    kinds: mention.kinds,
    called: new Set([mention.kind]),
    participants: new Set(mention.participants),
    places: new Set(mention.place ? [mention.place] : []),
    start: mention.when.start,
    end: mention.when.end,
  };
  noteOutcome(cluster, candidate);
  return cluster;
}

/** The rule of a passage that names the people behind the states. */
export const SPECIFIES = 'names-delegates';

export function join(cluster: Cluster, candidate: Candidate, reason: ReasoningStep): void {
  const { mention } = candidate;
  cluster.members.push(candidate);
  cluster.saying &&= mention.saying;
  noteOutcome(cluster, candidate);
  cluster.called.add(mention.kind);
  const sameArticle = cluster.byArticle.get(mention.article);
  if (sameArticle) sameArticle.push(candidate);
  else cluster.byArticle.set(mention.article, [candidate]);
  cluster.reasons.push(reason);
  // What a passage without a date calls it proves too little to narrow the kind.
  if (mention.when) narrowKinds(cluster, mention.kinds);
  // Parties and places come from passages that date the event; the others only speak of it.
  if (mention.when || cluster.participants.size === 0 || reason.rule === SPECIFIES)
    for (const id of mention.participants) cluster.participants.add(id);
  if (mention.place && (mention.when || cluster.places.size === 0)) cluster.places.add(mention.place);
  const { when } = mention;
  if (when && daysBetween(when.start, when.end) < daysBetween(cluster.start, cluster.end)) {
    cluster.start = when.start;
    cluster.end = when.end;
  }
}

function narrowKinds(cluster: Cluster, kinds: ReadonlySet<EventKind>): void {
  if (kinds === cluster.kinds) return;
  const shared = [...cluster.kinds].filter(kind => kinds.has(kind));
  if (shared.length > 0 && shared.length < cluster.kinds.size) cluster.kinds = new Set(shared);
}

/** Whether the words tell of something that happened or that was called off; undefined when they tell neither. */
export function outcomeOf({ status }: Candidate['mention']): 'happened' | 'off' | undefined {
  if (status === 'occurred') return 'happened';
  return status === 'cancelled' || status === 'denied' ? 'off' : undefined;
}

function noteOutcome(cluster: Cluster, { mention }: Candidate): void {
  const outcome = outcomeOf(mention);
  if (outcome) cluster.told[outcome] = true;
}

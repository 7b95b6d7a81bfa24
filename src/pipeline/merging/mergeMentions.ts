import { addMonths, daysBetween, type IsoDay } from '../../model/calendar.ts';
import type { DatedMention, Mention } from '../../model/mention.ts';
import { fromAnchor } from '../dating/anchored.ts';
import { type Candidate, type Cluster, join, openCluster } from './cluster.ts';
import type { Affinity } from './compare.ts';
import { judge } from './judge.ts';
import { type Rejection, rejectAlone } from './rejectAlone.ts';

export interface Merged {
  readonly clusters: readonly Cluster[];
  readonly leftOut: readonly { readonly mention: Mention; readonly reason: string }[];
}

/**
 * Puts mentions of one event together. Exact days come first and open events; months and ranges join what lies in
 * them or open events of their own; what has no date joins what it evidently speaks of, or is left out with the reason.
 */
export function mergeMentions(candidates: readonly Candidate[], affinity: Affinity): Merged {
  const index = new ClusterIndex();
  const leftOut: { mention: Mention; reason: string }[] = [];
  const homes = new Map<Mention, Cluster>();
  const place = (candidate: Candidate, mayOpen: boolean): boolean => {
    const best = bestOf(candidate, index.near(candidate), affinity);
    if (best) {
      join(best.cluster, candidate, best.reason);
      homes.set(candidate.mention, best.cluster);
      return true;
    }
    if (!mayOpen || rejectAlone(candidate, affinity)) return false;
    const cluster = openCluster(candidate);
    index.add(cluster);
    homes.set(candidate.mention, cluster);
    return true;
  };
  const dated = candidates.filter(({ mention }) => mention.when);
  const waiting: Candidate[] = [];
  for (const candidate of [...dated].sort(byExactness)) if (!place(candidate, true)) waiting.push(candidate);
  const undated = candidates.filter(({ mention }) => !mention.when);
  const anchored: Candidate[] = [];
  for (const candidate of undated) {
    if (candidate.mention.pending) anchored.push(candidate);
    else if (!place(candidate, false)) waiting.push(candidate);
  }
  for (const candidate of anchored) {
    const { pending } = candidate.mention;
    const home = pending?.anchor && homes.get(findSame(pending.anchor, homes));
    const when =
      pending && home && daysBetween(home.start, home.end) <= EXACT_DAYS ? fromAnchor(pending.time, home) : undefined;
    const resolved = when ? { ...candidate, mention: withDate(candidate.mention, when) } : candidate;
    if (!place(resolved, when !== undefined)) waiting.push(resolved);
  }
  for (const candidate of waiting) {
    const reason: Rejection = rejectAlone(candidate, affinity) ?? 'لا تاريخ له في النصّ، ولا يُعرف أيّ حدث مؤرَّخ يعنيه.';
    leftOut.push({ mention: candidate.mention, reason });
  }
  return { clusters: index.all, leftOut };
}

function withDate<T extends DatedMention>(mention: T, when: NonNullable<DatedMention['when']>): T {
  return { ...mention, when };
}

/** An event of several days can still be counted from; one known by its month cannot. */
const EXACT_DAYS = 7;

/** The anchor was recorded before dating made new objects of the mentions: same article, same words. */
function findSame(anchor: Mention, homes: ReadonlyMap<Mention, Cluster>): Mention {
  for (const mention of homes.keys()) {
    if (
      mention.article === anchor.article &&
      mention.trigger.start === anchor.trigger.start &&
      mention.kind === anchor.kind
    )
      return mention;
  }
  return anchor;
}

/** Exact days before ranges, own dates before borrowed ones, earlier articles first; then the order of the text. */
function byExactness(a: Candidate, b: Candidate): number {
  return (
    width(a) - width(b) ||
    Number(a.mention.when?.basis === 'borrowed') - Number(b.mention.when?.basis === 'borrowed') ||
    named(b) - named(a) ||
    compare(a.published, b.published) ||
    compare(a.mention.article, b.mention.article) ||
    a.mention.trigger.start - b.mention.trigger.start
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Better described mentions open the events that vaguer ones join. */
function named({ mention }: Candidate): number {
  return Math.min(mention.participants.length, 2) + (mention.place ? 1 : 0);
}

function width({ mention: { when } }: Candidate): number {
  return when ? Date.parse(when.end) - Date.parse(when.start) : Number.MAX_SAFE_INTEGER;
}

function bestOf(candidate: Candidate, clusters: Iterable<Cluster>, affinity: Affinity) {
  let best: { cluster: Cluster; score: number; reason: { rule: string; text: string } } | undefined;
  let tie = false;
  for (const cluster of clusters) {
    const verdict = judge(candidate, cluster, affinity);
    if (!verdict) continue;
    if (best && verdict.score === best.score && verdict.score < 8) tie = true;
    if (!best || verdict.score > best.score) {
      best = { cluster, ...verdict };
      tie = false;
    }
  }
  // Two events fit equally well: the mention does not tell which, and nothing is guessed.
  return tie ? undefined : best;
}

/** Events by the months they touch, so that a mention is compared with its neighbours in time only. */
class ClusterIndex {
  readonly all: Cluster[] = [];
  readonly #byMonth = new Map<string, Cluster[]>();

  add(cluster: Cluster): void {
    this.all.push(cluster);
    for (const month of months(cluster.start, cluster.end)) {
      const list = this.#byMonth.get(month) ?? [];
      list.push(cluster);
      this.#byMonth.set(month, list);
    }
  }

  near({ mention, published }: Candidate): Iterable<Cluster> {
    const reach = mention.outcome ? 13 : 3;
    const from = addMonths(mention.when?.start ?? published, mention.when ? -1 : -reach);
    const to = addMonths(mention.when?.end ?? published, mention.when ? 1 : reach);
    const found = new Set<Cluster>();
    for (const month of months(from, to)) for (const cluster of this.#byMonth.get(month) ?? []) found.add(cluster);
    return found;
  }
}

/** At most five years of months: a longer range is no event's date. */
function months(from: IsoDay, to: IsoDay): readonly string[] {
  const list: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to && list.length < 60; month = addMonths(month, 1))
    list.push(month.slice(0, 7));
  return list;
}

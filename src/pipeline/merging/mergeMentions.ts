import { daysBetween } from '../../model/calendar.ts';
import { GATHERINGS } from '../../model/kindGroups.ts';
import type { DatedMention, Mention } from '../../model/mention.ts';
import { fromAnchor } from '../dating/anchored.ts';
import { type Candidate, type Cluster, join, openCluster } from './cluster.ts';
import { ClusterIndex } from './clusterIndex.ts';
import type { Affinity } from './compare.ts';
import { judge } from './judge.ts';
import { inReadingOrder } from './readingOrder.ts';
import { type Rejection, rejectAlone } from './rejectAlone.ts';
import type { Verdict } from './verdict.ts';

export interface Merged {
  readonly clusters: readonly Cluster[];
  readonly leftOut: readonly { readonly mention: Mention; readonly reason: string }[];
}

/**
 * Puts mentions of one event together. Exact days come first and open events; months and ranges join what lies in
 * them or open events of their own; what has no date joins what it evidently speaks of, or is left out with the reason.
 */
export function mergeMentions(given: readonly Candidate[], affinity: Affinity): Merged {
  const candidates = given.map(candidate => ofPrincipals(candidate, affinity));
  const index = new ClusterIndex();
  const leftOut: { mention: Mention; reason: string }[] = [];
  const homes = new Map<string, Cluster>();
  const anchors = new Set(given.flatMap(({ mention: { pending } }) => (pending?.anchor ? pending.anchor.article : [])));
  const settle = (cluster: Cluster, candidate: Candidate): void => {
    index.note(cluster, candidate);
    // Few articles count from an event: only theirs are ever looked for.
    if (anchors.has(candidate.mention.article)) homes.set(nameOf(candidate.mention), cluster);
  };
  const place = (candidate: Candidate, mayOpen: boolean): boolean => {
    const best = bestOf(candidate, index, affinity);
    if (best) {
      join(best.cluster, candidate, { rule: best.verdict.rule, text: `${best.verdict.why()}.` });
      settle(best.cluster, candidate);
      return true;
    }
    if (!mayOpen || rejectAlone(candidate, affinity)) return false;
    settle(openCluster(candidate), candidate);
    return true;
  };
  const dated = candidates.filter(({ mention }) => mention.when);
  const waiting: Candidate[] = [];
  for (const candidate of exactFirst(dated)) if (!place(candidate, true)) waiting.push(candidate);
  // In reading order, so that the order in which articles are given decides nothing.
  const undated = candidates.filter(({ mention }) => !mention.when).sort(inReadingOrder);
  const anchored: Candidate[] = [];
  for (const candidate of undated) {
    if (candidate.mention.pending) anchored.push(candidate);
    else if (!place(candidate, false)) waiting.push(candidate);
  }
  for (const candidate of anchored) {
    const { pending } = candidate.mention;
    const home = pending?.anchor && homes.get(nameOf(pending.anchor));
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

/** «جلسة ضيقة اقتصرت على الرئيسين والوزيرين»: where the principals meet, whoever sits with them is no further party. */
function ofPrincipals(candidate: Candidate, { isPrincipal }: Affinity): Candidate {
  const { mention } = candidate;
  if (mention.participants.length < 3 || !GATHERINGS.has(mention.kind)) return candidate;
  const principals = mention.participants.filter(isPrincipal);
  return principals.length < 2 ? candidate : { ...candidate, mention: { ...mention, participants: principals } };
}

function withDate<T extends DatedMention>(mention: T, when: NonNullable<DatedMention['when']>): T {
  return { ...mention, when };
}

/** An event of several days can still be counted from; one known by its month cannot. */
const EXACT_DAYS = 7;

/** Dating makes new objects of the mentions: the same mention has the same article, words and kind. */
function nameOf({ article, trigger, kind }: Mention): string {
  return `${article}:${trigger.start}:${kind}`;
}

/** Exact days before ranges, own dates before borrowed ones, earlier articles first; then the order of the text. */
function exactFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .map(candidate => ({ candidate, width: width(candidate), rank: borrowed(candidate), named: named(candidate) }))
    .sort(
      (a, b) => a.width - b.width || a.rank - b.rank || b.named - a.named || inReadingOrder(a.candidate, b.candidate),
    )
    .map(({ candidate }) => candidate);
}

const borrowed = ({ mention: { when } }: Candidate): number => Number(when?.basis === 'borrowed');

/** Better described mentions open the events that vaguer ones join. */
function named({ mention }: Candidate): number {
  return Math.min(mention.participants.length, 2) + (mention.place ? 1 : 0);
}

function width({ mention: { when, kind } }: Candidate): number {
  if (!when) return Number.MAX_SAFE_INTEGER;
  const days = when.start === when.end ? 0 : daysBetween(when.start, when.end);
  // Manoeuvres from the 10th to the 20th: the day of their beginning, told alone, is a part of them.
  return kind === 'exercise' && days > 0 && days <= LONGEST_EXERCISE ? -days : days;
}

const LONGEST_EXERCISE = 25;

function bestOf(candidate: Candidate, index: ClusterIndex, affinity: Affinity) {
  let best: { readonly verdict: Verdict; readonly cluster: Cluster } | undefined;
  let tie = false;
  for (const cluster of index.near(candidate)) {
    const verdict = judge(candidate, cluster, affinity);
    if (!verdict) continue;
    const ahead = best === undefined ? 1 : verdict.score - best.verdict.score;
    if (ahead === 0 && verdict.score < 8) tie = true;
    if (ahead > 0) tie = false;
    // Among equals the earlier event is taken.
    if (ahead > 0 || (best && ahead === 0 && index.isBefore(cluster, best.cluster))) best = { cluster, verdict };
  }
  // Two events fit equally well: the mention does not tell which, and nothing is guessed.
  return tie ? undefined : best;
}

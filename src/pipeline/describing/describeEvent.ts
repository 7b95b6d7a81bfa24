import { byCodeUnits } from '../../model/byCodeUnits.ts';
import { CALLS, ENCOUNTERS } from '../../model/kindGroups.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { Evidence, TimelineEvent } from '../../model/timeline.ts';
import type { Document } from '../document/readDocument.ts';
import type { Candidate, Cluster } from '../merging/cluster.ts';
import type { Affinity } from '../merging/compare.ts';
import { inReadingOrder } from '../merging/readingOrder.ts';
import { buildEvidence } from './buildEvidence.ts';
import { findConflicts } from './findConflicts.ts';
import { idOf, type Named, summaryOf, titleOf } from './nameEvent.ts';
import { type Origins, originOf, type Voice, withoutRepeats } from './origins.ts';
import { settleDate } from './settleDate.ts';
import { settleKind } from './settleKind.ts';
import { settleStatus, statusWithin } from './settleStatus.ts';

/** What the passages of an event are read with. */
export interface Sources {
  readonly documents: ReadonlyMap<string, Document>;
  readonly affinity: Affinity;
  readonly lexicon: Lexicon;
  /** Articles that repeat another, to it: the two are one source. */
  readonly origins: Origins;
}

/** The published event that a cluster of mentions tells of, under the id that it proposes. */
export function describeEvent(cluster: Cluster, { documents, affinity, lexicon, origins }: Sources): TimelineEvent {
  // The member that opened the cluster needs no reason.
  const reasons = new Map(cluster.reasons.map((reason, at) => [cluster.members[at + 1], reason]));
  const inOrder = [...cluster.members].sort(inReadingOrder);
  const members = onePerPassage(inOrder);
  const voices = withoutRepeats(inOrder, voiceIn(documents), origins);
  const date = settleDate(datedAmong(voices) ?? inOrder, origins);
  const status = settleStatus(voices);
  const kind = settleKind(cluster, voices, affinity);
  const participants = orderParticipants(inOrder, cluster, kind, affinity);
  const place = REMOTE.has(kind) ? undefined : settlePlace(cluster, voices, lexicon);
  const lead = leadOf(cluster, kind);
  const about = members.find(({ mention }) => mention.about?.label)?.mention.about ?? lead.about;
  const named: Named = { kind, status, participants, date, lead, ...(place && { place }), ...(about && { about }) };
  const title = titleOf(named, lexicon);
  const evidence: Evidence[] = members.map(member => {
    const doc = documents.get(member.mention.article);
    if (!doc) throw new Error(`no document for ${member.mention.article}`);
    return buildEvidence(member, doc, statusWithin(member, date.start, status), reasons.get(member));
  });
  const sources = new Set(evidence.map(({ article }) => originOf(article, origins))).size;
  // «في بريطانيا» says no other place than «في كورنوال».
  const places = members.map(({ mention }) =>
    REMOTE.has(kind) || (mention.place && place && affinity.mayHold(mention.place, place)) ? undefined : mention.place,
  );
  return {
    id: idOf(named),
    title,
    summary: summaryOf(named, title, sources),
    kind,
    status,
    participants,
    ...(place && { place }),
    date,
    evidence,
    conflicts: findConflicts(date, evidence, places, origins),
    mergeReasons: dedupe(cluster.reasons),
  };
}

/** Undefined when none is dated: what is counted from another event may have its date only where it is printed again. */
function datedAmong(voices: readonly Candidate[]): readonly Candidate[] | undefined {
  return voices.some(({ mention }) => mention.when) ? voices : undefined;
}

/** One sentence may name an event twice: the mention that dates it speaks for the sentence. */
function onePerPassage(members: readonly Candidate[]): readonly Candidate[] {
  if (members.length < 2) return members;
  const kept = new Map<string, Candidate>();
  for (const member of members) {
    const key = `${member.mention.article}:${member.mention.sentence.start}`;
    const other = kept.get(key);
    if (!other || rank(member.mention) > rank(other.mention)) kept.set(key, member);
  }
  const speaking = new Set(kept.values());
  return members.filter(member => speaking.has(member));
}

function rank({ when }: Candidate['mention']): number {
  return when === undefined ? 0 : when.basis === 'own' ? 2 : 1;
}

/**
 * The two presidents first, then in the order in which the passages name them. A state whose people are named is left
 * out of a conversation: its delegation is those people.
 */
function orderParticipants(
  inOrder: readonly Candidate[],
  { participants }: Cluster,
  kind: TimelineEvent['kind'],
  affinity: Affinity,
): readonly string[] {
  const named = inOrder.flatMap(({ mention }) => mention.participants).filter(id => participants.has(id));
  const all = [...new Set(named)];
  // A body of many meets as itself, whoever is there.
  const ownName = !ENCOUNTERS.has(kind) || all.some(affinity.isBody);
  const kept = ownName ? all : withoutTheirStates(all, inOrder[0] as Candidate, affinity);
  const principals = kept.filter(affinity.isPrincipal).sort();
  return [...principals, ...kept.filter(id => !affinity.isPrincipal(id))];
}

function withoutTheirStates(ids: readonly string[], first: Candidate, affinity: Affinity): readonly string[] {
  const represented = new Set(ids.flatMap(id => (affinity.isPerson(id) ? affinity.actsFor(id, first) : [])));
  return ids.filter(id => affinity.isPerson(id) || !represented.has(id));
}

const REMOTE: ReadonlySet<TimelineEvent['kind']> = new Set([...CALLS, 'statement']);

/** A mention speaks in its sentence. */
function voiceIn(documents: ReadonlyMap<string, Document>): Voice<Candidate> {
  return {
    articleOf: ({ mention }) => mention.article,
    wordsOf: ({ mention: { article, sentence } }) =>
      documents.get(article)?.text.text.slice(sentence.start, sentence.end).trim() ?? '',
  };
}

/** The place most passages name; a town before a country. */
function settlePlace({ places }: Cluster, voices: readonly Candidate[], lexicon: Lexicon): string | undefined {
  if (places.size === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { mention } of voices)
    if (mention.place && places.has(mention.place)) counts.set(mention.place, (counts.get(mention.place) ?? 0) + 1);
  const isCountry = (id: string): number => (lexicon.places[id]?.country ? 1 : 0);
  return [...counts].sort(([a, x], [b, y]) => isCountry(a) - isCountry(b) || y - x || byCodeUnits(a, b))[0]?.[0];
}

function leadOf({ members }: Cluster, kind: TimelineEvent['kind']): Mention {
  const own = members.filter(({ mention }) => mention.kind === kind && !mention.outcome);
  return (own[0] ?? (members[0] as Candidate)).mention;
}

function dedupe(steps: readonly ReasoningStep[]): readonly ReasoningStep[] {
  if (steps.length < 2) return steps;
  const seen = new Set<string>();
  return steps.filter(({ text }) => !seen.has(text) && seen.add(text));
}

import { toRawSpan } from '../../arabic/normalise.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { Evidence, TimelineEvent } from '../../model/timeline.ts';
import type { Cluster } from '../merging/cluster.ts';
import { clusterOf, type Held, heldBy } from '../merging/regroup.ts';
import { describeEvent, type Sources } from './describeEvent.ts';

/**
 * Tells events anew when an editor moves passages between them: date, status, place, parties and conflicts follow from
 * the passages just as they do where the machine itself put them together.
 */
export interface Retell {
  /** The event that the passages of all these tell of, `reason` being why they are one. */
  readonly merged: (events: readonly TimelineEvent[], reason: ReasoningStep) => TimelineEvent;
  /** The event that these of its passages tell of when they are taken alone. */
  readonly part: (event: TimelineEvent, passages: readonly Evidence[]) => TimelineEvent;
}

export function retelling(
  described: readonly { readonly event: TimelineEvent; readonly cluster: Cluster }[],
  sources: Sources,
): Retell {
  let known: Map<TimelineEvent['evidence'], Cluster> | undefined;
  /** Made when first asked for: most runs retell nothing. */
  const clusters = (): Map<TimelineEvent['evidence'], Cluster> => {
    // An event goes under other ids and titles later; its passages are the same list until it is told anew.
    known ??= new Map(described.map(({ event, cluster }) => [event.evidence, cluster]));
    return known;
  };
  const heldIn = ({ id, evidence }: TimelineEvent): readonly Held[] => {
    const cluster = clusters().get(evidence);
    if (!cluster) throw new Error(`${id} was not described here`);
    return heldBy(cluster);
  };
  const tell = (held: readonly Held[]): TimelineEvent => {
    const cluster = clusterOf(held);
    const event = describeEvent(cluster, sources);
    clusters().set(event.evidence, cluster);
    return event;
  };
  return {
    merged: (events, reason) => {
      const held = events.flatMap((event, at) =>
        heldIn(event).map((one): Held => (at > 0 && one.reason === undefined ? { ...one, reason } : one)),
      );
      return tell(held);
    },
    part: (event, passages) => {
      const held = heldIn(event).filter(one => passages.some(passage => isIn(passage, one, sources)));
      return tell(held.some(isDated) ? held : held.map(one => datedLike(one, event)));
    },
  };
}

const isDated = ({ candidate }: Held): boolean => candidate.mention.when !== undefined;

/** A passage stands for all that its sentence says of the event. */
function isIn(passage: Evidence, { candidate: { mention } }: Held, { documents }: Sources): boolean {
  const doc = documents.get(mention.article);
  if (doc === undefined || passage.article !== mention.article) return false;
  const { start, end } = toRawSpan(doc.text, mention.sentence);
  return passage.trigger.start >= start && passage.trigger.end <= end;
}

/** There is no event without a date: passages that give none keep the one under which the machine had put them. */
function datedLike({ candidate, reason }: Held, { date: { edtf, start, end } }: TimelineEvent): Held {
  const text = 'لا يذكر هذا المقطع تاريخاً؛ وتاريخه هو تاريخ الحدث الذي فصله عنه المحرّر.';
  const when = { edtf, start, end, basis: 'borrowed', reasoning: [{ rule: 'editor', text }] } as const;
  return { candidate: { ...candidate, mention: { ...candidate.mention, when } }, ...(reason && { reason }) };
}

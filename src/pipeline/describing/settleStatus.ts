import type { IsoDay } from '../../model/calendar.ts';
import type { EventStatus } from '../../model/timeline.ts';
import type { Candidate } from '../merging/cluster.ts';

/** How much a status weighs among passages of one day: what is known beats what is expected. */
const WEIGHT: Readonly<Record<EventStatus, number>> = { occurred: 4, cancelled: 3, planned: 2, proposed: 1 };

/**
 * The latest sure word: among the articles of the last day that tell, the strongest status. A plan that nobody
 * confirms stays a plan, and a later report that it happened or was called off overrides it.
 */
export function settleStatus(members: readonly Candidate[]): EventStatus {
  const told = members.filter(({ mention }) => mention.status !== undefined && !mention.outcome);
  const sure = told.filter(
    ({ mention }) => published(mention.status) === 'occurred' || published(mention.status) === 'cancelled',
  );
  const pool = sure.length > 0 ? sure : told.length > 0 ? told : members;
  let last: IsoDay = '';
  let settled: EventStatus = 'planned';
  for (const candidate of pool) {
    const status = statusOf(candidate);
    if (candidate.published < last || (candidate.published === last && WEIGHT[status] <= WEIGHT[settled])) continue;
    last = candidate.published;
    settled = status;
  }
  return settled;
}

/** A passage's own status as published; where its words do not tell, what the others of its article say. */
export function statusOf(candidate: Candidate): EventStatus {
  return published(candidate.mention.status) ?? 'planned';
}

/**
 * A passage's status in an event that begins on `start` and has `settled` as its own: what an article tells of in words of the past («خلال الاجتماع») and does not date
 * itself was still to come where the event lies after the article.
 */
export function statusWithin(candidate: Candidate, start: IsoDay, settled: EventStatus): EventStatus {
  const { mention, published: day } = candidate;
  const status = mention.status === undefined ? settled : statusOf(candidate);
  return status === 'occurred' && mention.when === undefined && start > day ? 'planned' : status;
}

/** A denial says that it did not take place. */
function published(status: Candidate['mention']['status']): EventStatus | undefined {
  return status === 'denied' ? 'cancelled' : status;
}

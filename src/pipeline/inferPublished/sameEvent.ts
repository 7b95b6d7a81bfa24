import type { DayRange, IsoDay } from '../../model/calendar.ts';
import type { DatedMention } from '../../model/mention.ts';

/** Who takes part, whatever the order: the same for all mentions that `couldBeOne` can join. */
export function partiesKey({ participants }: DatedMention): string {
  return [...participants].sort().join();
}

/**
 * Whether two mentions can be of one event by what it is and who takes part; their dates are not looked at. Where `a`
 * has no date that could bear it out, each has to be what the other may be called.
 */
export function couldBeOne(a: DatedMention, b: DatedMention): boolean {
  return (
    !a.saying &&
    !b.saying &&
    a.participants.length === b.participants.length &&
    a.participants.every(id => b.participants.includes(id)) &&
    [...a.kinds].some(kind => b.kinds.has(kind)) &&
    (a.when !== undefined || (a.kinds.has(b.kind) && b.kinds.has(a.kind)))
  );
}

export function overlap(a: DayRange, b: DayRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export type State = 'over' | 'ahead';

/** Whether the words tell of something over or still to come; undefined when they do not say. */
export function stateOf({ status }: DatedMention): State | undefined {
  if (status === 'occurred') return 'over';
  return status === 'planned' || status === 'proposed' ? 'ahead' : undefined;
}

/** Whether something of that date can be told so on that day. */
export function fitsState(state: State, { start, end }: DayRange, day: IsoDay): boolean {
  return state === 'over' ? start <= day : end >= day;
}

import type { DayRange, IsoDay } from '../../model/calendar.ts';
import type { DatedMention } from '../../model/mention.ts';

/** Who takes part, whatever the order: the same for all mentions with the same parties. */
export function partiesKey({ participants }: DatedMention): string {
  return [...participants].sort().join();
}

/** `same`: the same parties; `part`: all that one names are among those of the other. */
export type Match = 'same' | 'part';

/**
 * Whether two mentions can be of one event by what it is, who takes part and where; their dates are not looked at. Where
 * `a` has no date that could bear it out, each has to be what the other may be called, with the same parties.
 */
export function matchOf(a: DatedMention, b: DatedMention): Match | undefined {
  if (a.saying || b.saying || ![...a.kinds].some(kind => b.kinds.has(kind))) return undefined;
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  if (few.participants.length === 0 || !few.participants.every(id => many.participants.includes(id))) return undefined;
  const isSame = few.participants.length === many.participants.length;
  if (a.when === undefined) return isSame && a.kinds.has(b.kind) && b.kinds.has(a.kind) ? 'same' : undefined;
  if (isSame) return 'same';
  return a.place === undefined || b.place === undefined || a.place === b.place ? 'part' : undefined;
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

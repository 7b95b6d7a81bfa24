import { type DayRange, daysBetween } from '../../model/calendar.ts';
import { CONVERSATIONS } from '../../model/kindGroups.ts';
import type { Mention } from '../../model/mention.ts';
import type { Candidate, Cluster } from './cluster.ts';

/** What the comparison of a mention with an event needs to know of the lexicon. */
export interface Affinity {
  /** The country or body that a person or organisation acts for, on the article's day. */
  readonly actsFor: (id: string, candidate: Candidate) => readonly string[];
  readonly isPerson: (id: string) => boolean;
  /** A body of many states (NATO, OSCE): its meeting needs no other party. */
  readonly isBody: (id: string) => boolean;
  readonly isPrincipal: (id: string) => boolean;
  /** Whether one place may lie in the other: «كورنوال», «بريطانيا». */
  readonly mayHold: (one: string, other: string) => boolean;
  /** Whether every principal held office on that day. */
  readonly inEra: (day: string) => boolean;
}

/**
 * One can be called what the other is: «محادثات» may be a telephone call, a summit may not, though both are talks.
 */
export function sharesKind(mention: Mention, cluster: Cluster): boolean {
  if (cluster.kinds.has(mention.kind)) return true;
  for (const kind of cluster.called) if (mention.kinds.has(kind)) return true;
  return false;
}

/** `same`: the same parties; `part`: one side leaves some out; `open`: one side names none; `no`: different ones. */
export function compareParties(
  candidate: Candidate,
  cluster: Cluster,
  affinity: Affinity,
): 'same' | 'part' | 'open' | 'no' {
  const mine = candidate.mention.participants;
  const theirs = cluster.participants;
  if (mine.length === 0 || theirs.size === 0) return 'open';
  if (candidate.mention.saying) return sameVoice(candidate, theirs, affinity) ? 'same' : 'no';
  let shared = 0;
  for (const id of mine) if (theirs.has(id)) shared++;
  if (shared === mine.length && shared === theirs.size) return 'same';
  if (shared === mine.length || shared === theirs.size) return 'part';
  if (!CONVERSATIONS.has(candidate.mention.kind) && sameStates(candidate, cluster, affinity)) return 'part';
  // «قمة واشنطن وموسكو» is their presidents'.
  const isSummit = candidate.mention.kind === 'summit' && cluster.called.has('summit');
  // Delegations stand for the same states whether the source names states or people.
  if (
    shared === 0 &&
    CONVERSATIONS.has(candidate.mention.kind) &&
    (isSummit || !(isAny(mine, affinity.isPrincipal) || isAny(theirs, affinity.isPrincipal))) &&
    isAny(mine, affinity.isPerson) !== isAny(theirs, affinity.isPerson)
  ) {
    // Of the body and the country that somebody acts for, the country comes last.
    const stateOf = (id: string): string => affinity.actsFor(id, candidate).at(-1) ?? id;
    const states = new Set(mine.map(stateOf));
    const others = new Set([...theirs].map(stateOf));
    if (states.size > 1 && states.size === others.size && [...states].every(id => others.has(id))) return 'part';
  }
  return 'no';
}

/** Without a list of them: asked of every event that a mention might be. */
function isAny(ids: Iterable<string>, test: (id: string) => boolean): boolean {
  for (const id of ids) if (test(id)) return true;
  return false;
}

/** «الخارجية الروسية تنشر», «نشرت موسكو»: an act of a body is an act of its state; so is a president's. */
function sameStates(candidate: Candidate, { participants: theirs, called }: Cluster, affinity: Affinity): boolean {
  const states = (ids: Iterable<string>): ReadonlySet<string> =>
    new Set([...ids].map(id => affinity.actsFor(id, candidate)[0] ?? id));
  const own = states(candidate.mention.participants);
  const others = states(theirs);
  const [few, many] = own.size < others.size ? [own, others] : [others, own];
  // «سلّم السفير الأمريكي الخارجية الروسية الرد», «سلمت واشنطن ردها»: one source leaves out who received it.
  const leavesOut = candidate.mention.kind === 'document' && called.has('document') && few.size > 0;
  return (own.size === others.size || leavesOut) && [...few].every(id => many.has(id));
}

/** A spokesperson's words are the body's. */
function sameVoice(candidate: Candidate, theirs: ReadonlySet<string>, affinity: Affinity): boolean {
  for (const id of candidate.mention.participants) {
    if (theirs.has(id) || affinity.actsFor(id, candidate).some(body => theirs.has(body))) return true;
    for (const other of theirs) if (affinity.actsFor(other, candidate).includes(id)) return true;
  }
  return false;
}

/** `same` day or range, one `within` the other, days `apart`, or `no` relation. */
export function compareDates(
  a: DayRange,
  b: DayRange,
): { readonly relation: 'same' | 'within' | 'apart'; readonly days: number } {
  if (a.start === b.start && a.end === b.end) return { relation: 'same', days: 0 };
  const inside = (x: DayRange, y: DayRange): boolean => y.start <= x.start && x.end <= y.end;
  if (inside(a, b) || inside(b, a)) return { relation: 'within', days: 0 };
  return { relation: 'apart', days: Math.abs(daysBetween(a.start, b.start)) };
}

export function placesAgree(mention: Mention, cluster: Cluster, { mayHold }: Affinity): boolean {
  const { place } = mention;
  if (place === undefined || cluster.places.size === 0 || cluster.places.has(place)) return true;
  return !isAny(cluster.places, other => !mayHold(place, other));
}

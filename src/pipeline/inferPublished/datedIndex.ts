import { addDays, type DayRange, daysBetween } from '../../model/calendar.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { DatedMention, MentionDate } from '../../model/mention.ts';
import type { Candidate } from '../merging/cluster.ts';

/** An event known no better than this many days says little about the day of an article. */
const WIDEST_DAYS = 31;

/** A mention of a dated article, with its date. */
export interface DatedFact {
  readonly mention: DatedMention;
  readonly when: MentionDate;
}

/** Finds what the dated articles date to days that overlap `when`, with any of the parties. */
export type DatedIndex = (parties: readonly string[], when: DayRange) => readonly DatedFact[];

export function indexDated(candidates: readonly Candidate[]): DatedIndex {
  const facts = candidates
    .flatMap(({ mention }): DatedFact[] => (mention.when ? [{ mention, when: mention.when }] : []))
    .filter(({ when }) => daysBetween(when.start, when.end) <= WIDEST_DAYS)
    .sort((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0));
  const byParty = new Map<string, DatedFact[]>();
  for (const fact of facts) {
    for (const party of fact.mention.participants) {
      const known = byParty.get(party);
      if (known) known.push(fact);
      else byParty.set(party, [fact]);
    }
  }
  return (parties, { start, end }) => {
    const earliest = addDays(start, -WIDEST_DAYS);
    const found = new Set<DatedFact>();
    for (const party of parties) {
      const known = byParty.get(party) ?? [];
      for (let at = firstIndex(known, ({ when }) => when.start >= earliest); at < known.length; at++) {
        const fact = known[at] as DatedFact;
        if (fact.when.start > end) break;
        if (fact.when.end >= start) found.add(fact);
      }
    }
    return [...found];
  };
}

import type { Curation, Decision } from '../../model/curation.ts';

const WORDS: Readonly<Record<Decision['action'], string>> = {
  set: 'صُحّح',
  pin: 'أُقرّ',
  merge: 'ضُمّ إليه غيره',
  split: 'فُصل عنه غيره',
  hide: 'أُخفي',
};

/** What the editors have decided on each event so far, in words, by event id. */
export function decidedOn({ entries }: Curation): ReadonlyMap<string, readonly string[]> {
  const decided = new Map<string, readonly string[]>();
  for (const { event, decision, date } of entries) {
    decided.set(event, [...(decided.get(event) ?? []), `${WORDS[decision.action]} في ${date}`]);
  }
  return decided;
}

/** Events whose reading an editor has accepted. */
export function acceptedIn({ entries }: Curation): ReadonlySet<string> {
  return new Set(entries.filter(({ decision }) => decision.action === 'pin').map(({ event }) => event));
}

import { formatDay } from '../../arabic/formatDate.ts';
import type { Curation, CurationEntry, Decision } from '../../model/curation.ts';

const WORDS: Readonly<Record<Decision['action'], string>> = {
  set: 'صُحّح',
  pin: 'أُقرّ',
  merge: 'ضُمّ إليه غيره',
  split: 'فُصل عنه غيره',
  hide: 'أُخفي',
};

/** What was decided, and when, in words. */
export function decidedInWords({ decision, date }: CurationEntry): string {
  return `${WORDS[decision.action]} في ${formatDay(date)}`;
}

/** What has just been decided, of an event that may be gone from where this is read. */
export function decidedNow({ decision }: CurationEntry, title: string): string {
  return `كُتب القرار وأُعيد الاستخراج: ${WORDS[decision.action]} «${title}».`;
}

/** What the editors have decided on each event so far, in words, by event id. */
export function decidedOn({ entries }: Curation): ReadonlyMap<string, readonly string[]> {
  const decided = new Map<string, readonly string[]>();
  for (const entry of entries) {
    decided.set(entry.event, [...(decided.get(entry.event) ?? []), decidedInWords(entry)]);
  }
  return decided;
}

/** Events whose reading an editor has accepted. */
export function acceptedIn({ entries }: Curation): ReadonlySet<string> {
  return new Set(entries.filter(({ decision }) => decision.action === 'pin').map(({ event }) => event));
}

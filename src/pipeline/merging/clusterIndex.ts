import { addDays, addMonths, type IsoDay } from '../../model/calendar.ts';
import type { Candidate, Cluster } from './cluster.ts';
import { DISPUTE_DAYS } from './judge.ts';

/** A mention without a date reaches for events so many months from its article; one that tells an outcome, further back. */
const UNDATED_MONTHS = 3;
const OUTCOME_MONTHS = 13;

interface Entry {
  readonly cluster: Cluster;
  /** In the order in which events were opened. */
  readonly ordinal: number;
  /** Keys that change as mentions join; those of its articles only grow in number and are kept nowhere else. */
  keys: readonly string[];
}

/**
 * Events by what could make a mention one of them, so that a mention is compared with a few and merging stays linear.
 * It may offer too many and must not offer too few: `judge` decides.
 */
export class ClusterIndex {
  readonly #entries = new Map<Cluster, Entry>();
  readonly #byKey = new Map<string, Set<Entry>>();

  get all(): readonly Cluster[] {
    return [...this.#entries.keys()];
  }

  /** To be called when a mention has opened an event or joined one: it may bring parties, a place, a narrower date. */
  note(cluster: Cluster, { mention }: Candidate): void {
    const known = this.#entries.get(cluster);
    const entry: Entry = known ?? { cluster, ordinal: this.#entries.size, keys: [] };
    if (!known) this.#entries.set(cluster, entry);
    const keys = clusterKeys(cluster);
    for (const key of entry.keys) if (!keys.includes(key)) this.#byKey.get(key)?.delete(entry);
    entry.keys = keys;
    for (const key of [...keys, `article:${mention.article}`]) this.#file(key, entry);
  }

  /** The events that a mention may belong to, by month, then in the order in which they were opened. */
  near({ mention, published }: Candidate): readonly Cluster[] {
    const { when, outcome, place } = mention;
    if (when) return this.#offer(datedKeys(when));
    const reach = outcome ? OUTCOME_MONTHS : UNDATED_MONTHS;
    const [from, to] = [addMonths(published, -reach), addMonths(published, reach)];
    const keys = [`article:${mention.article}`];
    if (outcome && place !== undefined) keys.push(`place:${place}`);
    // Only two or more parties by name lead from one article to another without a date.
    if (mention.participants.length > 1 && !mention.saying) keys.push(...partiesKeys(mention.participants, from, to));
    return this.#offer(keys).filter(({ start, end }) => monthOf(start) <= monthOf(to) && monthOf(end) >= monthOf(from));
  }

  #offer(keys: readonly string[]): readonly Cluster[] {
    const found = new Set<Entry>();
    for (const key of keys) for (const entry of this.#byKey.get(key) ?? []) found.add(entry);
    // Months first, so that among equals the earlier event is taken.
    return [...found]
      .sort((a, b) => byMonth(a.cluster, b.cluster) || a.ordinal - b.ordinal)
      .map(({ cluster }) => cluster);
  }

  #file(key: string, entry: Entry): void {
    const entries = this.#byKey.get(key);
    if (entries) entries.add(entry);
    else this.#byKey.set(key, new Set([entry]));
  }
}

const monthOf = (day: IsoDay): string => day.slice(0, 7);

function byMonth(a: Cluster, b: Cluster): number {
  const [first, second] = [monthOf(a.start), monthOf(b.start)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function partiesKeys(ids: Iterable<string>, from: IsoDay, to: IsoDay): readonly string[] {
  const parties = [...new Set(ids)].sort().join();
  return monthsTouched(from, to).map(month => `parties:${month}:${parties}`);
}

/** An exact day looks at the days around it, where sources may differ, and at longer ranges; a range at all it touches. */
function datedKeys({ start, end }: { readonly start: IsoDay; readonly end: IsoDay }): readonly string[] {
  if (start !== end) return monthsTouched(start, end).flatMap(month => [`days-of:${month}`, `range:${month}`]);
  const keys = [`range:${monthOf(start)}`];
  for (let days = -DISPUTE_DAYS; days <= DISPUTE_DAYS; days++) keys.push(`day:${addDays(start, days)}`);
  return keys;
}

function clusterKeys({ start, end, participants, places }: Cluster): readonly string[] {
  const dates =
    start === end
      ? [`day:${start}`, `days-of:${monthOf(start)}`]
      : monthsTouched(start, end).map(month => `range:${month}`);
  return [...dates, ...partiesKeys(participants, start, end), ...[...places].map(place => `place:${place}`)];
}

/** At most five years of months: a longer range is no event's date. */
const MOST_MONTHS = 60;

function monthsTouched(from: IsoDay, to: IsoDay): readonly string[] {
  const months: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  const last = monthOf(to);
  while (months.length < MOST_MONTHS) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last) break;
    months.push(name);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return months;
}

import { addDays, addMonths, type DayRange, type IsoDay } from '../../model/calendar.ts';
import { ENCOUNTERS } from '../../model/kindGroups.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { Candidate, Cluster } from './cluster.ts';
import { DISPUTE_DAYS } from './isDispute.ts';
import { RETOLD } from './retold.ts';

/** A mention without a date reaches for events so many months from its article; one that tells an outcome, further back. */
const UNDATED_MONTHS = 3;
const OUTCOME_MONTHS = 13;

interface Entry {
  readonly cluster: Cluster;
  /** In the order in which events were opened. */
  readonly ordinal: number;
  /** In which it begins. */
  month: string;
  /** What its passages call it or allow it to be called. */
  readonly kinds: Set<EventKind>;
  /** Keys that change as mentions join: dates, parties, places. */
  keys: readonly string[];
  /** Keys that only grow in number: its articles and their speakers. */
  readonly passages: Set<string>;
  /** The last question it was found for. */
  offered: number;
}

/**
 * Events by what could make a mention one of them, so that a mention is compared with a few and merging stays linear.
 * It may offer too many and must not offer too few: `judge` decides.
 */
export class ClusterIndex {
  readonly #entries = new Map<Cluster, Entry>();
  readonly #byKind = new Map<EventKind, Map<string, Set<Entry>>>();
  #questions = 0;

  get all(): readonly Cluster[] {
    return [...this.#entries.keys()];
  }

  /** To be called when a mention has opened an event or joined one: it may bring parties, a place, a narrower date. */
  note(cluster: Cluster, { mention }: Candidate): void {
    const entry = this.#entryOf(cluster);
    const keys = clusterKeys(cluster);
    const gone = entry.keys.filter(key => !keys.includes(key));
    for (const kind of entry.kinds) for (const key of gone) this.#byKind.get(kind)?.get(key)?.delete(entry);
    entry.keys = keys;
    entry.month = monthOf(cluster.start);
    const passages = passageKeys(mention);
    for (const key of passages) entry.passages.add(key);
    for (const kind of entry.kinds) this.#file(kind, [...keys, ...passages], entry);
    for (const kind of [mention.kind, ...cluster.kinds]) {
      if (entry.kinds.has(kind)) continue;
      entry.kinds.add(kind);
      this.#file(kind, [...keys, ...entry.passages], entry);
    }
  }

  /** The events that a mention may belong to, by month, then in the order in which they were opened. */
  near({ mention, published }: Candidate): readonly Cluster[] {
    const kinds = new Set([mention.kind, ...mention.kinds]);
    const { when } = mention;
    // Only what is said on one day is one statement; for all else sources may differ by days.
    if (when && mention.saying && when.start === when.end) return this.#offer(kinds, [`day:${when.start}`]);
    if (when) return this.#offer(kinds, [...datedKeys(when), ...disputeKeys(mention, when)]);
    const reach = mention.outcome ? OUTCOME_MONTHS : UNDATED_MONTHS;
    const [from, to] = [addMonths(published, -reach), addMonths(published, reach)];
    return this.#offer(kinds, undatedKeys(mention, from, to)).filter(
      ({ start, end }) => monthOf(start) <= monthOf(to) && monthOf(end) >= monthOf(from),
    );
  }

  #entryOf(cluster: Cluster): Entry {
    const known = this.#entries.get(cluster);
    if (known) return known;
    const entry = {
      cluster,
      ordinal: this.#entries.size,
      month: monthOf(cluster.start),
      kinds: new Set<EventKind>(),
      keys: [],
      passages: new Set<string>(),
      offered: 0,
    };
    this.#entries.set(cluster, entry);
    return entry;
  }

  #offer(kinds: Iterable<EventKind>, keys: readonly string[]): readonly Cluster[] {
    const found: Entry[] = [];
    const question = ++this.#questions;
    for (const kind of kinds) {
      const byKey = this.#byKind.get(kind);
      if (byKey === undefined) continue;
      for (const key of keys) {
        for (const entry of byKey.get(key) ?? NONE) {
          if (entry.offered === question) continue;
          entry.offered = question;
          found.push(entry);
        }
      }
    }
    // Months first, so that among equals the earlier event is taken.
    return found.sort((a, b) => byMonth(a, b) || a.ordinal - b.ordinal).map(({ cluster }) => cluster);
  }

  #file(kind: EventKind, keys: readonly string[], entry: Entry): void {
    const byKey = this.#byKind.get(kind) ?? new Map<string, Set<Entry>>();
    this.#byKind.set(kind, byKey);
    for (const key of keys) {
      const entries = byKey.get(key);
      if (entries) entries.add(entry);
      else byKey.set(key, new Set([entry]));
    }
  }
}

const NONE: Iterable<Entry> = [];

/** Sentences of one stretch of an article. A text so long that this matters is several reports in one file. */
const STRETCH = 100;
/** As many stretches on either side a passage may speak of the same. */
const STRETCHES = 2;

/** What a stretch of an article tells, and what one of its speakers says in it. */
function passageKeys({ article, participants, sentenceIndex }: Mention): readonly string[] {
  const stretch = Math.floor(sentenceIndex / STRETCH);
  return [`article:${article}:${stretch}`, `voice:${article}:${stretch}:${participants[0]}`];
}

/** The keys of the passages that may speak of the same as this one. */
function keysAround(mention: Mention): readonly string[] {
  const around: string[] = [];
  for (let away = -STRETCHES; away <= STRETCHES; away++) {
    const [told = '', said = ''] = passageKeys({ ...mention, sentenceIndex: mention.sentenceIndex + away * STRETCH });
    around.push(mention.saying ? said : told);
  }
  return around;
}

/** A saying goes on with one of the same speaker; only conversations are told again without their date. */
function undatedKeys(mention: Mention, from: IsoDay, to: IsoDay): readonly string[] {
  const { participants, outcome, place } = mention;
  if (mention.saying) return keysAround(mention);
  if (!RETOLD.has(mention.kind)) return [];
  const keys = [...keysAround(mention)];
  if (outcome && place !== undefined) keys.push(`place:${place}`);
  // Only two or more parties by name lead from one article to another without a date.
  if (participants.length > 1) keys.push(...partiesKeys(participants, from, to));
  return keys;
}

const monthOf = (day: IsoDay): string => day.slice(0, 7);

function byMonth(a: Entry, b: Entry): number {
  return a.month < b.month ? -1 : a.month > b.month ? 1 : 0;
}

function partiesKeys(ids: Iterable<string>, from: IsoDay, to: IsoDay): readonly string[] {
  const parties = [...new Set(ids)].sort().join();
  return monthsTouched(from, to).map(month => `parties:${month}:${parties}`);
}

/** An exact day looks at that day and at longer ranges; a range at all it touches. */
function datedKeys({ start, end }: DayRange): readonly string[] {
  if (start !== end) return monthsTouched(start, end).flatMap(month => [`days-of:${month}`, `range:${month}`]);
  return [`day:${start}`, `range:${monthOf(start)}`];
}

/** Sources differ by days about a conversation of the same parties alone, and by a day about what was published. */
function disputeKeys({ kind, participants }: Mention, { start, end }: DayRange): readonly string[] {
  if (start === end && kind === 'document') return [-1, 1].map(days => `day:${addDays(start, days)}`);
  if (start !== end || participants.length < 2 || !ENCOUNTERS.has(kind)) return [];
  return partiesKeys(participants, addDays(start, -DISPUTE_DAYS), addDays(start, DISPUTE_DAYS));
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

import { addDays, addMonths, type DayRange, type IsoDay } from '../../model/calendar.ts';
import { ENCOUNTERS } from '../../model/kindGroups.ts';
import type { Mention } from '../../model/mention.ts';
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
  /** Keys that change as mentions join: dates, parties, places. */
  keys: readonly string[];
  /** What those keys were made of. */
  filed: Filed | undefined;
  /** Keys that only grow in number: its articles and their speakers. */
  readonly passages: Set<string>;
  /** The last question it was found for. */
  offered: number;
}

/** Parties and places only grow, so that their number tells whether there are new ones. */
interface Filed extends DayRange {
  readonly participants: number;
  readonly places: number;
}

/**
 * Events by what could make a mention one of them, so that a mention is compared with a few and merging stays linear.
 * It may offer too many and must not offer too few: `judge` decides.
 */
export class ClusterIndex {
  readonly #entries = new Map<Cluster, Entry>();
  readonly #byKey = new Map<string, Entry[]>();
  #questions = 0;

  get all(): readonly Cluster[] {
    return [...this.#entries.keys()];
  }

  /** To be called when a mention has opened an event or joined one: it may bring parties, a place, a narrower date. */
  note(cluster: Cluster, { mention }: Candidate): void {
    const entry = this.#entryOf(cluster);
    const added = passageKeys(mention).filter(key => !entry.passages.has(key));
    for (const key of added) entry.passages.add(key);
    if (!isFiled(entry)) added.push(...this.#renewKeys(entry));
    for (const key of added) this.#file(key, entry);
  }

  /** The events that a mention may belong to, in no order. */
  near({ mention, published }: Candidate): readonly Cluster[] {
    const { when } = mention;
    // Only what is said on the same day or days is one statement; for all else sources may differ by days.
    if (when && mention.saying)
      return this.#offer([when.start === when.end ? `day:${when.start}` : `range:${monthOf(when.start)}`]);
    if (when) return this.#offer([...datedKeys(when), ...disputeKeys(mention, when)]);
    // Only conversations are told again without their date, and only words go on.
    if (!mention.saying && !RETOLD.has(mention.kind)) return [];
    const reach = mention.outcome ? OUTCOME_MONTHS : UNDATED_MONTHS;
    const [from, to] = [addMonths(published, -reach), addMonths(published, reach)];
    const [firstMonth, lastMonth] = [monthOf(from), monthOf(to)];
    return this.#offer(undatedKeys(mention, from, to)).filter(
      ({ start, end }) => monthOf(start) <= lastMonth && monthOf(end) >= firstMonth,
    );
  }

  /** Whether one event begins in an earlier month than the other, or in the same and was opened earlier. */
  isBefore(one: Cluster, other: Cluster): boolean {
    const [a, b] = [this.#entryOf(one), this.#entryOf(other)];
    return a.month === b.month ? a.ordinal < b.ordinal : a.month < b.month;
  }

  #entryOf(cluster: Cluster): Entry {
    const known = this.#entries.get(cluster);
    if (known) return known;
    const entry = {
      cluster,
      ordinal: this.#entries.size,
      month: monthOf(cluster.start),
      keys: [],
      filed: undefined,
      passages: new Set<string>(),
      offered: 0,
    };
    this.#entries.set(cluster, entry);
    return entry;
  }

  #offer(keys: readonly string[]): readonly Cluster[] {
    const found: Cluster[] = [];
    const question = ++this.#questions;
    for (const key of keys) {
      for (const entry of this.#byKey.get(key) ?? NONE) {
        if (entry.offered === question) continue;
        entry.offered = question;
        found.push(entry.cluster);
      }
    }
    return found;
  }

  /** Takes an event from where it was filed by what has changed; the keys under which it is to be filed instead. */
  #renewKeys(entry: Entry): readonly string[] {
    const { start, end, participants, places } = entry.cluster;
    const before = entry.keys;
    const keys = clusterKeys(entry.cluster);
    for (const key of before) if (!keys.includes(key)) this.#drop(key, entry);
    entry.keys = keys;
    entry.month = monthOf(start);
    entry.filed = { start, end, participants: participants.size, places: places.size };
    return keys.filter(key => !before.includes(key));
  }

  #file(key: string, entry: Entry): void {
    const entries = this.#byKey.get(key);
    if (entries) entries.push(entry);
    else this.#byKey.set(key, [entry]);
  }

  #drop(key: string, entry: Entry): void {
    const entries = this.#byKey.get(key);
    entries?.splice(entries.indexOf(entry), 1);
  }
}

/** Most mentions bring nothing new. */
function isFiled({ filed, cluster }: Entry): boolean {
  return (
    filed !== undefined &&
    filed.start === cluster.start &&
    filed.end === cluster.end &&
    filed.participants === cluster.participants.size &&
    filed.places === cluster.places.size
  );
}

const NONE: readonly Entry[] = [];

/** Sentences of one stretch of an article. A text so long that this matters is several reports in one file. */
const STRETCH = 100;
/** As many stretches on either side a passage may speak of the same. */
const STRETCHES = 2;

const stretchOf = ({ sentenceIndex }: Mention): number => Math.floor(sentenceIndex / STRETCH);

/** What a stretch of an article tells. */
const toldIn = ({ article }: Mention, stretch: number): string => `article:${article}:${stretch}`;

/** What one of its speakers says in it. */
const saidIn = ({ article, participants }: Mention, stretch: number): string =>
  `voice:${article}:${stretch}:${participants[0]}`;

function passageKeys(mention: Mention): string[] {
  const stretch = stretchOf(mention);
  return [toldIn(mention, stretch), saidIn(mention, stretch)];
}

/** The keys of the passages that may speak of the same as this one. */
function keysAround(mention: Mention): string[] {
  const keyIn = mention.saying ? saidIn : toldIn;
  const stretch = stretchOf(mention);
  const around: string[] = [];
  for (let at = Math.max(0, stretch - STRETCHES); at <= stretch + STRETCHES; at++) around.push(keyIn(mention, at));
  return around;
}

/** A saying goes on with one of the same speaker; what is told again may be told in another article. */
function undatedKeys(mention: Mention, from: IsoDay, to: IsoDay): readonly string[] {
  const { participants, outcome, place } = mention;
  const keys = keysAround(mention);
  if (mention.saying) return keys;
  if (outcome && place !== undefined) keys.push(`place:${place}`);
  // Only two or more parties by name lead from one article to another without a date.
  if (participants.length > 1) keys.push(...partiesKeys(participants, from, to));
  return keys;
}

const monthOf = (day: IsoDay): string => day.slice(0, 7);

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
  const keys =
    start === end
      ? [`day:${start}`, `days-of:${monthOf(start)}`]
      : monthsTouched(start, end).map(month => `range:${month}`);
  // One party alone is asked for by nobody.
  if (participants.size > 1) keys.push(...partiesKeys(participants, start, end));
  for (const place of places) keys.push(`place:${place}`);
  return keys;
}

/** At most five years of months: a longer range is no event's date. */
const MOST_MONTHS = 60;

function monthsTouched(from: IsoDay, to: IsoDay): string[] {
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

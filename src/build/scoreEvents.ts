import type { EventDate, EventKind, EventStatus, Timeline, TimelineEvent } from '../model/timeline.ts';

/** An event as an editor would list it: an exact date, or an interval it must lie in. */
export interface GoldEvent {
  readonly id: string;
  readonly edtf?: string;
  readonly within?: readonly [string, string];
  readonly kinds: readonly EventKind[];
  readonly participants: readonly string[];
  readonly place?: string;
  readonly status?: EventStatus;
  readonly articles: readonly string[];
}

/** What must not come of an article: nothing at all, or (`match`) nothing of that kind shown as having happened. */
export interface GoldBreach {
  readonly id: string;
  readonly article: string;
  readonly match?: {
    readonly participants?: readonly string[];
    readonly kinds?: readonly EventKind[];
    readonly start: string;
    readonly end: string;
  };
}

export interface GoldTimeline {
  /** ISO day on which an editor last went through the list. */
  readonly reviewed?: string;
  readonly must: readonly GoldEvent[];
  readonly allow?: readonly Omit<GoldEvent, 'articles'>[];
  readonly forbid?: readonly GoldBreach[];
}

/** Shares from 0 to 1; `breaches` and `events` are counts. */
export interface EventScore {
  readonly recall: number;
  readonly place: number;
  readonly status: number;
  readonly evidence: number;
  readonly precision: number;
  readonly breaches: number;
  readonly events: number;
  /** One line a fault, in English, for developers. */
  readonly faults: readonly string[];
}

/** Compares a timeline with gold: an event is found when date, kind and every gold participant agree. */
export function scoreEvents(gold: GoldTimeline, { events }: Timeline): EventScore {
  const faults: string[] = [];
  const found = gold.must.map(want => {
    const event = events
      .filter(candidate => matches(want, candidate))
      .sort((a, b) => share(want, b) - share(want, a))[0];
    if (!event) faults.push(`missed ${want.id}`);
    return { want, event };
  });
  const hits = found.flatMap(({ want, event }) => (event ? [{ want, event }] : []));
  for (const { want, event } of hits) {
    if (want.place && want.place !== event.place) faults.push(`place of ${want.id}: ${event.place} for ${want.place}`);
    if (want.status && want.status !== event.status)
      faults.push(`status of ${want.id}: ${event.status} for ${want.status}`);
    if (share(want, event) < want.articles.length) faults.push(`evidence of ${want.id}`);
  }
  const extra = events.filter(event => ![...gold.must, ...(gold.allow ?? [])].some(want => matches(want, event)));
  for (const { id } of extra) faults.push(`unlisted ${id}`);
  const breaches = (gold.forbid ?? []).flatMap(breach =>
    events.filter(event => breaks(breach, event)).map(({ id }) => `${breach.id}: ${id}`),
  );
  for (const breach of breaches) faults.push(`forbidden ${breach}`);
  const places = hits.filter(({ want }) => want.place);
  const statuses = hits.filter(({ want }) => want.status);
  return {
    recall: ratio(hits.length, gold.must.length),
    place: ratio(places.filter(({ want, event }) => want.place === event.place).length, places.length),
    status: ratio(statuses.filter(({ want, event }) => want.status === event.status).length, statuses.length),
    evidence: ratio(
      hits.reduce((sum, { want, event }) => sum + share(want, event), 0),
      gold.must.reduce((sum, { articles }) => sum + articles.length, 0),
    ),
    precision: ratio(events.length - extra.length, events.length),
    breaches: breaches.length,
    events: events.length,
    faults,
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function matches(want: Omit<GoldEvent, 'articles'>, event: TimelineEvent): boolean {
  const date = dateAgrees(want, event.date) || isDisputed(want, event);
  return date && want.kinds.includes(event.kind) && want.participants.every(id => event.participants.includes(id));
}

function dateAgrees({ edtf, within }: Pick<GoldEvent, 'edtf' | 'within'>, date: EventDate): boolean {
  if (edtf !== undefined) return date.edtf === edtf;
  return within !== undefined && date.start >= within[0] && date.end <= within[1];
}

/** A date that a source gives and the event shows as disputed counts as found. */
function isDisputed({ edtf }: Pick<GoldEvent, 'edtf'>, { conflicts }: TimelineEvent): boolean {
  return conflicts.some(({ field, values }) => field === 'date' && values.some(({ value }) => value === edtf));
}

function share({ articles }: GoldEvent, { evidence }: TimelineEvent): number {
  return articles.filter(article => evidence.some(item => item.article === article)).length;
}

function breaks({ article, match }: GoldBreach, event: TimelineEvent): boolean {
  if (!event.evidence.some(item => item.article === article)) return false;
  if (!match) return true;
  const people = (match.participants ?? []).every(id => event.participants.includes(id));
  const kind = !match.kinds || match.kinds.includes(event.kind);
  return (
    people && kind && event.date.start >= match.start && event.date.end <= match.end && event.status === 'occurred'
  );
}

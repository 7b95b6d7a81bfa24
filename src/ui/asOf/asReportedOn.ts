import { byCodeUnits } from '../../model/byCodeUnits.ts';
import { type IsoDay, monthRange, partsOf } from '../../model/calendar.ts';
import type { Conflict, EventDate, EventStatus, Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';

/** Publication days of the articles, each once, in order: the days on which something new could be known. */
export function reportingDays(timeline: Timeline): IsoDay[] {
  return [...new Set(timeline.articles.map(({ published }) => published.edtf))].sort();
}

/**
 * The timeline as a reader of `day` could know it, from the passages published up to that day alone. Articles stay, so
 * that what names them still finds them. An event that no passage had yet dated is not on it.
 */
export function asReportedOn(timeline: Timeline, day: IsoDay): Timeline {
  const published = new Map(timeline.articles.map(article => [article.id, article.published.edtf]));
  const events = timeline.events
    .map(event => eventAsReportedOn(event, published, day))
    .filter(event => event !== undefined)
    .sort((a, b) => byCodeUnits(a.date.start, b.date.start) || byCodeUnits(a.id, b.id));
  return { ...timeline, events };
}

/** Events that had been heard of by `day` without any passage that dates them. */
export function undatedOn(timeline: Timeline, day: IsoDay): TimelineEvent[] {
  const published = new Map(timeline.articles.map(article => [article.id, article.published.edtf]));
  const isHeardOf = ({ article }: Evidence): boolean => (published.get(article) ?? '9999-12-31') <= day;
  return timeline.events.filter(
    event => event.evidence.some(isHeardOf) && eventAsReportedOn(event, published, day) === undefined,
  );
}

/** One event by what was published up to `day`; undefined when nothing was, or nothing that dates it. */
export function eventAsReportedOn(
  event: TimelineEvent,
  published: ReadonlyMap<string, IsoDay>,
  day: IsoDay,
): TimelineEvent | undefined {
  const when = (evidence: Evidence): IsoDay => published.get(evidence.article) ?? '9999-12-31';
  const kept = event.evidence
    .map((evidence, index) => ({ evidence, index }))
    .filter(({ evidence }) => when(evidence) <= day);
  if (kept.length === event.evidence.length) return event;
  const evidence = [...kept].sort((a, b) => byCodeUnits(when(a.evidence), when(b.evidence))).map(item => item.evidence);
  const date = dateOf(evidence);
  if (date === undefined) return undefined;
  const position = new Map(kept.map(({ index }, at) => [index, at]));
  return {
    ...event,
    date,
    status: statusOf(evidence),
    evidence: kept.map(item => item.evidence),
    conflicts: keepConflicts(event.conflicts, position),
  };
}

/** Occurred once anybody reports it so; else what the latest passage says. `evidence` by publication, never empty. */
function statusOf(evidence: readonly Evidence[]): EventStatus {
  if (evidence.some(({ status }) => status === 'occurred')) return 'occurred';
  return evidence.at(-1)?.status ?? 'proposed';
}

/** The narrowest date that any passage gives; of equals the latest. */
function dateOf(evidence: readonly Evidence[]): EventDate | undefined {
  const length = ({ start, end }: { start: IsoDay; end: IsoDay }): number => Date.parse(end) - Date.parse(start);
  let best: Evidence['date'];
  for (const { date } of evidence) if (date && (!best || length(date) <= length(best))) best = date;
  return best && { ...best, precision: precisionOf(best.start, best.end) };
}

function precisionOf(start: IsoDay, end: IsoDay): EventDate['precision'] {
  if (start === end) return 'day';
  const { year, month } = partsOf(start);
  const whole = monthRange(year, month);
  if (start === whole.start && end === whole.end) return 'month';
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return 'year';
  return 'range';
}

/** Disagreements between what is left, with `evidence` counted anew. */
function keepConflicts(conflicts: readonly Conflict[], position: ReadonlyMap<number, number>): Conflict[] {
  return conflicts
    .map(({ field, values }) => ({
      field,
      values: values
        .map(({ value, evidence }) => ({
          value,
          evidence: evidence.map(index => position.get(index)).filter(at => at !== undefined),
        }))
        .filter(({ evidence }) => evidence.length > 0),
    }))
    .filter(({ values }) => values.length > 1);
}

import { addDays, daysBetween, type IsoDay, isIsoDay } from '../../model/calendar.ts';
import type { ArticleReading } from '../readArticle.ts';
import { datelineOn } from '../time/findDateline.ts';
import type { Corpus } from './clue.ts';

/** How far from an event an article about it may appear. */
const REACH_DAYS = 45;
/** A year of trials; more would be guessing, and would take long. */
const MAX_DAYS = 400;

/**
 * The days worth a trial. A day in the article's head that lacks only its year is tried in every year of the dated
 * articles, and no other. Else around the events between the same parties that the dated articles know, and around full
 * dates in the text itself. `probe` is the article read on any day: kinds and parties do not depend on it.
 */
export function daysToTry(probe: ArticleReading, { clusters }: Corpus): readonly IsoDay[] {
  const head = datelineOn(probe.doc.text, probe.published.edtf);
  if (head !== undefined && clusters.length > 0) return inEachYear(head, clusters);
  const parties = probe.candidates
    .filter(({ mention }) => !mention.saying && mention.participants.length > 0)
    .map(({ mention }) => mention);
  const days = new Set<IsoDay>();
  const around = (start: IsoDay, end: IsoDay): void => {
    if (daysBetween(start, end) > REACH_DAYS) return;
    for (let day = addDays(start, -REACH_DAYS); day <= addDays(end, REACH_DAYS); day = addDays(day, 1)) days.add(day);
  };
  for (const cluster of clusters) {
    const isShared = parties.some(
      ({ kinds, participants }) =>
        [...kinds].some(kind => cluster.kinds.has(kind)) && participants.some(id => cluster.participants.has(id)),
    );
    if (isShared) around(cluster.start, cluster.end);
  }
  for (const { explicit, range } of probe.times) if (explicit && range) around(range.start, range.end);
  // The latest are kept: an article may tell old events, hardly ones of a year ahead.
  return [...days].sort().slice(-MAX_DAYS);
}

function inEachYear(head: IsoDay, clusters: Corpus['clusters']): readonly IsoDay[] {
  const years = clusters.map(({ start }) => Number(start.slice(0, 4)));
  const first = years.reduce((a, b) => Math.min(a, b)) - 1;
  const last = years.reduce((a, b) => Math.max(a, b)) + 1;
  const all = Array.from({ length: last - first + 1 }, (_, at) => `${first + at}${head.slice(4)}`);
  return all.filter(isIsoDay).slice(-MAX_DAYS);
}

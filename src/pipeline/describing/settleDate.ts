import { daysBetween } from '../../model/calendar.ts';
import type { DatePrecision, EventDate } from '../../model/timeline.ts';
import type { Candidate } from '../merging/cluster.ts';
import { type Origins, originOf } from './origins.ts';

/**
 * The date that the passages bear out: the narrowest one; among different days the one most sources give, then the one
 * a passage tells as having happened, then the one of the earlier article. Articles of one origin are one source. What
 * was not chosen is shown as a conflict.
 */
export function settleDate(members: readonly Candidate[], origins: Origins): EventDate {
  const dated = members.filter(({ mention }) => mention.when);
  // Most events are told of once.
  if (dated.length === 1) return dateOf(dated[0]);
  const votes = new Map<
    string,
    { readonly first: Candidate; readonly sources: Set<string>; occurred: boolean; width: number }
  >();
  for (const candidate of dated) {
    const { when, status, article } = candidate.mention;
    if (!when) continue;
    const key = `${when.start}/${when.end}`;
    const vote = votes.get(key) ?? {
      first: candidate,
      sources: new Set<string>(),
      occurred: false,
      width: daysBetween(when.start, when.end),
    };
    vote.sources.add(originOf(article, origins));
    vote.occurred ||= status === 'occurred';
    votes.set(key, vote);
  }
  const lasting = dated.every(({ mention }) => mention.kind === 'exercise');
  const best = [...votes.values()].sort(
    (a, b) =>
      narrower(a.width, b.width, lasting) ||
      b.sources.size - a.sources.size ||
      Number(b.occurred) - Number(a.occurred) ||
      (a.first.published < b.first.published ? -1 : 1),
  )[0];
  return dateOf(best?.first);
}

function dateOf(candidate: Candidate | undefined): EventDate {
  const when = candidate?.mention.when;
  if (!when) throw new Error('an event without a date');
  return { edtf: when.edtf, start: when.start, end: when.end, precision: precisionOf(when.edtf, when.start, when.end) };
}

/** Of manoeuvres the stretch tells more than a day within it, up to a few weeks. */
function narrower(a: number, b: number, lasting: boolean): number {
  const rank = (width: number): number => (lasting && width > 0 && width <= LONGEST_STRETCH ? -width : width);
  return rank(a) - rank(b);
}

/** Days. */
const LONGEST_STRETCH = 25;

/** How exact a date is, by its EDTF and the days it covers. */
export function precisionOf(edtf: string, start: string, end: string): DatePrecision {
  if (start === end) return 'day';
  const plain = edtf.replace(/[?~%]$/, '');
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(plain)) return 'month';
  return /^\d{4}$/.test(plain) ? 'year' : 'range';
}

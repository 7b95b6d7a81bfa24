import { formatDay } from '../../arabic/formatDate.ts';
import { daysBetween, type IsoDay } from '../../model/calendar.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { ClueFinder, Corpus, Trial } from './clue.ts';
import { leadDay } from './leadDay.ts';
import { nearestArticle } from './nearestArticle.ts';
import { nthTime } from './nthTime.ts';
import { ownDateline } from './ownDateline.ts';
import { sharedEvents } from './sharedEvents.ts';

const FINDERS: readonly ClueFinder[] = [ownDateline, sharedEvents, nthTime];
/** As many clues of a day are told; the weight counts all of them. */
const TOLD = 4;

/** A day on which the article may have appeared, with what speaks for it. */
export interface WeighedDay {
  readonly day: IsoDay;
  /** Sum of the clues. */
  readonly weight: number;
  /** Number of the clues, also of those without weight. */
  readonly clues: number;
  /** Days between the day and the first day the report names; infinite when it names none. */
  readonly fromLead: number;
  /** Days to the nearest dated article that tells a shared event as this one does; infinite without one. */
  readonly fromArticle: number;
  /** Days to the nearest event that a clue rests on; infinite without one. */
  readonly fromEvent: number;
  readonly reasons: readonly ReasoningStep[];
}

export function weigh(trial: Trial, corpus: Corpus): WeighedDay {
  const clues = FINDERS.flatMap(find => find(trial, corpus));
  const lead = leadDay(trial);
  const nearest = nearestArticle(trial, corpus);
  const strongest = [...clues].sort((a, b) => b.weight - a.weight).slice(0, TOLD);
  const reasons: ReasoningStep[] = strongest.map(({ rule, text }) => ({ rule, text }));
  if (lead !== undefined && lead.days <= 1) {
    const when = lead.days === 0 ? 'هو هذا اليوم نفسه' : 'يجاوره';
    reasons.push({ rule: 'lead-day', text: `أول يوم يسمّيه الخبر («${lead.time.text}») ${when}.` });
  }
  if (nearest !== undefined) {
    const text = `أقرب مقال مؤرخ يروي الحدث نفسه كما يرويه هذا نُشر في ${formatDay(nearest)}${nearest === trial.day ? '، وهو هذا اليوم' : ''}.`;
    reasons.push({ rule: 'nearest-article', text });
  }
  return {
    day: trial.day,
    weight: clues.reduce((sum, clue) => sum + clue.weight, 0),
    clues: clues.length,
    fromLead: lead?.days ?? Number.POSITIVE_INFINITY,
    fromArticle: nearest === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(nearest, trial.day)),
    fromEvent: clues.reduce((least, { distance }) => Math.min(least, distance), Number.POSITIVE_INFINITY),
    reasons,
  };
}

/**
 * Likeliest first: what the corpus bears out, then what the report's first day says, then the company it is in, then how
 * fresh the news is.
 */
export function byLikelihood(a: WeighedDay, b: WeighedDay): number {
  return (
    b.weight - a.weight ||
    compare(a.fromLead, b.fromLead) ||
    compare(a.fromArticle, b.fromArticle) ||
    b.clues - a.clues ||
    compare(a.fromEvent, b.fromEvent) ||
    (a.day < b.day ? -1 : 1)
  );
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

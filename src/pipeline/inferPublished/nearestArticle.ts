import { daysBetween, type IsoDay } from '../../model/calendar.ts';
import type { DatedMention } from '../../model/mention.ts';
import type { Corpus, Trial } from './clue.ts';
import { fitsState, matchOf, overlap, partiesKey, stateOf } from './sameEvent.ts';

/** Articles further apart do not tell the same piece of news. */
const REACH_DAYS = 14;

/**
 * Of the dated articles that tell an event as this one does (the same parties, still ahead or over, no other day), the
 * day of the one published nearest. News of one plan appears within days.
 */
export function nearestArticle({ day, reading }: Trial, { byParties }: Corpus): IsoDay | undefined {
  const tellsTheSame = (own: DatedMention, other: DatedMention): boolean => {
    const state = stateOf(own);
    if (state === undefined || state !== stateOf(other) || matchOf(own, other) !== 'same') return false;
    if (other.when === undefined) return true;
    return own.when === undefined ? fitsState(state, other.when, day) : overlap(own.when, other.when);
  };
  const days = reading.candidates
    .filter(({ mention }) => mention.participants.length > 1)
    .flatMap(({ mention }) =>
      (byParties.get(partiesKey(mention)) ?? []).filter(other => tellsTheSame(mention, other.mention)),
    )
    .map(({ published }) => published);
  return nearestTo(day, days);
}

/** The nearest of the days within reach, the first of equals. */
function nearestTo(day: IsoDay, days: readonly IsoDay[]): IsoDay | undefined {
  let nearest: IsoDay | undefined;
  let least = REACH_DAYS + 1;
  for (const other of new Set(days)) {
    const away = Math.abs(daysBetween(day, other));
    if (away >= least) continue;
    nearest = other;
    least = away;
  }
  return nearest;
}

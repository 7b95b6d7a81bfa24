import { daysBetween, type IsoDay } from '../../model/calendar.ts';
import type { DatedMention } from '../../model/mention.ts';
import type { Corpus, Trial } from './clue.ts';
import { couldBeOne, fitsState, overlap, stateOf } from './sameEvent.ts';

/**
 * Of the dated articles that tell an event as this one does (the same parties, still ahead or over, no other day), the
 * day of the one published nearest. News of one plan appears within days.
 */
export function nearestArticle({ day, reading }: Trial, { candidates }: Corpus): IsoDay | undefined {
  const tellsTheSame = (own: DatedMention, other: DatedMention): boolean => {
    const state = stateOf(own);
    if (state === undefined || state !== stateOf(other) || !couldBeOne(own, other)) return false;
    if (other.when === undefined) return true;
    return own.when === undefined ? fitsState(state, other.when, day) : overlap(own.when, other.when);
  };
  const days = reading.candidates
    .filter(({ mention }) => mention.participants.length > 1)
    .flatMap(own => candidates.filter(other => tellsTheSame(own.mention, other.mention)))
    .map(({ published }) => published);
  return days.sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)))[0];
}

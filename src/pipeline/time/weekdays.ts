import type { NormalisedText } from '../../arabic/normalise.ts';
import { addDays, type IsoDay, weekdayOf } from '../../model/calendar.ts';
import type { Direction } from './readVerb.ts';
import { find, readTimeWords } from './timeWords.ts';

/** The weekday (ISO) at or before `reference`, or at or after it. A weekday of the reference day itself is that day. */
export function nearestWeekday(reference: IsoDay, day: number, direction: Direction): IsoDay {
  const back = (weekdayOf(reference) - day + 7) % 7;
  return direction === 'past' ? addDays(reference, -back) : addDays(reference, (7 - back) % 7);
}

/** The weekday strictly before or after `reference`: «الخميس الماضي» said on a Thursday is a week ago. */
export function turnedWeekday(reference: IsoDay, day: number, turn: -1 | 1): IsoDay {
  return nearestWeekday(addDays(reference, turn), day, turn < 0 ? 'past' : 'future');
}

/** Both days that a bare weekday can mean on a reference day; equal when it is that day itself. */
export function weekdayAlternatives(
  reference: IsoDay,
  day: number,
): { readonly past: IsoDay; readonly future: IsoDay } {
  return { past: nearestWeekday(reference, day, 'past'), future: nearestWeekday(reference, day, 'future') };
}

/** The ISO weekday that an expression names («يوم الخميس»: 4), if it names one. Takes the expression's own text. */
export function namedWeekday(expression: NormalisedText): number | undefined {
  for (const word of readTimeWords(expression)) {
    const weekday = find(word, 'weekday');
    if (weekday?.definite) return weekday.sense.day;
  }
  return undefined;
}

import type { NormalisedText } from '../../arabic/normalise.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { LocatedTime } from './locateTimes.ts';

/**
 * «في 28 و31 يناير»: two days joined with و that do not follow each other are two dates and no stretch of time. Both
 * keep the span of the whole expression.
 */
export function splitPairs(text: NormalisedText, times: readonly LocatedTime[]): readonly LocatedTime[] {
  return times.flatMap(located => {
    const { range } = located.time;
    if (!range || daysBetween(range.start, range.end) < 2) return [located];
    if (!/\d\s+و\s?\d/.test(text.text.slice(located.start, located.end))) return [located];
    // «بين 11 و13» are two ends.
    if (/(^|\s)و?(بين|ما بين) $/.test(text.text.slice(Math.max(0, located.start - 9), located.start))) return [located];
    return [range.start, range.end].map(day => ({
      ...located,
      time: { ...located.time, edtf: day, range: { start: day, end: day } },
    }));
  });
}

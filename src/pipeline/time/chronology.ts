import { daysBetween, type IsoDay, isoDay, partsOf } from '../../model/calendar.ts';
import { readDayAndMonth } from './grammar/dateFields.ts';
import { opensLine } from './lineEdges.ts';
import type { TimeWord } from './timeWords.ts';

/** So many words below a line the list is looked at: some forty lines. */
const REACH = 600;
/** Days. Nobody plans so far ahead line by line. */
const FAR_AHEAD = 120;

/** Whether words [from, to) head a line of a list: «- 17 مارس: …». */
export function headsLine(words: readonly TimeWord[], from: number, to: number): boolean {
  return words[to]?.text === ':' && opensLine(words, from);
}

/**
 * «26 يناير: …» at the head of a list that goes on to November, in an article of December: a list whose lines run on far
 * beyond the day of the news tells the past, though its first lines would also lie just ahead.
 */
export function runsThroughYear(words: readonly TimeWord[], from: number, reference: IsoDay): boolean {
  const { year } = partsOf(reference);
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    if (words[at]?.kind !== 'digits' || !opensLine(words, at)) continue;
    const date = readDayAndMonth(words, at);
    const { month, day } = date?.fields ?? {};
    if (!date || month === undefined || day === undefined || !headsLine(words, at, date.next)) continue;
    const coming = [year, year + 1]
      .map(one => isoDay(one, month, day))
      .find(one => one !== undefined && one > reference);
    if (coming !== undefined && daysBetween(reference, coming) > FAR_AHEAD) return true;
  }
  return false;
}

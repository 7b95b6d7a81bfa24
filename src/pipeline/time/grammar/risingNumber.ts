import { bare, find, joined, type TimeWord } from '../timeWords.ts';
import type { NumberRead } from './number.ts';

/**
 * A year said from its ones to its thousands, as older Arabic does: «خمسة وعشرين وتسعمئة وألف» is 1925, «أربع وألفين» 2004.
 * Undefined for anything that does not rise to a thousand.
 */
export function readRisingNumber(words: readonly TimeWord[], at: number): NumberRead | undefined {
  const first = find(words[at], 'number');
  if (first === undefined || first.sense.value >= 1000) return undefined;
  let total = first.sense.value;
  let next = at + 1;
  const teen = bare(words[next], 'number');
  if (total < 10 && teen?.sense.value === 10) {
    total += 10;
    next++;
  }
  while (total < 1000) {
    const more = joined(words[next], 'number');
    if (more === undefined) return undefined;
    next++;
    let { value } = more.sense;
    const hundred = bare(words[next], 'number');
    if (value < 10 && hundred?.sense.value === 100) {
      value *= 100;
      next++;
    }
    if (value <= total) return undefined;
    total += value;
  }
  const start = (words[at] as TimeWord).start + first.skip;
  return { value: total, next, start, definite: first.definite, digits: false };
}

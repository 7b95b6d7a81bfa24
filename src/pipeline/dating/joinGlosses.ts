import type { NormalisedText } from '../../arabic/normalise.ts';
import type { LocatedTime } from './locateTimes.ts';

/** What may stand between a time counted from an event and the same time as a date. */
const GLOSS = /^\s*[،,(]?\s*(اي|وهو|وهي|الموافق)?\s*(في|يوم)?\s*$/;

/**
 * «قبل المحادثة بيوم، أي الإثنين 6 ديسمبر، …», «وبعد أربعة أيام، في 17 منه»: one time said twice. The date counts, and the
 * event that it is counted from is still only what it is counted from.
 */
export function joinGlosses(text: NormalisedText, times: readonly LocatedTime[]): readonly LocatedTime[] {
  const joined: LocatedTime[] = [];
  for (const located of times) {
    const last = joined[joined.length - 1];
    const same =
      last?.time.anchor !== undefined &&
      last.time.range === undefined &&
      located.time.range !== undefined &&
      GLOSS.test(text.text.slice(last.end, located.start));
    if (same) joined[joined.length - 1] = { ...located, anchor: last.anchor ?? located.anchor };
    else joined.push(located);
  }
  return joined;
}

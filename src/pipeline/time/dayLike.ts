import type { IsoDay } from '../../model/calendar.ts';
import type { TimexProblem } from '../../model/timeExpression.ts';
import type { Context, NotTime, Reading } from './context.ts';
import { readCalendarDate } from './rules/calendarDate.ts';
import { readDeicticDay } from './rules/deicticDay.ts';
import { readPeriod } from './rules/period.ts';
import { readWeekday } from './rules/weekday.ts';
import { bare, type TimeWord } from './timeWords.ts';

/** A day with or without a part of it: «الخميس», «صباح الخميس», «16 يونيو 2021», «مساء أمس». */
export interface DayLike {
  readonly day: IsoDay;
  /** TIMEX3 suffix of the part. */
  readonly part?: string;
  readonly next: number;
  readonly why: readonly string[];
  readonly problems?: readonly TimexProblem[];
  readonly explicit: boolean;
}

const READERS = [readCalendarDate, readDeicticDay, readWeekday, readPeriod];

/** The longest single day that the words from `at` on say. */
export function readDay(context: Context, at: number): Reading | undefined {
  let best: Reading | undefined;
  for (const read of READERS) {
    const one: Reading | NotTime | undefined = context.words[at] && read(context, at);
    if (one === undefined || 'notTime' in one || one.value.length !== 10) continue;
    if (best === undefined || one.next > best.next) best = one;
  }
  return best;
}

export function readDayLike(context: Context, at: number): DayLike | undefined {
  const word = context.words[at] as TimeWord | undefined;
  if (word === undefined) return undefined;
  const part = bare(word, 'dayPart');
  const plain = part && !part.definite ? readDay(context, at + 1) : readDay(context, at);
  if (plain === undefined || !startsBare(context.words[part && !part.definite ? at + 1 : at])) return undefined;
  return {
    day: plain.value,
    ...(part && { part: part.sense.part }),
    next: plain.next,
    why: plain.why,
    ...(plain.problems && { problems: plain.problems }),
    explicit: plain.explicit === true,
  };
}

// «مساء والخميس» is two things.
const startsBare = (word: TimeWord | undefined): boolean =>
  word !== undefined && (word.value >= 0 || word.analyses.some(({ skip }) => skip === 0));

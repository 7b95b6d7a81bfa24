import { firstIndex } from '../../../model/firstIndex.ts';
import type { Span } from '../../../model/span.ts';
import type { LocatedTime } from '../locateTimes.ts';
import { type BorrowRule, borrowed } from './borrow.ts';
import { isOlder } from './isOlder.ts';

/**
 * «كان الثلاثاء يوم الطاولتين. ففي حين جلس أوربان إلى طاولة بوتين …»: a sentence that tells of nothing but names a day sets
 * the day of what the next one tells, where that has no time of its own.
 */
export const fromDaySet: BorrowRule = (mention, context) => {
  const { doc, before, times, dates, published } = context;
  if (mention.saying || mention.reported || mention.outcome || mention.status !== 'occurred') return undefined;
  if (isOlder(mention, context) || timesIn(times, mention.sentence).length > 0) return undefined;
  const sentence = doc.sentences[mention.sentenceIndex - 1];
  if (!sentence || sentence.line !== doc.sentences[mention.sentenceIndex]?.line) return undefined;
  if (before.some(other => dates.has(other))) return undefined;
  const [set, ...others] = timesIn(times, sentence);
  const range = set?.time.range;
  if (!set || !range || others.length > 0 || range.start !== range.end || range.start > published) return undefined;
  const { time } = set;
  const day = { ...range, edtf: range.start, time, basis: 'borrowed' as const, reasoning: time.reasoning };
  return borrowed(day, 'day-set-before', 'حدّدت الجملة السابقة هذا اليوم، ولم تذكر هذه غيره');
};

/** The times of a sentence that stand for a stretch of the calendar. */
function timesIn(times: readonly LocatedTime[], { start, end }: Span): readonly LocatedTime[] {
  const from = firstIndex(times, one => one.start >= start);
  const to = firstIndex(times, one => one.start >= end);
  return times.slice(from, to).filter(({ time }) => time.range !== undefined);
}

import type { Mention } from '../../../model/mention.ts';
import { type BorrowContext, type BorrowRule, borrowed } from './borrow.ts';
import { isOlder } from './fromLead.ts';

/**
 * «كان الثلاثاء يوم الطاولتين. ففي حين جلس أوربان إلى طاولة بوتين …»: a sentence that tells of nothing but names a day sets
 * the day of what the next one tells, where that has no time of its own.
 */
export const fromDaySet: BorrowRule = (mention, context) => {
  const { doc, mentions, times, dates, published } = context;
  if (mention.saying || mention.reported || mention.outcome || mention.status !== 'occurred') return undefined;
  if (isOlder(mention, context) || hasTime(mention, context)) return undefined;
  const before = doc.sentences[mention.sentenceIndex - 1];
  if (!before || before.line !== doc.sentences[mention.sentenceIndex]?.line) return undefined;
  if (mentions.some(other => other.sentenceIndex === mention.sentenceIndex - 1 && dates.has(other))) return undefined;
  const [set, ...others] = times.filter(
    ({ start, end, time }) => start >= before.start && end <= before.end && time.range !== undefined,
  );
  const range = set?.time.range;
  if (!set || !range || others.length > 0 || range.start !== range.end || range.start > published) return undefined;
  const { time } = set;
  const day = { ...range, edtf: range.start, time, basis: 'borrowed' as const, reasoning: time.reasoning };
  return borrowed(day, 'day-set-before', 'حدّدت الجملة السابقة هذا اليوم، ولم تذكر هذه غيره');
};

function hasTime({ sentence }: Mention, { times }: BorrowContext): boolean {
  return times.some(
    ({ start, end, time }) => start >= sentence.start && end <= sentence.end && time.range !== undefined,
  );
}

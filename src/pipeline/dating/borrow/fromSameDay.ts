import type { Mention } from '../../../model/mention.ts';
import type { LocatedTime } from '../locateTimes.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «في اليوم ذاته»: an expression that says nothing but to look at the day told last. */
export function pointsToDayTold({ time }: LocatedTime): boolean {
  return POINTS.test(time.text);
}

const POINTS = /^(نفس اليوم|(يوم )?ذات اليوم|اليوم (نفسه|ذاته|عينه))$/;

/** Looked for in the text first: few clauses hold it, and a long text has many times. */
const MAY_POINT = /(نفس|ذات) اليوم|اليوم (نفسه|ذاته|عينه)/;

/** Sentences back. */
const REACH = 3;

/** «بعد يومين على لقاء ستوكهولم … وفي اليوم ذاته اجتمع»: the day of the event told last, however the text dates that. */
export const fromSameDay: BorrowRule = (mention, { doc, mentions, dates, times, published }) => {
  if (!MAY_POINT.test(doc.text.text.slice(mention.clause.start, mention.clause.end))) return undefined;
  const here = times.some(
    time => pointsToDayTold(time) && time.start >= mention.clause.start && time.end <= mention.clause.end,
  );
  if (!here) return undefined;
  const told = mentions.findLast(other => isBefore(other, mention) && (dates.get(other)?.start ?? '9999') <= published);
  const base = told && dates.get(told);
  return base && base.start === base.end
    ? borrowed(base, 'same-day-as-told', 'في اليوم نفسه الذي جرى فيه الحدث المذكور قبله')
    : undefined;
};

function isBefore(other: Mention, { sentenceIndex, trigger }: Mention): boolean {
  return !other.saying && other.trigger.start < trigger.start && sentenceIndex - other.sentenceIndex <= REACH;
}

import type { Mention } from '../../../model/mention.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «وصل بيرنز الثلاثاء إلى موسكو. واجتمع في يوم وصوله مع باتروشيف»: the day of the journey told before. */
export const fromDayOfArrival: BorrowRule = (mention, { doc, mentions, dates }) => {
  if (mention.saying || !ARRIVAL.test(doc.text.text.slice(mention.clause.start, mention.clause.end))) return undefined;
  const journey = mentions.findLast(other => isJourneyBefore(other, mention) && dates.has(other));
  const base = journey && dates.get(journey);
  if (!base) return undefined;
  const first = { ...base, start: base.start, end: base.start, edtf: base.start };
  return borrowed(first, 'day-of-arrival', 'جرى يوم الوصول الذي ذُكر تاريخه قبله');
};

const ARRIVAL = /(^|\s)(في |منذ )?(يوم|ليله|مساء|ساعه|فور) وصول(ه|ها|هما)(?!\p{L})/u;

/** Sentences back. */
const REACH = 3;

function isJourneyBefore(other: Mention, { trigger, sentenceIndex }: Mention): boolean {
  return other.kind === 'visit' && other.trigger.start < trigger.start && sentenceIndex - other.sentenceIndex <= REACH;
}

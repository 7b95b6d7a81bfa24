import { addDays } from '../../../model/calendar.ts';
import type { Mention } from '../../../model/mention.ts';
import { type BorrowContext, type BorrowRule, borrowed } from './borrow.ts';

/** «في اليوم الأول», «في اليوم الأخير من الزيارة»: a day counted within an event of several days told before. */
export const fromDayOfVisit: BorrowRule = (mention, context) => {
  const { doc, mentions, dates } = context;
  if (mention.saying) return undefined;
  const [, ordinal] = DAY.exec(doc.text.text.slice(mention.clause.start, mention.clause.end)) ?? [];
  // «اليوم الأول من الزيارة» does not date the visit.
  if (ordinal === undefined || OF_IT.test(doc.text.text.slice(mention.clause.start, mention.trigger.start)))
    return undefined;
  const visit = mentions.findLast(other => isLong(other, mention, context));
  const base = visit && dates.get(visit);
  if (!base) return undefined;
  const day = ordinal === 'الاخير' ? base.end : addDays(base.start, ordinal === 'الثاني' ? 1 : 0);
  if (day > base.end) return undefined;
  return borrowed(
    { ...base, start: day, end: day, edtf: day },
    'day-of-event',
    `هو اليوم ${ordinal} من حدث مؤرَّخ ذُكر قبله`,
  );
};

const DAY = /(?:^|[\s،,])[وف]?في (?:اليوم|يومها|يومه) (الاول|الثاني|الاخير)(?!\p{L})/u;

const OF_IT = /(الاول|الثاني|الاخير) من\s$/;

/** Sentences back. */
const REACH = 3;

/** A journey or a meeting of some days; one whose last day alone is known counts for its last day. */
function isLong(other: Mention, { trigger, sentenceIndex }: Mention, { dates, doc }: BorrowContext): boolean {
  const date = dates.get(other);
  if (!date || other.saying || other.trigger.start >= trigger.start || sentenceIndex - other.sentenceIndex > REACH)
    return false;
  if (other.kind !== 'visit' && other.kind !== 'summit' && other.kind !== 'talks') return false;
  if (date.start !== date.end) return addDays(date.start, LONGEST) >= date.end;
  return /(اختتم|اختتمت|انهي|انهت)\s/.test(doc.text.text.slice(other.clause.start, other.trigger.start));
}

/** Days. */
const LONGEST = 7;

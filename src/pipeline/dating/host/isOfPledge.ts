import type { Mention } from '../../../model/mention.ts';
import { isPledged } from '../../mentions/pledged.ts';
import type { LocatedTime } from '../locateTimes.ts';

/** «اتفقا الجمعة على عقد لقاء»: the day of the agreement. */
export function isOfPledge(text: string, { clause, trigger }: Mention, { start, end }: LocatedTime): boolean {
  return (
    end <= trigger.start &&
    !(SET_FOR.test(text.slice(end, trigger.start + 2)) && !text.startsWith('امس', start)) &&
    (OFFERED.test(text.slice(clause.start, trigger.start)) ||
      (isPledged(text.slice(clause.start, trigger.start)) && !isPledged(`${text.slice(clause.start, end)} `)))
  );
}

/** «حدد المجلس العاشر من يناير موعداً لمحادثات»: the day that was set, right before it. */
const SET_FOR = /^\s(موعدا|تاريخا) ل\p{L}?$/u;

/** «عرض الرئيس الفنلندي أمس استضافة القمة»: the day of the offer. */
const OFFERED = /(^|[\s،])[وف]?(ي|ت)?(عرض|قترح|اقترح)(ت|ا|وا)?\s([^.؛]*\s)?(عقد|استضافه|تنظيم|اجراء)\s(ال)?$/u;

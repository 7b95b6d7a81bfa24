import type { Mention } from '../../../model/mention.ts';
import { entryAt } from '../entries.ts';
import { type BorrowRule, borrowed } from './borrow.ts';
import { isOlder } from './isOlder.ts';

/**
 * «• 13 يناير: منظمة الأمن تجتمع في فيينا. بولندا تحذّر …», «11:02 — بدأ الاجتماع»: what a chronology or a live blog tells
 * under a day, without a day of its own, is of that day. Words that only point at another event are left alone.
 */
/** «… ردها المكتوب. وفي باريس، اجتماع لمستشاري القادة»: an event without a verb, at the head of its sentence. */
function isNominal({ clause, trigger, definite, plural }: Mention, text: string): boolean {
  return !definite && !plural && HEAD.test(text.slice(clause.start, trigger.start));
}

const HEAD = /^[\s•*_-]*(\d{1,2}[:.]\d{2}[\s*_|-]*)?(و?(في|ب)?\s?\p{L}+[،,]?\s)?$/u;

/** «مجلس الأمن يعقد جلسة طارئة». */
function isHeld({ clause, trigger }: Mention, text: string): boolean {
  return HOLDS.test(text.slice(clause.start, trigger.start));
}

const HOLDS = /(^|\s)[يت](تفق|تفقون|قر|عتمد|فرض|عقد|جري|جريان|عقدان|ستضيف|حتضن|شهد|فتتح|ختتم|نهي)\s(\p{L}+\s){0,6}$/u;

export const fromEntry: BorrowRule = (mention, { doc, entries, published }) => {
  const entry = entryAt(entries, mention.trigger.start);
  // «الأحد: انتهاء المناورات. وتقول موسكو»: what is said of a day to come is said before it.
  if (entry && mention.saying && entry.date.start > published) return undefined;
  const text = doc.text.text;
  // «كان مقررا أن يجتمع المستشارون في هذا اليوم».
  const onThisDay = text.slice(mention.clause.start, mention.clause.end).includes('هذا اليوم');
  if (mention.reported || mention.outcome || (!onThisDay && isOlder(mention, { doc }))) return undefined;
  // «12: مكالمة بين بايدن وبوتين، وأخرى بين ماكرون وبوتين».
  const inLine = entry !== undefined && (!entry.isLive || mention.trigger.end <= entry.headEnd);
  const tells =
    mention.present || isHeld(mention, text) || (inLine && isNominal(mention, text)) || (inLine && mention.another);
  if (!onThisDay && mention.status !== 'occurred' && !(mention.status === undefined && tells)) return undefined;
  return entry && borrowed(entry.date, 'in-entry', 'يرد تحت هذا اليوم في تسلسل مؤرَّخ، ولم يذكر النصّ له يوماً غيره');
};

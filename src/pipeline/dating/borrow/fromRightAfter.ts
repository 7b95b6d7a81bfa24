import type { Mention, MentionDate } from '../../../model/mention.ts';
import { toldBefore } from '../resolveAnchors.ts';
import { type BorrowContext, type BorrowRule, borrowed } from './borrow.ts';

/** «وبعد انتهاء اللقاء مباشرة أطلع بايدن هاتفياً …»: what followed at once is of the day of the event told before. */
export const fromRightAfter: BorrowRule = (mention, context) => {
  if (mention.saying || mention.participants.length < 2) return undefined;
  if (mention.status !== undefined && mention.status !== 'occurred') return undefined;
  const event = context.here.find(other => other.definite && isRightAfter(other, mention, context));
  const base = event && dateOf(event, mention, context);
  return base && base.start === base.end
    ? borrowed(base, 'right-after', 'جرى فور انتهاء حدث مؤرَّخ ذُكر قبله، فأُخذ تاريخه')
    : undefined;
};

function isRightAfter({ trigger }: Mention, { clause, trigger: own }: Mention, { doc, here }: BorrowContext): boolean {
  if (trigger.start < clause.start || trigger.end > own.start) return false;
  if (here.some(other => other.trigger.start > trigger.start && other.trigger.end < own.start)) return false;
  return AT_ONCE.test(doc.text.text.slice(clause.start, trigger.start));
}

/** «بعد القمة» alone may be days later; «عقب القمة», «بعد انتهاء القمة» are not. */
const AT_ONCE = /(^|\s)[وف]?(بعد\s(انتهاء|اختتام|ختام|نهايه)|(عقب|اثر|فور)(\s(انتهاء|اختتام|ختام|نهايه))?)\s$/;

function dateOf(event: Mention, asking: Mention, { mentions, dates }: BorrowContext): MentionDate | undefined {
  return dates.get(event) ?? toldBefore(event, asking, mentions, dates);
}

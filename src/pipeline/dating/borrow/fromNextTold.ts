import type { Mention } from '../../../model/mention.ts';
import { type BorrowContext, type BorrowRule, borrowed } from './borrow.ts';

/**
 * «تحدث ماكرون مع بوتين مرتين الأحد، وبينهما اتصل ببايدن», «سبق مكالمة الرئيسين بساعات اتصال بين الوزيرين»: what is told as
 * between two of one day, or as hours apart from an event, is of its day.
 */
export const fromNextTold: BorrowRule = (mention, context) => {
  const { trigger, saying, status } = mention;
  if (saying || (status !== undefined && status !== 'occurred')) return undefined;
  const told = context.here.findLast(
    other => !other.saying && other.trigger.end <= trigger.start && isBeside(other, mention, context),
  );
  const base = told && dateOf(told, context);
  return base && base.start === base.end
    ? borrowed(base, 'told-beside', 'جرى في يوم الحدث المذكور قبله، لا تفصله عنه إلا ساعات')
    : undefined;
};

function isBeside(other: Mention, { trigger }: Mention, { doc }: BorrowContext): boolean {
  const text = doc.text.text;
  if (BETWEEN.test(text.slice(other.trigger.end, trigger.start))) return true;
  return (
    BEFORE_IT.test(text.slice(other.clause.start, other.trigger.start)) &&
    HOURS.test(text.slice(other.trigger.end, trigger.start))
  );
}

const BETWEEN = /[\s،]و(بينهما|بين (المكالمتين|الاتصالين|اللقاءين|الاجتماعين))\s+(\p{L}+\s)?$/u;
const BEFORE_IT = /(^|[\s،])[وف]?(سبق|سبقت|تلا|تلت|اعقب|اعقبت)\s$/;
const HOURS = /(^|\s)ب(ساعات|ساعه|ساعتين|دقائق|قليل|بضع ساعات)(\s.*[،,]\s?\S{0,3})?\s?$/;

/** The event itself, or the one that it points to: «مكالمة الرئيسين» of the sentence before. */
function dateOf(told: Mention, { dates, mentions, published }: BorrowContext) {
  const own = dates.get(told);
  if (own) return own;
  const meant = mentions.findLast(
    other =>
      other.trigger.start < told.trigger.start &&
      told.kinds.has(other.kind) &&
      other.participants.length > 1 &&
      told.participants.every(id => other.participants.includes(id)) &&
      (dates.get(other)?.start ?? '9999') <= published,
  );
  return meant && dates.get(meant);
}

import type { Token } from '../../../arabic/tokens.ts';
import { firstIndex } from '../../../model/firstIndex.ts';
import type { Mention, MentionDate } from '../../../model/mention.ts';
import { type BorrowContext, type BorrowRule, borrowed } from './borrow.ts';

/** «وجاء تصريح ريابكوف تزامناً مع اجتماع بين الوزيرين»: two events of one sentence said to go together share a date. */
export const fromSimultaneous: BorrowRule = (mention, context) => {
  const { together, here, dates, published } = context;
  if (!together || !goesTogether(mention, together, here)) return undefined;
  // What stands nearest before it goes with it; else what comes after.
  const before = here.filter(({ trigger }) => trigger.end <= mention.trigger.start).reverse();
  const after = here.filter(({ trigger }) => trigger.start >= mention.trigger.end);
  for (const other of [...before, ...after]) {
    const base = dates.get(other) ?? statementBefore(other, context);
    // What has been said was not said on a day to come.
    if (base && mention.status === 'occurred' && base.start > published) continue;
    if (base) return borrowed(base, 'simultaneous', 'ذكر النصّ أنهما تزامنا، فأُخذ التاريخ منه');
  }
  return undefined;
};

/** The event right before the word or right after it; what the sentence tells further on is another matter. */
function goesTogether({ trigger }: Mention, { start }: Token, here: readonly Mention[]): boolean {
  const last = here.findLast(other => other.trigger.start < start);
  const next = here.find(other => other.trigger.start > start);
  return trigger.start === last?.trigger.start || trigger.start === next?.trigger.start;
}

/** A noun such as «تصريح ريابكوف» stands for the dated words of the same speaker told before. */
function statementBefore(mention: Mention, { mentions, dates }: BorrowContext): MentionDate | undefined {
  if (!mention.saying) return undefined;
  const own = firstIndex(mentions, ({ trigger }) => trigger.start >= mention.trigger.start);
  for (let at = own - 1; at >= 0; at--) {
    const other = mentions[at] as Mention;
    const date = other.saying ? dates.get(other) : undefined;
    if (date && mention.participants.some(id => other.participants.includes(id))) return date;
  }
  return undefined;
}

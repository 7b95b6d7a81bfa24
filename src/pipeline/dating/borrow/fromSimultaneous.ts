import { isOneOf } from '../../../arabic/tokens.ts';
import { firstIndex } from '../../../model/firstIndex.ts';
import type { Mention, MentionDate } from '../../../model/mention.ts';
import { type BorrowContext, type BorrowRule, borrowed, tokensAround } from './borrow.ts';

/** «وجاء تصريح ريابكوف تزامناً مع اجتماع بين الوزيرين»: two events of one sentence said to go together share a date. */
export const fromSimultaneous: BorrowRule = (mention, context) => {
  const { words, here, dates } = context;
  if (!tokensAround(context, mention).some(token => isOneOf(token, words.simultaneity))) return undefined;
  for (const other of here) {
    if (other === mention) continue;
    const base = dates.get(other) ?? statementBefore(other, context);
    if (base) return borrowed(base, 'simultaneous', 'ذكر النصّ أنهما تزامنا، فأُخذ التاريخ منه');
  }
  return undefined;
};

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

import { isOneOf } from '../../../arabic/tokens.ts';
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
  const earlier = mentions.findLast(
    other =>
      other.saying &&
      other.trigger.start < mention.trigger.start &&
      dates.has(other) &&
      mention.participants.some(id => other.participants.includes(id)),
  );
  return earlier && dates.get(earlier);
}

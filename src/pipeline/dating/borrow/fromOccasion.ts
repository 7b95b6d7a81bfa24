import { covers } from '../../../model/span.ts';
import { type BorrowRule, borrowed, isDuring } from './borrow.ts';

/** «أجرى محادثة هاتفية مع بيرنز خلال الزيارة التي قام بها يومي 2 و3»: what happened during a dated event. */
export const fromOccasion: BorrowRule = (mention, context) => {
  if (mention.saying) return undefined;
  const occasion = context.here.find(
    other =>
      !other.saying &&
      other.trigger.start > mention.trigger.end &&
      covers(mention.clause, other.trigger) &&
      isDuring(context, other) &&
      context.dates.has(other),
  );
  const base = occasion && context.dates.get(occasion);
  return base && borrowed(base, 'during', 'جرى خلال حدث مؤرَّخ في الجملة نفسها، فأُخذ تاريخه');
};

import type { Mention, MentionDate } from '../../../model/mention.ts';
import { covers } from '../../../model/span.ts';
import { type BorrowContext, type BorrowRule, borrowed, isDuring } from './borrow.ts';

/** «أجرى محادثة هاتفية مع بيرنز خلال الزيارة التي قام بها يومي 2 و3»: what happened during a dated event. */
export const fromOccasion: BorrowRule = (mention, context) => {
  if (mention.saying) return undefined;
  if (isDuring(context, mention) || isJustBefore(context, mention)) return fromWhatHappened(mention, context);
  const occasion = context.here.find(
    other =>
      !other.saying &&
      other.trigger.start > mention.trigger.end &&
      covers(mention.clause, other.trigger) &&
      isDuring(context, other) &&
      context.dates.has(other),
  );
  const base = occasion && context.dates.get(occasion);
  // «طرح فكرة القمة خلال اتصال في 13 أبريل»: what was only proposed or set then was not held on it.
  if (mention.status === 'proposed' || (mention.status === 'planned' && base && base.end < context.published))
    return undefined;
  return base && borrowed(base, 'during', 'جرى خلال حدث مؤرَّخ في الجملة نفسها، فأُخذ تاريخه');
};

/** «قال في مؤتمر صحفي الثلاثاء عقب مباحثاتهما», «عقب انتهاء اللقاء مساء أمس»: what was told of came right after it. */
function isJustBefore({ doc, times }: BorrowContext, { clause, trigger, definite }: Mention): boolean {
  const before = doc.text.text.slice(clause.start, trigger.start);
  if (!definite) return /(^|\s)(عقب|اثر|في ختام|في اعقاب)\s$/.test(before);
  if (!/(^|\s)(عقب|اثر|بعد|فور)\s(انتهاء |اختتام |ختام |نهايه )?$/.test(before)) return false;
  return times.some(({ start }) => start > trigger.end && start <= trigger.end + 1);
}

/** «تسلّمت الوثيقة يوم الأربعاء خلال اجتماع مع…»: the occasion is of the day of what happened on it. */
function fromWhatHappened(mention: Mention, { here, dates }: BorrowContext): MentionDate | undefined {
  const main = here.findLast(
    other => other.trigger.end < mention.trigger.start && covers(mention.clause, other.trigger) && dates.has(other),
  );
  const base = main && dates.get(main);
  // What was called off had no occasion; words dated only by the news beside them date nothing else.
  if (main?.status === 'cancelled' || (main?.saying && base?.basis !== 'own')) return undefined;
  return base && borrowed(base, 'occasion-of', 'جرى فيه حدث مؤرَّخ في الجملة نفسها، فأُخذ تاريخه');
}

import { type BorrowRule, borrowed } from './borrow.ts';

/** «زيارة للهند يوم الاثنين، التقى خلالها مودي»: what happened during the event told right before it. */
export const fromDuringIt: BorrowRule = (mention, { doc, here, dates }) => {
  if (mention.saying || !DURING_IT.test(doc.text.text.slice(mention.trigger.end, mention.trigger.end + REACH)))
    return undefined;
  const event = here.findLast(other => !other.saying && other.trigger.end < mention.trigger.start);
  const base = event && dates.get(event);
  return base && borrowed(base, 'during', 'جرى خلال حدث مؤرَّخ في الجملة نفسها، فأُخذ تاريخه');
};

const DURING_IT = /^\s(خلالها|خلاله|اثناءها)(?!\p{L})/u;
/** Code units. */
const REACH = 10;

import { type BorrowRule, borrowed } from './borrow.ts';

/** «وصل اليوم إلى كييف، حيث يعقد محادثات»: a clause that opens with «حيث» goes on with what the sentence dated. */
export const fromWhere: BorrowRule = (mention, { doc, here, dates }) => {
  if (mention.saying || mention.reported || mention.status === 'planned') return undefined;
  if (!/^حيث\s/.test(doc.text.text.slice(mention.clause.start, mention.clause.start + 5))) return undefined;
  // «حيث أجرت محادثات، ثم انتقلت إلى كييف»: when, it does not say.
  if (/\sثم\s$/.test(doc.text.text.slice(mention.clause.start, mention.trigger.start))) return undefined;
  const before = here.findLast(other => !other.saying && other.clause.end <= mention.clause.start && dates.has(other));
  const base = before && dates.get(before);
  return base && borrowed(base, 'goes-on', 'الجملة تواصل خبراً مؤرَّخاً («حيث»)، فأُخذ تاريخه');
};

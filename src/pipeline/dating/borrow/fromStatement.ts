import { type BorrowRule, borrowed, isDuring } from './borrow.ts';

/** «قال يوم السبت إن الرئيس استنكر خلال الاتصال…»: a past event that a dated statement recounts, without another date. */
export const fromStatement: BorrowRule = (mention, context) => {
  if (mention.saying || !mention.definite || mention.status === 'planned' || !isDuring(context, mention))
    return undefined;
  const statement = context.here.find(({ saying, clause }) => saying && clause.end <= mention.clause.start);
  const base = statement && context.dates.get(statement);
  if (!base || base.start !== base.end) return undefined;
  const why = 'لم يذكر النصّ يوم الحدث نفسه، وهذا يوم التصريح الذي نقل ما جرى فيه';
  return borrowed(base, 'reported-by-statement', why);
};

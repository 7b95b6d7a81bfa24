import { covers } from '../../../model/span.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «زار كييف الاثنين والتقى الرئيس»: a verb joined with و to a dated verb of its clause shares its date. */
export const fromJoinedVerb: BorrowRule = (mention, { doc, here, dates }) => {
  const word = doc.text.text.slice(mention.trigger.start, mention.trigger.end);
  if (mention.saying || mention.status !== 'occurred' || mention.participants.length < 2 || !/^[وف]/.test(word)) {
    return undefined;
  }
  const twin = here.findLast(
    other =>
      !other.saying &&
      other.status === 'occurred' &&
      other.trigger.end < mention.trigger.start &&
      covers(mention.clause, other.trigger) &&
      dates.has(other),
  );
  const base = twin && dates.get(twin);
  return base && borrowed(base, 'joined-to', 'معطوف في الجملة نفسها على حدث مؤرَّخ، فأُخذ تاريخه');
};

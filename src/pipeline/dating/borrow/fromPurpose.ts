import { covers } from '../../../model/span.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «يتوجه مساء الثلاثاء إلى برلين للقاء شولتس»: what somebody goes for is of the day on which they go. */
export const fromPurpose: BorrowRule = (mention, { doc, here, dates }) => {
  if (mention.saying || mention.participants.length === 0 || mention.status === 'denied') return undefined;
  const { text } = doc.text;
  const before = text.slice(Math.max(0, mention.trigger.start - REACH), mention.trigger.start);
  // «للقاء», «لتجتمع».
  if (!/^ل(ل|[يت]\p{L}{3})/u.test(text.slice(mention.trigger.start)) && !PURPOSE.test(before)) return undefined;
  const going = here.findLast(
    other =>
      other.kind === 'visit' &&
      other.trigger.end < mention.trigger.start &&
      covers(mention.clause, other.trigger) &&
      dates.has(other),
  );
  const base = going && dates.get(going);
  return base && borrowed(base, 'purpose-of', 'هو الغرض من زيارة مؤرَّخة في الجملة نفسها، فأُخذ تاريخها');
};

const REACH = 16;
const PURPOSE = /(^|\s)(لاجراء|لعقد|ليجري|ليعقد|للمشاركه في|لحضور)\s$/;

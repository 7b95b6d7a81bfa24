import type { Mention } from '../../../model/mention.ts';
import { covers } from '../../../model/span.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «أكد بايدن لزيلينسكي الأحد في مكالمة هاتفية أن …», «في أول مكالمة بينهما طمأنه الجمعة إلى …»: the conversation is of the day on which this was said in it. */
export const fromSaidThere: BorrowRule = (mention, { doc, here, dates, published }) => {
  const { clause, trigger, definite, participants, kind } = mention;
  if (definite || participants.length < 2 || !CONVERSATIONS.has(kind)) return undefined;
  if (!THERE.test(doc.text.text.slice(clause.start, trigger.start))) return undefined;
  const statement = here.findLast(
    other =>
      other.saying &&
      covers(clause, other.trigger) &&
      // Who tells of a conversation of others may do so on another day.
      other.participants.some(id => participants.includes(id)),
  );
  const base = statement && dates.get(statement);
  if (base?.basis !== 'own' || base.end > published) return undefined;
  return borrowed(base, 'said-there', 'قيل هذا الكلام فيه، وتاريخ الكلام مذكور، فأُخذ التاريخ منه');
};

const THERE = /(^|\s)(في|خلال|اثناء|عبر)\s(اول |ثاني |ثالث |اخر )?$/;

const CONVERSATIONS: ReadonlySet<Mention['kind']> = new Set(['phone-call', 'video-call', 'meeting', 'talks']);

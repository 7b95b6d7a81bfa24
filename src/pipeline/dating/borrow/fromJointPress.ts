import type { Mention } from '../../../model/mention.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «قال الثلاثاء في مؤتمر صحفي مشترك مع زيلينسكي بعد محادثات بينهما»: two face the press together on the day they met. */
export const fromJointPress: BorrowRule = (mention, { doc, here, dates, published }) => {
  const { clause, trigger, participants, saying } = mention;
  if (saying || participants.length < 2 || !PRESS.test(doc.text.text.slice(clause.start, trigger.start)))
    return undefined;
  const statement = here.findLast(other => other.saying && isOfOne(other, participants) && dates.has(other));
  const base = statement && dates.get(statement);
  if (base?.basis !== 'own' || base.end > published) return undefined;
  return borrowed(base, 'joint-press', 'تلاه مؤتمر صحفي مشترك تاريخه مذكور، فأُخذ التاريخ منه');
};

function isOfOne({ participants }: Mention, two: readonly string[]): boolean {
  return participants.some(id => two.includes(id));
}

const PRESS = /موتمر صح[فا]+ي مشترك [^.؛]{0,80} (بعد|عقب|اثر|في ختام|في اعقاب) $/;

import { daysBetween } from '../../../model/calendar.ts';
import type { Mention } from '../../../model/mention.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «تحدث معه هاتفياً خلال وجوده في موسكو»: within the days of a journey that the text dates, before or behind. */
export const fromStay: BorrowRule = (mention, { doc, mentions, dates }) => {
  const { clause, trigger, saying, participants } = mention;
  if (saying || mention.status === 'planned' || !STAY.test(doc.text.text.slice(trigger.end, clause.end)))
    return undefined;
  const journeys = mentions.filter(
    other =>
      other.kind === 'visit' &&
      other.status === 'occurred' &&
      other.participants.some(id => participants.includes(id)) &&
      isShort(dates.get(other)),
  );
  const [nearest] = journeys.sort((a, b) => away(a, mention) - away(b, mention));
  const base = nearest && dates.get(nearest);
  return base && borrowed(base, 'during-stay', 'جرى خلال زيارة يذكر النصّ تاريخها، فأُخذ تاريخها');
};

const STAY = /(^|\s)(خلال|اثناء|ابان) (وجوده|وجودها|تواجده|تواجدها|اقامته|اقامتها|زيارته|زيارتها)(?!\p{L})/u;

/** Days: what happened «during a year» has no day. */
const LONGEST = 7;

function isShort(date: { readonly start: string; readonly end: string } | undefined): boolean {
  return date !== undefined && daysBetween(date.start, date.end) <= LONGEST;
}

const away = (one: Mention, other: Mention): number => Math.abs(one.sentenceIndex - other.sentenceIndex);

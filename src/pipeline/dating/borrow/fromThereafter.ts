import { firstIndex } from '../../../model/firstIndex.ts';
import type { Mention } from '../../../model/mention.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «… اجتماع دام أربع ساعات، أقر بعده الأمين العام», «وقال في ختامها»: said right after an event told just before. */
export const fromThereafter: BorrowRule = (mention, { doc, mentions, dates }) => {
  if (!mention.saying || mention.reported || mention.status !== 'occurred') return undefined;
  const { text } = doc.text;
  const from = Math.max(mention.clause.start, mention.trigger.start - REACH);
  if (!AFTER_IT.test(text.slice(from, Math.min(mention.clause.end, mention.trigger.end + REACH)))) return undefined;
  const event = lastEvent(mention, mentions);
  const base = event && dates.get(event);
  return base && base.start === base.end
    ? borrowed(base, 'right-after', 'قيل عقب حدث مؤرَّخ ذُكر قبله مباشرة، فأُخذ تاريخه')
    : undefined;
};

/** Code units of the folded text. */
const REACH = 40;
const AFTER_IT = /(^|\s)(بعده|بعدها|عقبه|عقبها|اثره|اثرها|ختامه|ختامها|خلاله|خلالها|اعقابه|اعقابها)(?!\p{L})/u;

/** The last event, no words, of this sentence or the one before. */
function lastEvent(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  const own = firstIndex(mentions, ({ trigger }) => trigger.start >= mention.trigger.start);
  for (let at = own - 1; at >= 0; at--) {
    const other = mentions[at] as Mention;
    if (mention.sentenceIndex - other.sentenceIndex > 1) return undefined;
    if (!other.saying) return other;
  }
  return undefined;
}

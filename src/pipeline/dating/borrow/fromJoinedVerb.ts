import { isOneOf } from '../../../arabic/tokens.ts';
import { addDays, type IsoDay } from '../../../model/calendar.ts';
import { firstIndex } from '../../../model/firstIndex.ts';
import type { Mention, MentionDate } from '../../../model/mention.ts';
import { type BorrowContext, type BorrowRule, borrowed, tokensAround } from './borrow.ts';

/** So many words before a noun may its verb stand («وعقد معه جلسة مباحثات»). */
const VERB_REACH = 4;

/** «زار كييف الاثنين والتقى الرئيس»، «وصل اليوم وأجرى محادثات»: what a verb joins on to a dated event shares its date. */
export const fromJoinedVerb: BorrowRule = (mention, context) => {
  if (mention.saying || mention.status !== 'occurred' || mention.participants.length < 2) return undefined;
  const isUnder = isUnderDay(mention, context);
  if (!isUnder && !isJoinedOn(mention, context)) return undefined;
  const twin = context.here.findLast(
    other =>
      !other.saying &&
      (other.status === 'occurred' || (isUnder && isPast(context.dates.get(other), context.published))) &&
      other.reported === mention.reported &&
      other.trigger.end < mention.trigger.start &&
      context.dates.has(other),
  );
  const base = twin && context.dates.get(twin);
  return base && borrowed(base, 'joined-to', 'معطوف في الجملة نفسها على حدث مؤرَّخ، فأُخذ تاريخه');
};

/** A noun without a verb of its own, on a day that has come. */
const isPast = (date: MentionDate | undefined, published: IsoDay): boolean =>
  date !== undefined && date.end <= published;

/**
 * «ويوم السبت تحدث بلينكن مع لافروف، كما أجرى ماكرون اتصالاً ببوتين»: the day that opens the sentence holds for both; so does
 * the day of the news.
 */
function isUnderDay({ clause, sentenceIndex }: Mention, { doc, times, published }: BorrowContext): boolean {
  if (!/^(كما|وكما|فيما|بينما|في حين)\s/.test(doc.text.text.slice(clause.start, clause.start + 8))) return false;
  const sentence = doc.sentences[sentenceIndex];
  if (!sentence) return false;
  const first = times[firstIndex(times, ({ start }) => start >= sentence.start)];
  if (first === undefined || first.end >= clause.start) return false;
  const day = first.time.range?.start;
  return first.start - sentence.start <= OPENING || (day !== undefined && day >= addDays(published, -1));
}

/** Code units before a time that opens its sentence: «وفي», «ويوم». */
const OPENING = 6;

/** The event word, or the verb of holding before it, begins with و or ف. */
function isJoinedOn(mention: Mention, context: BorrowContext): boolean {
  const { clause, trigger } = mention;
  const tokens = tokensAround(context, mention);
  const at = tokens.findIndex(({ start }) => start >= trigger.start);
  const before = tokens.slice(Math.max(0, at - VERB_REACH), at).filter(({ start }) => start >= clause.start);
  const verb = before.findLast(token => isOneOf(token, context.words.status.occurred));
  return [tokens[at], verb].some(token => token !== undefined && /^[وف]\p{L}{3}/u.test(token.text));
}

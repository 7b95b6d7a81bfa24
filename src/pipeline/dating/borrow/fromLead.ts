import { isOneOf } from '../../../arabic/tokens.ts';
import { daysBetween } from '../../../model/calendar.ts';
import type { Mention, MentionDate } from '../../../model/mention.ts';
import { tellsPast } from '../tellsPast.ts';
import { type BorrowContext, type BorrowRule, borrowed, tokensAround } from './borrow.ts';
import { isOlder } from './isOlder.ts';

/** The lead of a report: as many sentences from its beginning, bylines and headlines (shorter than so many words) aside. */
const LEAD_SENTENCES = 4;
const LEAST_WORDS = 8;
/** News is at most so many days old. */
const FRESH_DAYS = 2;

/**
 * «وقال المتحدث للصحفيين إن…» without a day: in a report that opens with the day of its news, what is said beside the
 * news was said that day. Words told as older («وكان قد قال») and the steady present («ترى موسكو») are left alone.
 */
export const fromLead: BorrowRule = (mention, context) => {
  if (mention.kind === 'document' && isIssued(mention, context)) {
    const day = leadOf(mention, context);
    return day && borrowed(day, 'beside-the-news', 'صدر في سياق خبر اليوم نفسه، ولم يذكر النصّ له يوماً غيره');
  }
  if (!mention.saying || mention.status !== 'occurred' || mention.present || mention.reported) return undefined;
  if (!isSomebody(mention, context) || isOlder(mention, context) || isSecondHand(mention, context)) return undefined;
  const lead = leadOf(mention, context);
  return lead && borrowed(lead, 'beside-the-news', 'قيل في سياق خبر اليوم نفسه، ولم يذكر النصّ له يوماً غيره');
};

/** «وصدر عن الرئيسين بيان مشترك»: told as issued, and not as older. */
function isIssued(mention: Mention, context: BorrowContext): boolean {
  if (mention.reported || mention.status === 'planned' || isOlder(mention, context)) return false;
  const { doc } = context;
  return ISSUED.test(doc.text.text.slice(mention.clause.start, mention.trigger.start));
}

const ISSUED = /(^|[\s،,])[وف]?(صدر|صدرت|اصدر|اصدرت|اصدرا)\s/;

/** A person or a body; what a state says without a day is its standing position. */
function isSomebody({ participants: [speaker] }: Mention, { isPlace }: BorrowContext): boolean {
  return speaker !== undefined && !isPlace(speaker);
}

/** «وبحسب رويترز قال بوتين»: taken from another report, of whatever day. */
function isSecondHand(mention: Mention, context: BorrowContext): boolean {
  return tokensAround(context, mention).some(
    token =>
      token.start >= mention.clause.start &&
      token.end <= mention.trigger.start &&
      isOneOf(token, context.words.sources),
  );
}

/** The date of the news: the latest day of the first of the opening sentences that dates an event. */
function leadOf(of: Mention, { doc, words, mentions, dates, published }: BorrowContext): MentionDate | undefined {
  let sentence = -1;
  let long = 0;
  let lead: { readonly date: MentionDate; readonly sentence: number } | undefined;
  for (const mention of mentions) {
    for (; sentence < mention.sentenceIndex; sentence++) {
      const [from, to] = doc.sentences[sentence + 1]?.tokens ?? [0, 0];
      if (to - from >= LEAST_WORDS) long++;
    }
    if (long > LEAD_SENTENCES || (lead && lead.sentence < mention.sentenceIndex)) break;
    // «قالت ساكي إن بايدن اتصل ببوتين يوم 13 نيسان»: when it was, not when she said it.
    if (mention.reported && mention.sentenceIndex === of.sentenceIndex) continue;
    const date = dates.get(mention);
    if (!date || date.start !== date.end) continue;
    const age = daysBetween(date.start, published);
    const happened =
      mention.status === 'occurred' ||
      (mention.status === undefined && (mention.saying || age > 0 || tellsPast(doc, mention, words)));
    if (happened && age >= 0 && age <= FRESH_DAYS && !(lead && lead.date.start >= date.start))
      lead = { date, sentence: mention.sentenceIndex };
  }
  return lead?.date;
}

import { addDays } from '../../../model/calendar.ts';
import { firstIndex } from '../../../model/firstIndex.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «وجاء الإعلان غداة محادثات», «ويأتي ذلك بعد يومين من لقاء»: by how many days the news came later. */
const AFTER =
  /(?:^|\s)[وف]?(?:جاء|جاءت|ياتي|تاتي)\s+(?:ذلك|هذا|الاعلان|القرار|الموقف|البيان|الكشف)\s+(غداه|بعد يوم(?: واحد)? (?:من|علي)|بعد يومين (?:من|علي))\s+(?:\p{L}+\s+)?$/u;

/** The event is of so many days before the news that the sentences before have dated. */
export const fromNewsAfter: BorrowRule = (mention, { doc, mentions, dates }) => {
  if (mention.saying || mention.participants.length === 0) return undefined;
  const [, later] = AFTER.exec(doc.text.text.slice(mention.clause.start, mention.trigger.start)) ?? [];
  if (later === undefined) return undefined;
  const at = firstIndex(mentions, ({ trigger }) => trigger.start >= mention.trigger.start);
  const news = mentions
    .slice(Math.max(0, at - REACH), at)
    .findLast(
      other => other.saying && other.sentenceIndex < mention.sentenceIndex && dates.get(other)?.basis === 'own',
    );
  const base = news && dates.get(news);
  if (!base || base.start !== base.end) return undefined;
  const day = addDays(base.start, later.includes('يومين') ? -2 : -1);
  return borrowed({ ...base, start: day, end: day, edtf: day }, 'news-after', `جاء الخبر «${later}» الحدث، فهو قبله`);
};

/** Mentions back. */
const REACH = 12;

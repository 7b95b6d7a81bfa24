import { toldBefore } from '../resolveAnchors.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** «وفي يوم المكالمة نفسه التقى بلينكن كوليبا»: the day of an event that the text has dated before. */
export const fromDayOfIt: BorrowRule = (mention, { doc, here, mentions, dates }) => {
  const { text } = doc.text;
  const event = here.findLast(
    other =>
      other.definite &&
      other.trigger.end <= mention.trigger.start &&
      DAY_OF.test(text.slice(other.clause.start, other.trigger.start)),
  );
  if (!event || mention.saying) return undefined;
  const base = dates.get(event) ?? toldBefore(event, mention, mentions, dates);
  return base && base.start === base.end
    ? borrowed(base, 'day-of-it', 'جرى في يوم الحدث الذي يذكره النصّ قبله')
    : undefined;
};

const DAY_OF = /^(و|ف)?(في )?(نفس )?يوم $/;

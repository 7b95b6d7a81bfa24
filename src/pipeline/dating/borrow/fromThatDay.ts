import { type BorrowRule, borrowed } from './borrow.ts';

/** «لقاؤهم في باريس يوم 26 يناير، وهو اليوم الذي سلّمت فيه واشنطن ردها»: on the day told just before. */
export const fromThatDay: BorrowRule = (mention, { doc, here, dates }) => {
  const { sentence, trigger } = mention;
  if (!THAT_DAY.test(doc.text.text.slice(sentence.start, trigger.start))) return undefined;
  const told = here.findLast(other => other.trigger.end < trigger.start && dates.has(other));
  const base = told && dates.get(told);
  return base && base.start === base.end
    ? borrowed(base, 'that-day', 'يقول النصّ إنه جرى في اليوم المذكور قبله')
    : undefined;
};

const THAT_DAY = /(^|[\s،])(وهو|في) (نفس )?اليوم (نفسه |ذاته |عينه )?الذي\s[^.؛]{0,40}$/;

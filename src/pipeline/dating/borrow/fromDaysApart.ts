import { addDays } from '../../../model/calendar.ts';
import type { Mention, MentionDate } from '../../../model/mention.ts';
import { type BorrowContext, type BorrowRule, borrowed } from './borrow.ts';

/** «وسبق الإعلان بيوم واحد اجتماع بين سوليفان وباتروشيف»: so many days before or after an event or words told before. */
export const fromDaysApart: BorrowRule = (mention, context) => {
  const { doc, times } = context;
  const { clause, trigger, saying } = mention;
  if (saying) return undefined;
  const [before, verb, noun] = APART.exec(doc.text.text.slice(clause.start, trigger.start)) ?? [];
  if (before === undefined || verb === undefined || noun === undefined) return undefined;
  const length = times.find(({ start, end }) => start > clause.start && end <= trigger.start);
  const days = /^P(\d+)D$/.exec(length?.time.value ?? '')?.[1];
  if (!length || days === undefined || doc.text.text[length.start - 1] !== 'ب') return undefined;
  const base = WORDS.test(noun) ? lastWords(mention, context) : eventBetween(mention, context);
  if (!base || base.start !== base.end) return undefined;
  const day = addDays(base.start, verb.startsWith('سبق') ? -Number(days) : Number(days));
  return borrowed(
    { ...base, start: day, end: day, edtf: day },
    'days-apart',
    `يقول النصّ إن بينهما «${length.time.text}»`,
  );
};

const APART = /(?:^|[\s،])[وف]?(سبق|سبقت|تلا|تلت|اعقب|اعقبت)\s(ال\p{L}+)/u;
const WORDS = /^ال(اعلان|تصريح|تصريحات|بيان|قرار|خطاب|كلمه)$/;

/** The words last told with their day. */
function lastWords({ trigger }: Mention, { mentions, dates, published }: BorrowContext): MentionDate | undefined {
  const told = mentions.findLast(
    other => other.saying && other.trigger.start < trigger.start && (dates.get(other)?.start ?? '9999') <= published,
  );
  return told && dates.get(told);
}

/** «سبق القمة»: the event between the verb and the length, or the one that it points to. */
function eventBetween(mention: Mention, { here, mentions, dates }: BorrowContext): MentionDate | undefined {
  const between = here.find(
    other => other.trigger.start > mention.clause.start && other.trigger.end < mention.trigger.start,
  );
  if (!between) return undefined;
  const own = dates.get(between);
  if (own) return own;
  const meant = mentions.findLast(
    other => other.trigger.start < between.trigger.start && other.kind === between.kind && dates.has(other),
  );
  return meant && dates.get(meant);
}

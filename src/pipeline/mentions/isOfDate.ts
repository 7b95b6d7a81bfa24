import { normaliseKey } from '../../arabic/normalise.ts';
import { GREGORIAN_MONTHS } from '../../lexicon/time/months.ts';
import { isDayWord } from './isDayWord.ts';

/** Whether a folded word may stand in a date: a day of the week, a number in digits, a word of a month's name. */
export function isOfDate(text: string): boolean {
  return isDayWord(text) || monthWords.has(text) || OF_DATE.has(text) || /^\d{1,4}$/.test(text);
}

const monthWords = new Set(GREGORIAN_MONTHS.flat().flatMap(name => normaliseKey(name).split(' ')));
const OF_DATE = new Set('يوم مساء صباح فجر ليل من منه الشهر الماضي الجاري الحالي المقبل نفسه ذاته'.split(' '));

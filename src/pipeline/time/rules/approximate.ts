import type { Context, Reading, Rule } from '../context.ts';
import { find, type TimeWord } from '../timeWords.ts';
import { clock } from './clock.ts';
import { readYearDate } from './year.ts';

/** «نحو عام 2014», «حوالي الساعة الثامنة مساء»: a date or time given as about. */
export const approximate: Rule = {
  name: 'approximate-date',
  title: 'تاريخ أو ساعة على وجه التقريب',
  starts: ['approximator'],
  read: readApproximate,
  examples: ['تأسست المدينة نحو عام 1200.', 'وقع الانفجار حوالي الساعة الثامنة مساء.'],
};

function readApproximate(context: Context, at: number): Reading | undefined {
  const word = context.words[at] as TimeWord;
  const found = find(word, 'approximator');
  if (found?.sense.mod !== 'APPROX' || context.words[at + 1] === undefined) return undefined;
  for (const read of [readYearDate, clock.read]) {
    const one = read(context, at + 1);
    if (one === undefined || 'notTime' in one) continue;
    const edtf = one.type === 'DATE' && one.edtf && !one.edtf.includes('/') ? { edtf: `${one.edtf}~` } : {};
    return {
      ...one,
      ...edtf,
      at,
      start: word.start + found.skip,
      mod: 'APPROX',
      why: [...one.why, 'العبارة تقريبية.'],
    };
  }
  return undefined;
}

import type { Context, NotTime, Rule } from '../context.ts';
import { findWord, type TimeWord } from '../timeWords.ts';

/** «القرار 2202», «رقم 2021/45», «المادة 5»: a number that names a thing, whatever it looks like. */
export const numbered: Rule = {
  name: 'numbered-thing',
  title: 'رقم يسمي شيئا، وليس تاريخا',
  starts: ['word:numbered'],
  read: readNumbered,
  examples: ['صوت المجلس على القرار 2202.', 'صدر القانون رقم 12/5/2021.', 'تنص المادة 5 على الدفاع المشترك.'],
};

function readNumbered(context: Context, at: number): NotTime | undefined {
  const { words } = context;
  if (!findWord(words[at] as TimeWord, 'numbered')) return undefined;
  let next = at + 1;
  if (words[next]?.text === 'رقم' || words[next]?.text === ':' || words[next]?.text === '(') next++;
  if (words[next]?.kind !== 'digits') return undefined;
  next++;
  while (/^[/\-.,]$/.test(words[next]?.text ?? '') && !words[next]?.spaced && words[next + 1]?.kind === 'digits')
    next += 2;
  return { notTime: true, next };
}

import { isDayWord } from '../isDayWord.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** «إذ يجري الجمعة مع شويغو محادثات»: who holds them is told before, whom they are held with stands behind the verb. */
export function leavesOutHolder({ from, to, word }: Trigger, { doc, clause, entities }: Context): boolean {
  if (word.part !== 'noun') return false;
  for (let at = Math.max(clause.from, from - HOLDER_REACH); at < from - 1; at++) {
    if (!HOLDS.test(doc.tokens[at]?.text ?? '')) continue;
    let next = at + 1;
    while (next < from && OF_DAY.test(doc.tokens[next]?.text ?? '')) next++;
    if (next < from && isDayWord(doc.tokens[next]?.text ?? '')) next++;
    // «على أن يعقد في العاصمة البلجيكية يوم الثلاثاء قمة مع …»: nobody between the verb and what is held.
    if (
      doc.tokens[to]?.text === 'مع' &&
      !entities.some(({ type, tokens: [one] }) => type === 'person' && one > at && one < from)
    )
      return true;
    // «وعقد يوم الثلاثاء قمة مع رئيس المجلس».
    return doc.tokens[next === from ? to : next]?.text === 'مع';
  }
  return false;
}

const OF_DAY = /^(يوم|مساء|صباح|فجر|ليل)$/;
const HOLDER_REACH = 14;
const HOLDS = /^[وف]?(س?[يت])?(جري|جريان|عقد|عقدان|اجري|اجرت|عقدت|اصدر|اصدرت|وقع|وقعت)$/;

import { subjectBefore } from '../findSubject.ts';
import { disagrees } from '../gender.ts';
import { isOfDate } from '../isOfDate.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isPartner } from './isPartner.ts';
import { leavesOutHolder } from './leavesOutHolder.ts';
import { agrees, type PartyRule } from './parties.ts';

/** «اجتمع بهاريس، ثم بجونسون»: all that are named are met by somebody else. */
export const withSubject: PartyRule = (trigger, named, context) => {
  if (named.length < 2 || !isToldBefore(trigger, named, context)) return undefined;
  const who = subjectBefore(trigger, context).find(id => !named.includes(id) && agrees(id, trigger, context));
  return who ? [who, ...named] : undefined;
};

function isToldBefore(trigger: Trigger, named: readonly string[], context: Context): boolean {
  return (
    (trigger.tense !== undefined && named.every(id => isPartner(id, trigger, context))) ||
    leavesOutHolder(trigger, context) ||
    leavesOutSubject(trigger, context) ||
    isOfOtherGender(trigger, named, context) ||
    (trigger.owner === 'one' && context.doc.tokens[trigger.to]?.text === 'مع')
  );
}

/** «زيارة نولاند …، والتقت خلالها ريابكوف وأوشاكوف»: a verb joined on that none of those named behind it can be the subject of. */
function isOfOtherGender(
  { tense, from, to, word }: Trigger,
  named: readonly string[],
  { doc, tables, entities }: Context,
): boolean {
  const verb = doc.tokens[from]?.text ?? '';
  if (tense === undefined || word.part !== 'verb' || !/^[وف]/.test(verb) || verb.endsWith('ا')) return false;
  const behind = entities.every(
    ({ id, tokens: [at] }) => !named.includes(id) || at >= to || at < from - OTHER_SENTENCE,
  );
  return behind && named.every(id => id in tables.lexicon.people && disagrees(verb, tense, id, tables));
}

/** Words back: whoever was named so long before is named again behind the verb. */
const OTHER_SENTENCE = 40;

/**
 * «نعم، تحدث مساء الاثنين مع قادة فرنسا وألمانيا», «ثم اجتمعت في اليوم التالي مع أوشاكوف وكوزاك»: nothing but a day
 * between the verb and its partners, nobody before it unless the verb goes on from there.
 */
function leavesOutSubject({ from, to, tense }: Trigger, { doc, clause, entities }: Context): boolean {
  if (tense === undefined) return false;
  const goesOn = doc.tokens[from - 1]?.text === 'ثم' || doc.tokens[from]?.text.startsWith('و');
  if (!goesOn && entities.some(({ tokens: [at] }) => at >= clause.from && at < from)) return false;
  let next = to;
  while (next < clause.to && (isOfDate(doc.tokens[next]?.text ?? '') || NEXT_DAY.has(doc.tokens[next]?.text ?? '')))
    next++;
  return doc.tokens[next]?.text === 'مع';
}

/** «في اليوم التالي». */
const NEXT_DAY = new Set(['في', 'اليوم', 'التالي', 'الموالي', 'الثاني']);

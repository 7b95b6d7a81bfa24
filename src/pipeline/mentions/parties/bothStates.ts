import { isOneOf } from '../../../arabic/tokens.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «تبادل البلدان المذكرات»، «الإعلان عنها من العاصمتين»: the two states, named without their names. */
export const bothStates: PartyRule = (trigger, named, context) =>
  named.length === 0 && isOfBothStates(trigger, context) ? context.tables.principalStates : undefined;

function isOfBothStates(trigger: Trigger, { doc, clause, sentence, words }: Context): boolean {
  // «مُددت المعاهدة، حين تبادل البلدان المذكرات».
  if (trigger.kind === 'document')
    return doc.tokens.slice(...sentence.tokens).some(token => isOneOf(token, words.bothStates));
  return doc.tokens
    .slice(Math.max(clause.from, trigger.from - 3), Math.min(clause.to, trigger.to + 5))
    .some(token => isOneOf(token, words.bothStates));
}

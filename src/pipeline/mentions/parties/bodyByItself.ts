import { isOfMany } from '../isOfMany.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { onlyOne, type PartyRule } from './parties.ts';

/** «ويلتئم مجلس الأمن»: a body of many states meets by itself. */
export const bodyByItself: PartyRule = (trigger, named, context) => {
  const { word } = trigger;
  const body = onlyOne(named);
  if (body === undefined || word.part !== 'verb' || !isOfMany(body, context.tables)) return undefined;
  return word.entry.container || isByItsMembers(trigger, context) ? named : undefined;
};

/** «يجتمع مستشارو قادة صيغة النورماندي»: its own people, right behind the verb. */
function isByItsMembers({ to }: Trigger, { doc, words }: Context): boolean {
  return words.groups.has(doc.tokens[to]?.text ?? '');
}

import { hasObject, isDualVerb } from '../dualVerb.ts';
import { personsOfSentence } from '../findSubject.ts';
import type { PartyRule } from './parties.ts';

/** «اتفق بايدن وبوتين على أن يلتقيا قبل أن يزور شولتس موسكو»: of more than two named, a dual verb is of the two before it, unless it names whom they met. */
export const subjectsOfDual: PartyRule = (trigger, named, context) => {
  if (named.length <= 2 || !isDualVerb(context.doc, trigger) || hasObject(trigger, context)) return undefined;
  const pair = [...new Set(personsOfSentence(trigger, context))];
  return pair.length === 2 ? pair.reverse() : undefined;
};

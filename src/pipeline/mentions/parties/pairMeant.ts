import { isOneOf } from '../../../arabic/tokens.ts';
import { hasDualVerb, isDualVerb } from '../dualVerb.ts';
import { type Context, isPerson } from '../partiesContext.ts';
import { lastPair } from '../toldBefore.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isOfOtherSides } from './isOfOtherSides.ts';
import type { PartyRule } from './parties.ts';

/** «مكالمة بينهما», «لقاؤهما»: the pair that a pronoun or a dual means. */
export const pairMeant: PartyRule = (trigger, named, context) => {
  if (trigger.again || !isOfTwo(trigger, context)) return undefined;
  // «ومع تزايد الحشود حول أوكرانيا عقدا لقاء»: a state is none of the two.
  if (named.length > 0 && !(hasDualVerb(trigger, context) && !named.some(id => isPerson(id, context))))
    return undefined;
  const joint = besideSpeaker(trigger, context);
  if (joint.length === 2) return joint;
  const told = lastPair(context, trigger);
  return isOfOtherSides(trigger, told, context) ? context.tables.principalStates : told;
};

function isOfTwo(trigger: Trigger, context: Context): boolean {
  const { doc, clause, words } = context;
  return (
    trigger.owner === 'two' ||
    hasDualVerb(trigger, context) ||
    isDualVerb(doc, trigger) ||
    doc.tokens.slice(trigger.from + 1, Math.min(clause.to, trigger.to + 4)).some(token => isOneOf(token, words.pairs))
  );
}

/** «قال ماكرون في مؤتمر مشترك مع زيلينسكي بعد محادثات بينهما»: the speaker and who stands beside them. */
function besideSpeaker({ from }: Trigger, { doc, clause, speaker, entities, tables }: Context): readonly string[] {
  if (!speaker || !(speaker in tables.lexicon.people)) return [];
  for (let at = clause.from; at < from - 1; at++) {
    if (!/^(ال)?مشترك$/.test(doc.tokens[at]?.text ?? '') || doc.tokens[at + 1]?.text !== 'مع') continue;
    const beside = entities.find(({ type, tokens: [first] }) => type === 'person' && first > at + 1 && first < from);
    return beside && beside.id !== speaker ? [speaker, beside.id] : [];
  }
  return [];
}

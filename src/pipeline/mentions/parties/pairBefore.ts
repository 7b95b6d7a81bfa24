import type { Context } from '../partiesContext.ts';
import { lastPair } from '../toldBefore.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «آخر حديث بينهما كان المكالمة»: of the pair last named, whoever else has telephoned since. */
export const pairBefore: PartyRule = (trigger, named, context) => {
  if (named.length > 0 || !isOfPairBefore(trigger, context)) return undefined;
  const pair = lastPair(context, trigger);
  return pair.length === 2 ? pair : undefined;
};

function isOfPairBefore({ from, word }: Trigger, { doc, clause }: Context): boolean {
  if (word.part !== 'noun') return false;
  const near = doc.tokens.slice(Math.max(clause.from, from - 4), from);
  return near.some(({ text }, at) => text === 'بينهما' && /^(كانت?|لم)$/.test(near[at + 1]?.text ?? ''));
}

import { isOneOf } from '../../../arabic/tokens.ts';
import { lastOfKind } from '../toldBefore.ts';
import type { PartyRule } from './parties.ts';

/** «مكالمة ثانية»: of the parties of the first, unless it names others. */
export const nextOfKind: PartyRule = (trigger, named, context) => {
  const { doc, words } = context;
  if (!doc.tokens.slice(trigger.to, trigger.to + 2).some(token => isOneOf(token, words.ordinal))) return undefined;
  const before = lastOfKind(trigger, context, true);
  if (!named.every(id => before.includes(id))) return undefined;
  return before.length > 0 ? before : named;
};

import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import type { Context } from '../partiesContext.ts';
import { lastOfKind } from '../toldBefore.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «مكالمة ثانية»: of the parties of the first, unless it names others. */
export const nextOfKind: PartyRule = (trigger, named, context) => {
  const { doc, words } = context;
  const beside = [...doc.tokens.slice(trigger.to, trigger.to + 2), ...containerOf(trigger, context)];
  if (!beside.some(token => isOneOf(token, words.ordinal))) return undefined;
  const before = lastOfKind(trigger, context, true);
  if (!named.every(id => before.includes(id))) return undefined;
  return before.length > 0 ? before : named;
};

/** «جولة ثانية من المحادثات»: the words between a round and what it is a round of. */
function containerOf({ from }: Trigger, { doc, clause }: Context): readonly Token[] {
  const near = doc.tokens.slice(Math.max(clause.from, from - CONTAINER_REACH), from);
  const at = near.findLastIndex(({ text }) => /^[بل]?(ال)?جول(ه|ات)$/.test(text));
  return at < 0 ? [] : near.slice(at + 1).filter(({ text }) => !FIRST.test(text));
}

const CONTAINER_REACH = 4;
const FIRST = /^(ال)?اول(ي)?$/;

import { subjectBefore } from '../findSubject.ts';
import type { PartyRule } from './parties.ts';

/** «رد بايدن بعقوبات، كما أمر بنقل 800 جندي»: who gives the order, where it names nobody. */
export const orderedBy: PartyRule = (trigger, named, context) => {
  const { kind, from, word } = trigger;
  if (kind !== 'military' || named.length > 0 || word.part !== 'noun') return undefined;
  const { doc, clause } = context;
  const near = doc.tokens.slice(Math.max(clause.from, from - ORDER_REACH), from);
  if (!near.some(({ text }) => ORDERS.test(text))) return undefined;
  return subjectBefore(trigger, context).slice(0, 1);
};

const ORDERS = /^[وف]?(امر|امرت|اوعز|اوعزت|قرر|قررت)$/;
/** Words from the order to what is ordered. */
const ORDER_REACH = 6;

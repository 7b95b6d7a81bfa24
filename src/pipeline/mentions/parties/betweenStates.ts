import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «يلتقي مسؤولون من البلدين», «محادثات بين الدولتين». */
export const betweenStates: PartyRule = (trigger, named, context) =>
  named.length === 0 && isBetweenStates(trigger, context) ? context.tables.principalStates : undefined;

function isBetweenStates({ from, to }: Trigger, { doc, clause, words }: Context): boolean {
  const holders = doc.tokens.slice(Math.max(clause.from, from - HOLDERS_REACH), from);
  const ofBoth = (token: Token, at: number): boolean => {
    if (!isOneOf(token, words.bothStates)) return false;
    const who = holders[at - 1]?.text === 'من' ? holders[at - 2] : holders[at - 1];
    return OF_BOTH.test(who?.text ?? '');
  };
  if (holders.some(ofBoth)) return true;
  const at = doc.tokens.slice(to, Math.min(clause.to, to + 5)).findIndex(token => isOneOf(token, words.bothStates));
  return at > 0 && OF_STATES.has(doc.tokens[to + at - 1]?.text ?? '');
}

/** «يعقد خبراء البلدين جلسة مشاورات». */
const OF_BOTH =
  /^(خبراء|مسوولون|مسوولين|دبلوماسيون|دبلوماسيين|مفاوضون|مفاوضين|وفدا|وفدي|وفود|ممثلو|ممثلي|مسوولو|مسوولي|وزيرا|وزيري|مفاوضو|مفاوضي|دبلوماسيو)$/;
const HOLDERS_REACH = 7;

const OF_STATES = new Set(['من', 'بين']);

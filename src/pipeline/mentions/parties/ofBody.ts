import { type Context, isPerson } from '../partiesContext.ts';
import { isRelativePronoun } from '../relativePronoun.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «صيغة نورماندي، التي ألغي اجتماعها»: the body that the relative clause speaks of. */
export const ofBody: PartyRule = (trigger, named, context) => {
  const body = ownerBefore(trigger, context);
  if (!body) return undefined;
  return named.includes(body) ? named.filter(id => id === body || !isPerson(id, context)) : [body, ...named];
};

function ownerBefore({ owner, from }: Trigger, { doc, clause, entities }: Context): string | undefined {
  if (owner !== 'one') return undefined;
  for (let at = from - 1; at >= Math.max(clause.from, from - OWNER_REACH); at--) {
    if (!isRelativePronoun(doc.tokens[at]?.text)) continue;
    return entities.find(({ type, tokens: [, to] }) => type === 'organisation' && to === at)?.id;
  }
  return undefined;
}

/** «التي ألغي اجتماعها», «التي كان من المقرر أن يعقد اجتماعها». */
const OWNER_REACH = 7;

import { nationality } from '../../entities/nationality.ts';
import { countryOf } from '../../lexicon/compileEntities.ts';
import { dayOf } from '../dayOf.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «بدأت القوات الروسية تدريبات», «الوزارة تنشر صوراً لمناورات بدأتها قواتها»: the state whose forces they are. */
export const ofItsForces: PartyRule = (trigger, named, context) => {
  if (named.length > 0 || (trigger.kind !== 'exercise' && trigger.kind !== 'military')) return undefined;
  const state = nationOfForces(trigger, context) ?? ownerOfForces(trigger, context);
  return state === undefined ? undefined : [state];
};

function nationOfForces({ from, to }: Trigger, { doc, clause, tables }: Context): string | undefined {
  for (let at = Math.max(clause.from, from - NATION_REACH); at < Math.min(clause.to, to + FORCES_REACH); at++) {
    if (!FORCES.test(doc.tokens[at]?.text ?? '')) continue;
    const country = nationality(doc, at + 1, tables);
    if (country !== undefined) return country;
  }
  return undefined;
}

function ownerOfForces(
  { from, to }: Trigger,
  { doc, clause, entities, sentence, tables }: Context,
): string | undefined {
  const theirs = doc.tokens.slice(to, Math.min(clause.to, to + FORCES_REACH)).some(({ text }) => OWN_FORCES.test(text));
  if (!theirs) return undefined;
  const owner = entities.findLast(
    ({ id, tokens: [at] }) => at >= sentence.tokens[0] && at < from && countryOf(tables, id, dayOf(doc)) !== undefined,
  );
  return owner && countryOf(tables, owner.id, dayOf(doc));
}

const FORCES = /^[وفبل]?(ال)?(قوات|جيش|بحريه|وحدات|سفن|اسطول|مقاتلات|قاذفات|دبابات)$/;
const OWN_FORCES = /^[وبل]?(قوات|جيش|جنود|وحدات|اسطول|سفن|طايرات|مقاتلات)(ها|ه)$/;
/** Words from the event to the forces behind it, and from those before it. */
const FORCES_REACH = 6;
const NATION_REACH = 10;

import { countryOf } from '../../lexicon/compileEntities.ts';
import { dayOf } from '../dayOf.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** «ماذا تريد روسيا؟ … تفاوض الطرفان»: two sides of a text about two states are those, unless a pair has just been told. */
export function isOfOtherSides(
  { from, to }: Trigger,
  told: readonly string[],
  { doc, clause, earlier, sentence, tables, namedBefore }: Context,
): boolean {
  const near = doc.tokens.slice(from, Math.min(clause.to, to + SIDES_REACH));
  const named = (ids: readonly string[]): boolean => ids.every(id => namedBefore.has(id));
  if (!near.some(({ text }) => SIDES.test(text)) || !(named(tables.principalStates) || named(tables.principals)))
    return false;
  const day = dayOf(doc);
  const states = new Set(told.map(id => countryOf(tables, id, day) ?? id));
  if (told.length === 2 && tables.principalStates.every(id => states.has(id)) && !told.every(isPrincipal(tables)))
    return false;
  const last = earlier.findLast(({ participants }) => participants.length === 2);
  const line = last === undefined ? -1 : (doc.sentences[last.sentenceIndex]?.line ?? -1);
  return line !== sentence.line;
}

const SIDES = /^(الطرفان|الطرفين|الجانبان|الجانبين)$/;
const SIDES_REACH = 3;

const isPrincipal =
  ({ principals }: Context['tables']) =>
  (id: string): boolean =>
    principals.includes(id);

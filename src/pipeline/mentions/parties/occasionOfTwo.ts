import { personsHere } from '../findSubject.ts';
import type { PartyRule } from './parties.ts';

/** «اتفق الرئيسان خلال مكالمة», «حذره في اتصال»: the two named before it. */
export const occasionOfTwo: PartyRule = (trigger, named, context) => {
  if (named.length > 0 || !OCCASION.has(context.doc.tokens[trigger.from - 1]?.text ?? '')) return undefined;
  const people = [...new Set(personsHere(trigger, context))];
  return people.length === 2 ? people.reverse() : undefined;
};

const OCCASION = new Set(['خلال', 'اثناء', 'في']);

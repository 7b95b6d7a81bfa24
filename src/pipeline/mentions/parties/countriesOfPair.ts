import { isOneOf } from '../../../arabic/tokens.ts';
import { countryOf } from '../../lexicon/compileEntities.ts';
import { dayOf } from '../dayOf.ts';
import { personsOfSentence } from '../findSubject.ts';
import type { PartyRule } from './parties.ts';

/** «أعلن بوتين ولوكاشينكو أن جيشي بلديهما سيجريان مناورات»: the countries of the two named before. */
export const countriesOfPair: PartyRule = (trigger, named, context) => {
  if (trigger.kind !== 'exercise' || named.length > 0) return undefined;
  const { doc, clause, tables, words } = context;
  const theirs = doc.tokens
    .slice(Math.max(clause.from, trigger.from - PAIR_REACH), Math.min(clause.to, trigger.to + PAIR_REACH))
    .some(token => isOneOf(token, words.theirStates));
  if (!theirs) return undefined;
  const day = dayOf(doc);
  const two = [...new Set(personsOfSentence(trigger, context))].slice(0, 2).reverse();
  const countries = [...new Set(two.flatMap(id => countryOf(tables, id, day) ?? []))];
  return countries.length === 2 ? countries : undefined;
};

const PAIR_REACH = 6;

import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { Tense } from '../lexicon/compileWords.ts';

/** Whether a verb in the third person singular, folded, is feminine: «قالت», «وتصل», «ستزور». */
export function isFeminine(verb: string, tense: Tense): boolean {
  return tense === 'past' ? /\p{L}{2}ت(ه|ها|هما|هم)?$/u.test(verb) : /^[وف]?[سل]?ت/.test(verb);
}

/** True of a person whom the verb cannot be said of: a man before «انتقلت», a woman after «قال», one after «تعهدوا». */
export function disagrees(verb: string, tense: Tense, id: string, { lexicon }: EntityTables): boolean {
  const person = lexicon.people[id];
  if (person === undefined) return false;
  // «بيربوك ولودريان سيزوران».
  if (tense !== 'past' && /^[وف]?(س)?ي\p{L}{2,}ان$/u.test(verb)) return false;
  return isPlural(verb, tense) || (person.f === true) !== isFeminine(verb, tense);
}

function isPlural(verb: string, tense: Tense): boolean {
  return tense === 'past' ? /\p{L}{2}وا$/u.test(verb) : /^[وف]?س?ي\p{L}{2,}ون$/u.test(verb);
}

import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { Tense } from '../lexicon/compileWords.ts';

/** Whether a verb in the third person singular, folded, is feminine: «قالت», «وتصل», «ستزور». */
export function isFeminine(verb: string, tense: Tense): boolean {
  return tense === 'past' ? /\p{L}{2}ت(ه|ها|هما|هم)?$/u.test(verb) : /^[وف]?[سل]?ت/.test(verb);
}

/** True of a person whom the verb cannot be said of: a man before «انتقلت», a woman after «قال». */
export function disagrees(verb: string, tense: Tense, id: string, { lexicon }: EntityTables): boolean {
  const person = lexicon.people[id];
  return person !== undefined && (person.f === true) !== isFeminine(verb, tense);
}

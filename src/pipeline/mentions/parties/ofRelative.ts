import { isRelativePronoun } from '../relativePronoun.ts';
import type { PartyRule } from './parties.ts';

/** «ماكرون، الذي تحدث هاتفيا مع بوتين ومع بايدن»: whom the relative clause tells of. */
export const ofRelative: PartyRule = ({ from, tense, word }, named, { doc, entities }) => {
  if (tense === undefined || word.part !== 'verb' || !isRelativePronoun(doc.tokens[from - 1]?.text)) return undefined;
  // «الذي التقاه» is whom somebody else met.
  if (/(ه|ها|هما|هم)$/.test(doc.tokens[from]?.text ?? '')) return undefined;
  const who = entities.find(({ type, tokens: [, to] }) => type === 'person' && to === from - 1);
  return who && named.length > 0 && !named.includes(who.id) ? [who.id, ...named] : undefined;
};

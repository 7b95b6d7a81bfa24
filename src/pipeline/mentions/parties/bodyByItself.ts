import type { Context } from '../partiesContext.ts';
import { onlyOne, type PartyRule } from './parties.ts';

/** «ويلتئم مجلس الأمن»: a body of many states meets by itself. */
export const bodyByItself: PartyRule = ({ word }, named, context) => {
  const body = onlyOne(named);
  const meets = body !== undefined && word.part === 'verb' && word.entry.container && isOfMany(body, context);
  return meets ? named : undefined;
};

function isOfMany(id: string, { tables: { lexicon } }: Context): boolean {
  const body = lexicon.organisations[id];
  return body !== undefined && body.of === undefined && body.media !== true;
}

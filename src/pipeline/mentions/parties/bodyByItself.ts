import { isOfMany } from '../isOfMany.ts';
import { onlyOne, type PartyRule } from './parties.ts';

/** «ويلتئم مجلس الأمن»: a body of many states meets by itself. */
export const bodyByItself: PartyRule = ({ word }, named, context) => {
  const body = onlyOne(named);
  const meets = body !== undefined && word.part === 'verb' && word.entry.container && isOfMany(body, context.tables);
  return meets ? named : undefined;
};

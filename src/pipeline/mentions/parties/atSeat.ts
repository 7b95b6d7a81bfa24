import { isOfMany } from '../isOfMany.ts';
import type { PartyRule } from './parties.ts';

/** «جلسة الأمس بمقر منظمة الأمن والتعاون»: where nobody else is named, the body of many at whose seat they meet. */
export const atSeat: PartyRule = ({ to, word }, named, { doc, clause, entities, tables }) => {
  if (named.length > 0 || word.part !== 'noun') return undefined;
  const body = entities.find(({ id, tokens: [at] }) => {
    const near = at > to && at < Math.min(clause.to, to + SEAT_REACH);
    return near && SEAT.test(doc.tokens[at - 1]?.text ?? '') && isOfMany(id, tables);
  });
  return body && [body.id];
};

const SEAT = /^(ب|ل)?(ال)?مقر$/;
/** Words from the noun to the body. */
const SEAT_REACH = 6;

import { subjectBefore } from '../findSubject.ts';
import type { PartyRule } from './parties.ts';

/** «اتصل بايدن بزيلينسكي لإطلاعه على ما دار بينه وبين بوتين خلال قمة الفيديو»: whoever acts, and who is named behind «بينه وبين». */
export const betweenHim: PartyRule = (trigger, _, context) => {
  const { doc, clause, entities } = context;
  for (let at = Math.max(clause.from, trigger.from - REACH); at < Math.min(clause.to, trigger.to + REACH); at++) {
    if (!HIM.test(doc.tokens[at]?.text ?? '') || doc.tokens[at + 1]?.text !== 'وبين') continue;
    const other = entities.find(({ type, tokens: [from] }) => type === 'person' && from > at + 1 && from <= at + TITLE);
    const who = other && subjectBefore(trigger, context).find(id => id !== other.id);
    if (who !== undefined && other) return [who, other.id];
  }
  return undefined;
};

const HIM = /^[وف]?بين(ه|ها)$/;
/** Words between the phrase and the event, and of a title before the name. */
const REACH = 8;
const TITLE = 6;

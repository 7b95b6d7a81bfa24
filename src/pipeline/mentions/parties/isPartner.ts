import { isLedToBy } from '../isLedToBy.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** The one named is whom the other meets («سيجتمع مع بوتين»، «التقى ببوتين»), so the subject is left out. */
export function isPartner(id: string, trigger: Trigger, { entities, clause, doc }: Context): boolean {
  const named = entities.find(
    entity => entity.id === id && entity.tokens[0] >= trigger.from - PARTNER_REACH && entity.tokens[0] < clause.to,
  );
  if (!named) return false;
  const [first] = named.tokens;
  const before = doc.tokens[first - 1]?.text ?? '';
  // «بنظيره الأوكراني زيلينسكي».
  if (doc.tokens.slice(first - 3, first).some(({ text }) => /^[بل]نظير/.test(text))) return true;
  if (isLedToBy(WITH, first, doc, entities)) return true;
  // «اجتماع لمنظمة الأمن والتعاون»: the body's own.
  return named.type === 'person' && (/^(بال|لل)\p{L}{3}/u.test(before) || /[بل]$/.test(named.clitic));
}

const WITH = new Set(['مع']);

/** «وأجرت مع لافروف أول محادثات»: so many words before the noun its partner may stand. */
const PARTNER_REACH = 5;

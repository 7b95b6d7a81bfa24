import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { Context } from './partiesContext.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «زارا», «التقيا», «يلتقيان»: what two do. */
export function isDualVerb(doc: DocumentText, trigger: Trigger): boolean {
  const text = (doc.tokens[trigger.from] as Token).text;
  if (trigger.word.part !== 'verb' || !/(ان|ا)$/.test(text)) return false;
  return trigger.tense === 'past' || !/^(س|و|ف)*[يت]\p{L}{2,3}ا?$/u.test(text);
}

/** «بايدن وبلينكن يستقبلان وزير الخارجية كوليبا»: whom the two meet, right behind the verb. */
export function hasObject({ to }: Trigger, { doc, entities }: Context): boolean {
  const object = entities.find(({ type, tokens: [, end] }) => type === 'person' && end > to);
  if (!object || object.tokens[0] - to > OBJECT_REACH) return false;
  return (
    doc.tokens.slice(to, object.tokens[0]).every(({ text }, at) => /^ال/.test(text) || at === 0) &&
    !PREPOSITIONS.has(doc.tokens[to]?.text ?? '')
  );
}

/** Words of a title before a name. */
const OBJECT_REACH = 4;
const PREPOSITIONS = new Set([
  'في',
  'مع',
  'علي',
  'عن',
  'الي',
  'بعد',
  'قبل',
  'خلال',
  'لدي',
  'بحضور',
  'برفقه',
  'ضمن',
  'امس',
  'اليوم',
  'غدا',
  'يوم',
]);

/** «ثم أجريا اتصالاً»: the verb of holding before the noun is dual. */
export function hasDualVerb(trigger: Trigger, { doc, clause, words }: Context): boolean {
  return doc.tokens
    .slice(Math.max(clause.from, trigger.from - 8), trigger.from)
    .some(token => isDualHolding(token) && !isOneOf(token, words.topics));
}

/** «عقدا», «أن يقودا»: what two hold. */
export function isDualHolding({ text }: Token): boolean {
  return text.endsWith('ا') || text.endsWith('ن') ? DUAL_HOLDING.test(text) : false;
}

const DUAL_HOLDING = /^[وف]?(اجريا|عقدا|قادا|خاضا|راسا|تراسا|(س?ي|ل)(جريا|عقدا|قودا|خوضا|راسا|تراسا)ن?)$/;

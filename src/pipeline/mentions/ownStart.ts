import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { followsComma } from '../document/gapBefore.ts';
import type { ClauseContext } from './clauseContext.ts';
import { isFollowedByName, isGoverned } from './findSubject.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What stands between two nouns belongs to the first, unless a verb of holding opens the second («… أجرى بايدن اتصالاً»). */
export function ownStart(previous: Trigger, trigger: Trigger, context: ClauseContext): number {
  const { doc, words } = context;
  if (isParenthesis(previous, context)) return context.clause.from;
  if (trigger.word.part === 'verb')
    return startsAnew(trigger, context) || goesOn(trigger, context) || hasNoSubject(previous, trigger, context)
      ? trigger.from
      : previous.to;
  if (isCountedFrom(trigger, context)) return trigger.from;
  if (previous.word.part === 'verb') return heldNext(previous, trigger, context) ?? previous.to;
  // «عقب المحادثة، أطلع بايدن في اتصال كلاً من …»: the occasion of what the clause tells.
  if (doc.tokens[trigger.from - 1]?.text === 'في' && trigger.from - previous.to > 1) return previous.to;
  for (let at = previous.to; at < trigger.from; at++) if (isOneOf(doc.tokens[at], words.status.occurred)) return at;
  return trigger.from;
}

/** «أجرى بايدن يوم الاثنين، عشية القمة، مكالمة مع ماكرون»: between commas, and only when. */
function isParenthesis({ from, to }: Trigger, { doc, clause }: ClauseContext): boolean {
  const opens = from - 1;
  return (
    opens > clause.from &&
    SEEN_FROM.has(doc.tokens[opens]?.text ?? '') &&
    followsComma(doc, opens) &&
    followsComma(doc, to)
  );
}

const SEEN_FROM = new Set(['عشيه', 'غداه', 'قبيل', 'بعيد', 'عقب', 'قبل', 'بعد', 'خلال', 'اثر']);

/** «تحدث بايدن وبوتين قبل أيام من محادثات جنيف»: an event that another is dated by has its own people. */
function isCountedFrom({ from }: Trigger, { doc }: ClauseContext): boolean {
  if (!COUNTS.has(doc.tokens[from - 1]?.text ?? '')) return false;
  return doc.tokens
    .slice(Math.max(0, from - COUNTED_REACH), from - 1)
    .some(({ text }) => /^[وف]?(قبل|بعد)$/.test(text));
}

const COUNTS = new Set(['من', 'علي']);
/** «قبل ثلاثة أيام من». */
const COUNTED_REACH = 5;

/** «التقت أوشاكوف، ثم عقدت اجتماعاً مع كوزاك», «ينعقد المجلس …، ثم يلتئم اجتماع»: what comes next has its own people. */
function heldNext(previous: Trigger, trigger: Trigger, { doc }: ClauseContext): number | undefined {
  for (let at = trigger.from - 1; at > previous.to; at--) if (COMES_NEXT.test(doc.tokens[at]?.text ?? '')) return at;
  return undefined;
}

/** «ثم», «على أن يلي ذلك». */
export const COMES_NEXT = /^(ثم|[وف]?س?[يت](لي|ليه|ليها|عقبه|عقبها|تبعه|تبعها))$/;

/** «التقى شيرمان وريابكوف …، والتأم مجلس روسيا والناتو»: a verb joined on with its own subject right behind it. */
function startsAnew(trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  return /^[وف]/.test((doc.tokens[trigger.from] as Token).text) && isFollowedByName(trigger, entities);
}

/**
 * «زار موسكو موفداً من بايدن، والتقى أمين مجلس الأمن», «بدلاً من أن يجتمع بباتروشيف، أمضى بلينكن مساءه مع …»: only people
 * whom a preposition governs stand between.
 */
function hasNoSubject(previous: Trigger, trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  const { from } = trigger;
  const opens = followsComma(doc, from) && isFollowedByName(trigger, entities);
  if (!opens && !/^[وف]/.test((doc.tokens[from] as Token).text)) return false;
  const between = entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= previous.to && at < from);
  return between.length > 0 && between.every(entity => isGoverned(doc, entity, entities));
}

/** «ثم التقى», «وبعد أن التقى زيلينسكي، اجتمع مع لافروف»: whom it names stands behind it, who acts is told before. */
function goesOn({ from, to }: Trigger, { doc }: ClauseContext): boolean {
  const [before, last] = [doc.tokens[from - 2]?.text ?? '', doc.tokens[from - 1]?.text ?? ''];
  // «اجتمع بباتروشيف، قبل أن يتحدث هاتفيا مع بوتين».
  if (GOES_ON.test(last) || (last === 'ان' && before === 'قبل' && followsComma(doc, from - 2))) return true;
  return followsComma(doc, from) && doc.tokens[to]?.text === 'مع';
}

/** «ثم التقى», «وبينهما اتصل ببايدن». */
const GOES_ON = /^(ثم|و?(بينهما|بعدها|قبلها|بعدهما))$/;

/** Two event words side by side with nobody named between them («لقاء وعشاء») have their people in common. */
export function sharesParties(previous: Trigger, trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  const between = entities.some(({ tokens: [from] }) => from >= previous.to && from < trigger.from);
  const joined = trigger.word.part === 'verb' || (doc.tokens[trigger.from] as Token).text.startsWith('و');
  return !between && joined && trigger.from - previous.to <= 3;
}

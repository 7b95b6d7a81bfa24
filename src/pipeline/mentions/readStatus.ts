import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { CONVERSATIONS } from '../../model/kindGroups.ts';
import type { ReportedStatus } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import { followsComma } from '../document/gapBefore.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { cancelledLater, isCancelling, willNotBe } from './calledOff.ts';
import { isDeniedLater } from './deniedLater.ts';
import { isInvitation } from './invited.ts';
import { FUTURE_NEGATION, isExcepted, undoes } from './negation.ts';
import { isPledged } from './pledged.ts';
import { isRelativePronoun } from './relativePronoun.ts';
import type { Clause } from './splitClauses.ts';
import { AHEAD, isAgreedOn, isFuture, isQualified } from './status/ahead.ts';
import { isDenied, OCCASIONS } from './status/isDenied.ts';
import { isOccasion } from './status/isOccasion.ts';
import { CONDITIONAL, isMay, isUnreal, POSSIBILITY } from './status/possible.ts';
import { isAfterwards, isBarelyOver } from './status/toldBeside.ts';
import { WAS_SET, wasCalledOff } from './status/wasCalledOff.ts';
import { HELD, isFact, isHeldAfterAll, wasHeld } from './status/wasHeld.ts';
import type { Trigger } from './triggers/trigger.ts';

const BEFORE = 9;

const AFTER = 7;

/** «لم يلتق الوزيران بلينكن ولافروف منذ تغيير الإدارة إلا أمس». */
const EXCEPT_REACH = 12;

const THEN = /^(ثم|حتي)$/;

/**
 * What the clause says of the event: denial over cancelling, cancelling over plan, plan over possibility, possibility
 * over fact. Undefined when no word tells. `from` and `to` bound the words that belong to this trigger.
 */
export function readStatus(
  doc: DocumentText,
  clause: Clause,
  trigger: Trigger,
  bounds: { readonly from: number; readonly to: number },
  sentenceEnd: number,
  words: WordTables,
): ReportedStatus | undefined {
  const { status } = words;
  // «استبعدت موسكو أي اتصال، ثم تحادث لافروف وبلينكن»: what was done after all that.
  const afterAll =
    (trigger.tense === 'past' && THEN.test(doc.tokens[trigger.from - 1]?.text ?? '')) ||
    isAfterwards(doc.tokens, trigger);
  const before = afterAll ? [] : tokensIn(doc, Math.max(bounds.from, trigger.from - BEFORE), trigger.from);
  const after = upToBefore(tokensIn(doc, trigger.to, Math.min(bounds.to, trigger.to + AFTER)));
  // «قابلت ريابكوف، ولم تحصل على شيء»: what is told next is not what was done.
  const told = trigger.tense === 'past' ? upToComma(doc, trigger, after) : after;
  const negatedVerb = trigger.tense !== undefined && isOneOf(before[before.length - 1], status.negation);
  const negatedLight = (list: readonly Token[], nextTo?: Token): boolean =>
    list.some((_, at) => undoes(list, at, words, nextTo));
  // «نفى أن يكون بوتين، الذي استقبل ماكرون، قد تعهد».
  const inPassing = trigger.tense === 'past' && isRelativePronoun(before[before.length - 1]?.text);
  if (clause.reportedBy?.denies && !negatedVerb && !inPassing && !OCCASIONS.has(before[before.length - 1]?.text ?? ''))
    return 'denied';
  if (isDenied(doc, clause, trigger) || isDeniedLater(doc.tokens, trigger, sentenceEnd, words)) return 'denied';
  const last = before[before.length - 1]?.text ?? '';
  // «استبعد، في ختام لقائه بلينكن، أي تنازل».
  const denial = OCCASIONS.has(last) || inPassing ? -1 : before.findIndex(token => isOneOf(token, status.denied));
  // «لم يستبعد عقد لقاء»: to deny a denial is to leave it open.
  if (denial >= 0) return isOneOf(before[denial - 1], status.negation) ? 'proposed' : 'denied';
  if (isBarelyOver(before)) return 'occurred';
  if (isExcepted(before, tokensIn(doc, trigger.to, Math.min(bounds.to, trigger.to + EXCEPT_REACH))))
    return /^[وف]?لن$/.test(before[before.length - 1]?.text ?? '') ? 'planned' : 'occurred';
  if (wasHeld(trigger, before) || isToldHeld(after) || isHeldAfterAll(doc.tokens.slice(trigger.to, sentenceEnd)))
    return 'occurred';
  if (cancelledLater(doc, trigger, sentenceEnd, words) || willNotBe(doc, trigger, sentenceEnd, words))
    return 'cancelled';
  // «ألغيت استراحة الغداء، وواصل الرئيسان محادثاتهما»: what was called off is another thing.
  const since = sinceComma(doc, before);
  const own = since.some((_, at) => isFact(since, at, words)) ? since : before;
  if (own.some((_, at) => isCancelling(own, at, words)) || after.some((_, at) => isCancelling(after, at, words)))
    return 'cancelled';
  // «لو لم يهاتف بايدن بوتين لكانت الأزمة أسوأ»: he did.
  if (negatedVerb && /^[وف]?لو$/.test(before[before.length - 2]?.text ?? '')) return 'occurred';
  // «لن يلتقي بلينكن لافروف غداً»: what was to be will not.
  if (negatedVerb && !clause.reportedBy) return 'cancelled';
  // «لم يتحادثا منذ اتصالهما في الثاني عشر من الشهر»: since then, so it was.
  if (trigger.word.part === 'noun' && SINCE.has(before[before.length - 1]?.text ?? '')) return 'occurred';
  if (negatedVerb || negatedLight(before.slice(-4), doc.tokens[trigger.from]) || negatedLight(toldOf(trigger, told))) {
    if (!before.some(token => FUTURE_NEGATION.has(token.text))) return 'cancelled';
    // «لن يُعقد الاجتماع الذي كان مقرراً»: what was to be will not; else nobody had said that it would.
    return doc.tokens.slice(trigger.to, sentenceEnd).some(token => WAS_SET.has(token.text)) ? 'cancelled' : 'denied';
  }
  // «كان من الممكن أن يلتقيا في روما، لكن»: told of as what did not come to be.
  if (isUnreal(before)) return 'denied';
  if (before.some(token => CONDITIONAL.has(token.text)) || isProposal(doc, clause, trigger, words)) return 'proposed';
  if (isOccasion(trigger, before, after)) return undefined;
  if (trigger.tense === 'present' && isAgreedOn(before)) return 'planned';
  if (trigger.kind === 'visit' && isInvitation(textBefore(doc, clause, trigger))) return 'proposed';
  if (trigger.word.part === 'noun' && isPledged(textBefore(doc, clause, trigger))) return 'planned';
  if (trigger.tense === 'past')
    // «وكما كان متوقعاً، اجتمعت شيرمان بريابكوف».
    return (followsComma(doc, trigger.from) ? undefined : isQualified(sinceComma(doc, before), words)) ?? 'occurred';
  if (trigger.tense === 'future') return 'planned';
  const named = doc.tokens[trigger.from];
  const threatened = !SAID_AT.has(trigger.kind) && before.some(token => isOneOf(token, status.threatened));
  const possible =
    threatened || before.some((token, at) => isOneOf(token, status.proposed) || isMay(token, before[at + 1] ?? named));
  // «كان مقرراً أن يدوم لقاؤهما ساعتين»: how long it was to last.
  if (LASTING.test(last)) return undefined;
  const planned = before.some(
    // «موعدا محتملا لهجوم».
    (token, at) =>
      (isOneOf(token, status.planned) && !POSSIBLE_TIME.test(before[at + 1]?.text ?? '')) || isFuture(token),
  );
  if (possible && !planned) return 'proposed';
  if (planned) return wasCalledOff(doc, trigger, before, words) ? 'cancelled' : 'planned';
  // After a noun come its own attributes («المحادثات المقبلة»، «اللقاء سيعقد») up to the next comma.
  const said = upToComma(doc, trigger, after);
  const tellsPlan = (token: Token): boolean =>
    // «اجتماعاً … للتحضير للمفاوضات»: what it is held for.
    trigger.word.part === 'noun'
      ? isOneOf(token, status.planned) && !token.text.startsWith('لل')
      : AHEAD.has(token.text);
  // «مكالمة غير مبرمجة», «لم يكن الاتصال … مدرجاً».
  const wasNot = COPULA.test(last) && isOneOf(before[before.length - 2], status.negation);
  const isDue = (token: Token, at: number): boolean =>
    !wasNot && tellsPlan(token) && !isOneOf(said[at - 1], status.negation) && !isOneOf(said[at - 2], status.negation);
  if (said.some((token, at) => isDue(token, at) || isFuture(token))) return 'planned';
  if (said.some((token, at) => POSSIBILITY.has(token.text) || isMay(token, said[at + 1]))) return 'proposed';
  if (before.some((_, at) => isFact(before, at, words)) || said.slice(0, 5).some(token => HELD.has(token.text)))
    return 'occurred';
  return undefined;
}

const LASTING = /^[يت](دوم|ستمر|ستغرق|طول|متد|نتهي)$/;
const COPULA = /^[يت]كن$/;
const POSSIBLE_TIME = /^(ال)?(محتمل|مفترض|ممكن)(ا|ه)?$/;

/** «حذره في القمة من عقوبات»: threatened is what may follow, not where it was said. */
const SAID_AT: ReadonlySet<EventKind> = new Set([...CONVERSATIONS, 'visit']);

/** «أُلغي بعد تعثر الجولة التي عُقدت الخميس»: what is said of the event itself outweighs what stands before it. */
function isToldHeld(after: readonly Token[]): boolean {
  const at = after.slice(0, NEAR).findIndex(({ text }) => isRelativePronoun(text));
  return at >= 0 && HELD.has(after[at + 1]?.text ?? '') && !ARRANGING.test(after[at + 2]?.text ?? '');
}

/** Words: whose talks they are. */
const NEAR = 5;

/** «الذي جرى ترتيبه», «الذي تم الاتفاق عليه». */
const ARRANGING = /^(ترتيب|تحديد|الاتفاق|الاعلان|التحضير|الاعداد|تاجيل|الغاء|ارجاء)/;

/** «اقترح بوتين أن يتحاور الرئيسان»: what is proposed with «أن» and a present verb right behind it. */
function isProposal(doc: DocumentText, { from, reportedBy }: Clause, trigger: Trigger, words: WordTables): boolean {
  if (!reportedBy || trigger.tense !== 'present' || trigger.from > from + 1) return false;
  const verb = doc.tokens[reportedBy.token];
  // «لم يستبعد أن يلتقيا».
  const leftOpen = isOneOf(verb, words.status.denied) && !reportedBy.denies;
  return doc.tokens[from]?.text === 'ان' && (leftOpen || isOneOf(verb, words.status.proposed));
}

function textBefore({ text, tokens }: DocumentText, { from }: Clause, trigger: Trigger): string {
  return text.text.slice(tokens[from]?.start ?? 0, tokens[trigger.from]?.start ?? 0);
}

/**
 * «اختتما قمتهما، ولم يعقدا مؤتمراً صحافياً», «الاتصال لم يُحدث تغييراً»: what people did not do, or what it did not bring, is not
 * what is said of the event.
 */
function toldOf({ word }: Trigger, told: readonly Token[]): readonly Token[] {
  const brings = (text: string, object = ''): boolean => BRINGS.test(text) && /\p{L}{3}ا$/u.test(object);
  const end =
    word.part === 'noun'
      ? told.findIndex(({ text }, at) => DONE_BY_MANY.test(text) || brings(text, told[at + 1]?.text))
      : -1;
  return end < 0 ? told : told.slice(0, end);
}

const BRINGS = /^[يت]حدث$/;
const DONE_BY_MANY = /^[يت]\p{L}{2,}(ا|وا)$/u;

const SINCE = new Set(['منذ', 'مذ']);

function tokensIn(doc: DocumentText, from: number, to: number): readonly Token[] {
  return doc.tokens.slice(from, Math.max(from, to));
}

/** «يلتقي بايدن، بعدما أرجئت الزيارة يومين»: what was before says nothing of it. */
function upToBefore(after: readonly Token[]): readonly Token[] {
  const end = after.findIndex(({ text }, at) => text === 'بعدما' || (text === 'بعد' && after[at + 1]?.text === 'ان'));
  return end < 0 ? after : after.slice(0, end);
}

/** «… خلال الأشهر المقبلة، حتى وقّع أمس أمراً»: what stands before the comma is another matter. */
function sinceComma(doc: DocumentText, before: readonly Token[]): readonly Token[] {
  const from = before.findLastIndex(
    ({ start }, at) => at > 0 && /[،,؛"]/.test(doc.text.text.slice(before[at - 1]?.end ?? start, start)),
  );
  return from < 0 ? before : before.slice(from);
}

function upToComma(doc: DocumentText, trigger: Trigger, after: readonly Token[]): readonly Token[] {
  let end = doc.tokens[trigger.to - 1]?.end ?? 0;
  const own: Token[] = [];
  for (const token of after) {
    if (/[،,؛]/.test(doc.text.text.slice(end, token.start))) break;
    own.push(token);
    end = token.end;
  }
  return own;
}

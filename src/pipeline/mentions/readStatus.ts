import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { ReportedStatus } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { FUTURE_VERB, tenseOf } from '../time/tense.ts';
import { cancelledLater, isCancelling, willNotBe } from './calledOff.ts';
import { isDeniedLater } from './deniedLater.ts';
import { isInvitation } from './invited.ts';
import { FUTURE_NEGATION, isExcepted, isPlainNegation, undoes } from './negation.ts';
import { isPledged } from './pledged.ts';
import { isRelativePronoun } from './relativePronoun.ts';
import type { Clause } from './splitClauses.ts';
import type { Trigger } from './triggers/trigger.ts';

const BEFORE = 9;

const AFTER = 7;

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
  const before = tokensIn(doc, Math.max(bounds.from, trigger.from - BEFORE), trigger.from);
  const after = tokensIn(doc, trigger.to, Math.min(bounds.to, trigger.to + AFTER));
  // «قابلت ريابكوف، ولم تحصل على شيء»: what is told next is not what was done.
  const told = trigger.tense === 'past' ? upToComma(doc, trigger, after) : after;
  const negatedVerb = trigger.tense !== undefined && isOneOf(before[before.length - 1], status.negation);
  const negatedLight = (list: readonly Token[], nextTo?: Token): boolean =>
    list.some((_, at) => undoes(list, at, words, nextTo));
  if (clause.reportedBy?.denies && !negatedVerb && !OCCASIONS.has(before[before.length - 1]?.text ?? ''))
    return 'denied';
  if (isDenied(doc, clause, trigger) || isDeniedLater(doc.tokens, trigger, sentenceEnd, words)) return 'denied';
  const denial = before.findIndex(token => isOneOf(token, status.denied));
  // «لم يستبعد عقد لقاء»: to deny a denial is to leave it open.
  if (denial >= 0) return isOneOf(before[denial - 1], status.negation) ? 'proposed' : 'denied';
  if (isExcepted(before, after))
    return /^[وف]?لن$/.test(before[before.length - 1]?.text ?? '') ? 'planned' : 'occurred';
  if (wasHeld(trigger, before)) return 'occurred';
  if (cancelledLater(doc, trigger, sentenceEnd, words) || willNotBe(doc, trigger, sentenceEnd, words))
    return 'cancelled';
  if (before.some((_, at) => isCancelling(before, at, words)) || after.some((_, at) => isCancelling(after, at, words)))
    return 'cancelled';
  // «لن يلتقي بلينكن لافروف غداً»: what was to be will not.
  if (negatedVerb && !clause.reportedBy) return 'cancelled';
  // «لم يتحادثا منذ اتصالهما في الثاني عشر من الشهر»: since then, so it was.
  if (trigger.word.part === 'noun' && SINCE.has(before[before.length - 1]?.text ?? '')) return 'occurred';
  if (negatedVerb || negatedLight(before.slice(-4), doc.tokens[trigger.from]) || negatedLight(told)) {
    if (!before.some(token => FUTURE_NEGATION.has(token.text))) return 'cancelled';
    // «لن يُعقد الاجتماع الذي كان مقرراً»: what was to be will not; else nobody had said that it would.
    return doc.tokens.slice(trigger.to, sentenceEnd).some(token => WAS_SET.has(token.text)) ? 'cancelled' : 'denied';
  }
  // «كان من الممكن أن يلتقيا في روما، لكن»: told of as what did not come to be.
  if (UNREAL.test(before.map(({ text }) => text).join(' '))) return 'denied';
  if (before.some(token => CONDITIONAL.has(token.text))) return 'proposed';
  if (isOccasion(trigger, before, after)) return undefined;
  if (trigger.tense === 'present' && isAgreedOn(before)) return 'planned';
  if (trigger.kind === 'visit' && isInvitation(textBefore(doc, clause, trigger))) return 'proposed';
  if (trigger.word.part === 'noun' && isPledged(textBefore(doc, clause, trigger))) return 'planned';
  if (trigger.tense === 'past') return isQualified(before, words) ?? 'occurred';
  if (trigger.tense === 'future') return 'planned';
  // «المكالمة التي جرت»: what is said of the event itself outweighs what stands before it.
  if (after.length > 1 && isRelativePronoun(after[0]?.text) && HELD.has(after[1]?.text ?? '')) return 'occurred';
  const named = doc.tokens[trigger.from];
  const threatened = !CONVERSATIONS.has(trigger.kind) && before.some(token => isOneOf(token, status.threatened));
  const possible =
    threatened || before.some((token, at) => isOneOf(token, status.proposed) || isMay(token, before[at + 1] ?? named));
  const planned = before.some(token => isOneOf(token, status.planned) || isFuture(token));
  if (possible && !planned) return 'proposed';
  if (planned) return wasCalledOff(doc, trigger, before, words) ? 'cancelled' : 'planned';
  // After a noun come its own attributes («المحادثات المقبلة»، «اللقاء سيعقد») up to the next comma.
  const own = upToComma(doc, trigger, after);
  const tellsPlan = (token: Token): boolean =>
    // «اجتماعاً … للتحضير للمفاوضات»: what it is held for.
    trigger.word.part === 'noun'
      ? isOneOf(token, status.planned) && !token.text.startsWith('لل')
      : AHEAD.has(token.text);
  if (own.some(token => tellsPlan(token) || isFuture(token))) return 'planned';
  if (own.some((token, at) => POSSIBILITY.has(token.text) || isMay(token, own[at + 1]))) return 'proposed';
  if (before.some((_, at) => isFact(before, at, words)) || own.slice(0, 5).some(token => HELD.has(token.text)))
    return 'occurred';
  return undefined;
}

/** «أعلنت تأجيل الدورة، وكان مقرراً أن تنعقد الثلاثاء»: what was to be, told behind its calling off. */
function wasCalledOff(doc: DocumentText, trigger: Trigger, before: readonly Token[], words: WordTables): boolean {
  if (!SET_BEFORE.test(before.map(({ text }) => text).join(' '))) return false;
  const sentence = doc.sentences[firstIndex(doc.sentences, ({ tokens }) => tokens[1] > trigger.from)];
  const first = Math.max(sentence?.tokens[0] ?? 0, trigger.from - CALLED_OFF_REACH);
  const told = doc.tokens.slice(first, trigger.from);
  return told.some((token, at) => isCancelling(told, at, words) && !/^[وف]?ل/.test(token.text));
}

const SET_BEFORE = /(^| )[وف]?كانت? (من )?(ال)?(مقرر|مرتقب|منتظر|مفترض|محدد)(ا|ه)?( |$)/;
/** Words from the calling off to what was to be. */
const CALLED_OFF_REACH = 30;

/** «حذره في القمة من عقوبات»: threatened is what may follow, not where it was said. */
const CONVERSATIONS: ReadonlySet<string> = new Set(['summit', 'meeting', 'talks', 'phone-call', 'video-call', 'visit']);

const UNREAL = /(^| )[وف]?كانت? (من )?(الممكن|المحتمل|الوارد|يمكن|ممكنا) (ان|عقد|اجراء)( |$)/;

function textBefore({ text, tokens }: DocumentText, { from }: Clause, trigger: Trigger): string {
  return text.text.slice(tokens[from]?.start ?? 0, tokens[trigger.from]?.start ?? 0);
}

/** «الذي كان مقرراً»; folded. */
const WAS_SET = new Set(['مقررا', 'مقرره', 'المقرر', 'المقرره', 'مرتقبا', 'مرتقبه', 'المرتقب', 'المرتقبه', 'محددا']);

/** «يقترح في اتصال هاتفي عقد قمة», «هدد في قمتهم»: when something is done, the occasion is no proposal; the calendar tells of it. */
function isOccasion(trigger: Trigger, before: readonly Token[], after: readonly Token[]): boolean {
  if (trigger.word.part !== 'noun' || AHEAD.has(after[0]?.text ?? '') || AHEAD.has(after[1]?.text ?? '')) return false;
  const preposition = before[before.length - 1]?.text ?? '';
  if (preposition === 'في') return trigger.owner !== undefined || REMOTE.has(trigger.kind);
  return SEEN_FROM.has(preposition);
}

/** «اتفقا على موعد جديد بعد لقائهما». */
const SEEN_FROM = new Set(['خلال', 'منذ', 'بعد', 'عقب', 'اثر', 'ختام', 'اختتام', 'هامش', 'مستهل', 'اعقاب']);

/** «عُقد في برلين الخميس اجتماع كان مقررا الثلاثاء ثم أرجئ»: it was held, whenever it was to be. */
function wasHeld({ word }: Trigger, before: readonly Token[]): boolean {
  const at = before.findIndex(
    ({ text }, at) => WAS_HELD.test(text) || (/^[وف]?عقد$/.test(text) && BEHIND_VERB.test(before[at + 1]?.text ?? '')),
  );
  return word.part === 'noun' && at >= 0 && !isNegation(before[at - 1]?.text) && before.length - at <= HELD_WITHIN;
}

const WAS_HELD = /^[وف]?(عقدت|انعقد|انعقدت|التام|التامت)$/;
/** «عقد» is the verb where when or where stands behind it. */
const BEHIND_VERB = /^(في|يوم|امس|اليوم|مساء|صباح)$/;
/** Words from the verb to what was held. */
const HELD_WITHIN = 6;
const isNegation = (text = ''): boolean => /^[وف]?(لم|لن|لا|ما|عدم)$/.test(text);

const SINCE = new Set(['منذ', 'مذ']);

const REMOTE: ReadonlySet<string> = new Set(['phone-call', 'video-call']);

const AHEAD = new Set([
  'مقبل',
  'مقبله',
  'المقبل',
  'المقبله',
  'القادم',
  'القادمه',
  'قادم',
  'قادمه',
  'مرتقب',
  'مرتقبه',
  'المرتقب',
  'المرتقبه',
]);

/** «قد» before a present verb is «may»; before a past one it only stresses the fact. */
function isMay(token: Token, next: Token | undefined): boolean {
  // «قد تناولا العشاء»: a past dual in ت.
  return token.text === 'قد' && next !== undefined && /^[يت]/.test(next.text) && !/ت$|^ت\p{L}+ا$/u.test(next.text);
}

const CONDITIONAL = new Set(['اذا', 'لو']);

const POSSIBILITY = new Set(['يمكن', 'ربما', 'محتمل', 'محتمله', 'المحتمل', 'المحتمله']);

const HELD = new Set([
  'عقد',
  'عقدت',
  'جري',
  'جرت',
  'انعقد',
  'انعقدت',
  'تم',
  'تمت',
  'بدا',
  'بدات',
  'انتهي',
  'انتهت',
  'استمر',
  'استمرت',
  'استغرق',
  'استغرقت',
]);

function tokensIn(doc: DocumentText, from: number, to: number): readonly Token[] {
  return doc.tokens.slice(from, Math.max(from, to));
}

/** «كان مقرراً أن التقى» does not occur; «كان قد التقى» does: a past verb is fact unless a plan stands before it. */
function isQualified(before: readonly Token[], words: WordTables): ReportedStatus | undefined {
  const near = before.slice(-4);
  // «لم ينتظر الكرملين طويلاً، فنشرهما».
  const { planned, negation } = words.status;
  const plans = (token: Token, at: number): boolean => isOneOf(token, planned) && !isOneOf(near[at - 1], negation);
  return near.some(plans) ? 'planned' : undefined;
}

/** «ويتفقان على أن يتحدث الرئيسان»: what is agreed on is to come. */
function isAgreedOn(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ text }) => text === 'ان');
  if (before[at - 1]?.text !== 'علي') return false;
  return before.slice(Math.max(0, at - AGREED_REACH), at).some(({ text }) => AGREEING.test(text));
}

/** «اتفق الوزيران على أن». */
const AGREED_REACH = 4;

const AGREEING = /^[وف]?(ي|ت)?(تفق|اتفق|توافق|تعهد|وافق)(ا|ان|ت|تا|وا|ون)?$/;

/** A verb with the future سـ. */
export function isFuture({ text }: Token): boolean {
  return FUTURE_VERB.test(text) && tenseOf(text) === 'future';
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

/** A verb of holding in the past. «عقد» right before the noun is the verbal noun («فكرة عقد لقاء») unless it opens. */
function isFact(before: readonly Token[], at: number, words: WordTables): boolean {
  const token = before[at];
  if (!isOneOf(token, words.status.occurred)) return false;
  // «بعقد قمة»: no verb takes a preposition.
  if (/^[وف]?[بلك]عقد$/.test(token?.text ?? '')) return false;
  return token?.text !== 'عقد' || at < before.length - 1 || at === 0 || before[at - 1]?.text === 'قد';
}

/** «نفى … صحة ما تناقلته المواقع بشأن عقد لقاء»: all that follows a verb of denial in its clause, except where it happened. */
function isDenied(doc: DocumentText, { saying }: Clause, trigger: Trigger): boolean {
  if (!saying?.denies || saying.token > trigger.from) return false;
  if (isPlainNegation(doc.tokens[saying.token - 1])) return false;
  return !OCCASIONS.has(doc.tokens[trigger.from - 1]?.text ?? '');
}

const OCCASIONS = new Set(['هامش', 'خلال', 'بعد', 'قبل', 'عقب', 'اثناء', 'ابان', 'قبيل', 'في', 'منذ']);

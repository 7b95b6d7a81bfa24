import type { Token } from '../../../arabic/tokens.ts';
import { followsComma } from '../../document/gapBefore.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import { type Bounds, firstTopic } from '../actors.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { TAKES_TARGET } from './takesTarget.ts';

/** Where the words end that may name who takes part: at what they talk about, and at what others said, agreed on or demand. Token index. */
export function partiesEnd(doc: DocumentText, trigger: Trigger, reach: Bounds, words: WordTables): number {
  return Math.min(
    firstTopic(doc, trigger, reach, words),
    otherRelative(doc, trigger, reach),
    saidBehind(doc, trigger, reach, words),
    demandedIn(doc, trigger, reach),
    endedWith(doc, trigger, reach),
    nextAct(doc, trigger, reach),
  );
}

/** «حوار الاستقرار، الذي اتفق الرئيسان على إطلاقه»: who agreed on it, not who holds it. */
function otherRelative(doc: DocumentText, trigger: Trigger, bounds: Bounds): number {
  if (trigger.word.part !== 'noun') return bounds.to;
  for (let at = trigger.to; at < Math.min(bounds.to - 1, trigger.to + RELATIVE_REACH); at++) {
    const { text } = doc.tokens[at] as Token;
    if ((text === 'الذي' || text === 'التي') && OTHER_ACTS.test(doc.tokens[at + 1]?.text ?? '')) return at;
  }
  return bounds.to;
}

const RELATIVE_REACH = 8;

const OTHER_ACTS = /^(اتفق|اتفقت|توافق|اقترح|طرح|عرض|دعا|اعلن|اعلنت|طلب|طالب|اطلق|اقر|وعد)(ها|ه|ا)?$/;

/** «تبدأ روسيا وبيلاروس مناورات، أكد ماكرون أن …»: who speaks of it behind the comma. */
function saidBehind(doc: DocumentText, { kind, to }: Trigger, bounds: Bounds, { speech }: WordTables): number {
  if (!TAKES_TARGET.has(kind)) return bounds.to;
  for (let at = to; at < bounds.to; at++) {
    if (followsComma(doc, at) && doc.tokens[at]?.forms.some(form => speech.has(form))) return at;
  }
  return bounds.to;
}

/** «اجتمع بلينكن ولافروف، واتفقا على رفع الأمر إلى الرئيسين»: what those who met did next is of others. */
function nextAct(doc: DocumentText, { to, word }: Trigger, bounds: Bounds): number {
  if (word.part !== 'verb') return bounds.to;
  for (let at = to; at < bounds.to; at++) {
    const { text } = doc.tokens[at] as Token;
    if (text.startsWith('و') && followsComma(doc, at) && NEXT_ACT.test(text)) return at;
  }
  return bounds.to;
}

const NEXT_ACT =
  /^و(اتفق|تفاهم|تعهد|توافق|قرر|بحث|ناقش|تباحث|تناول|تبادل|اكد|اعلن|شدد|طالب|دعا|دعي|جدد)(ا|وا|ت|تا|يا)?$/;

/** «أما الجلسة فانتهت بتحذير الوزير»: whoever warns when it has ended need not have held it. */
function endedWith({ tokens }: DocumentText, { to }: Trigger, bounds: Bounds): number {
  for (let at = to; at < bounds.to - 1; at++) {
    if (ENDED.test(tokens[at]?.text ?? '') && WORDS_AT_END.test(tokens[at + 1]?.text ?? '')) return at;
  }
  return bounds.to;
}

const ENDED = /^[وف]?(انتهي|انتهت|انفض|انفضت|اختتم|اختتمت|خرج|خرجت)$/;
const WORDS_AT_END = /^ب(تحذير|تصريح|دعوه|اعلان|بيان|تعهد|تاكيد)/;

/** «نشرت الوزارة مسودتين، وأهم ما فيهما ألا تنضم أوكرانيا»: what it says is of others. */
function demandedIn(doc: DocumentText, { kind, to }: Trigger, bounds: Bounds): number {
  for (let at = to; at < bounds.to - 1; at++) {
    // «انعقدت الجولة، تنفيذاً لما اتفق عليه الرئيسان».
    if (/^[بلك]?ما$/.test(doc.tokens[at]?.text ?? '') && OTHER_ACTS.test(doc.tokens[at + 1]?.text ?? '')) return at;
  }
  if (kind !== 'document') return bounds.to;
  for (let at = to; at < bounds.to; at++) {
    const { text } = doc.tokens[at] as Token;
    if (text === 'الا' || text === 'بالا' || (followsComma(doc, at) && text.startsWith('و'))) return at;
  }
  return bounds.to;
}

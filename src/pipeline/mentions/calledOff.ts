import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { isEventNoun, isEventVerb } from '../lexicon/eventToken.ts';
import { FUTURE_NEGATION, HOLDING, isPlainNegation } from './negation.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «ألغي», «إرجاء», at `at` of some words; «من أجل», «لم يُلغَ» and «لا يُرجى» call nothing off. */
export function isCancelling(tokens: readonly Token[], at: number, words: WordTables): boolean {
  if (!isOneOf(tokens[at], words.status.cancelled)) return false;
  const before = tokens[at - 1];
  // «وتعذر بعده عقد مؤتمر صحفي»: something else, that was to follow.
  if (/^(بعده|بعدها|عقبه|عقبها|اثره)$/.test(tokens[at + 1]?.text ?? '')) return false;
  // «رغم الأنباء عن إلغائه», «الدعوات لإلغاء زيارته», «بعد أن أُلغي موعدها الأول».
  if (tokens.slice(Math.max(0, at - 3), at).some(({ text }) => ONLY_TALK.test(text))) return false;
  if (before?.text === 'ان' && /^[وف]?بعد$/.test(tokens[at - 2]?.text ?? '')) return false;
  return !(tokens[at]?.text === 'اجل' && before?.text === 'من') && !isPlainNegation(before);
}

const ONLY_TALK = /^(رغم|برغم|الانباء|انباء|الدعوات|دعوات|شايعات|مطالبات|المطالبات|احتمال|بدلا)$/;

const LATER = 24;

const TURNS = new Set(['غير', 'لكن', 'لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'الا', 'بيد', 'ثم', 'قبل']);

/** «لقاء كان مقرراً أمس ألغي». */
const WAS = new Set(['كان', 'كانت']);
const SET = /^(مقرر|مرتقب|منتظر|مفترض|محدد)(ا|ه)$/;
const WHICH = new Set(['الذي', 'التي']);

function wasSet(tokens: readonly Token[], at: number): boolean {
  return WAS.has(tokens[at]?.text ?? '') && SET.test(tokens[at + 1]?.text ?? '');
}

/** «الذي كان»: it was to be. */
function wasToBe(tokens: readonly Token[], at: number): boolean {
  return WHICH.has(tokens[at]?.text ?? '') && WAS.has(tokens[at + 1]?.text ?? '');
}

/** «كان من المقرر أن تُعقد … غير أنها أُرجئت»: a turn further on in the sentence, then a verb of calling off. */
export function cancelledLater(doc: DocumentText, trigger: Trigger, sentenceEnd: number, words: WordTables): boolean {
  // «لقاؤها الذي كان مقرراً مع الرئيس ألغي»: what is said of it at the end.
  let turned = wasToBe(doc.tokens, trigger.to) || wasSet(doc.tokens, trigger.to);
  for (let at = trigger.to; at < Math.min(sentenceEnd, trigger.to + LATER); at++) {
    const token = doc.tokens[at] as Token;
    // «كان يفترض أن تعبر …، فأُلغي العبور».
    turned ||= wasSet(doc.tokens, at);
    turned ||= TURNS.has(token.text) || (token.text.startsWith('ف') && isOneOf(token, words.status.cancelled));
    // «كانت كافية لتأجيل المواجهة»: something else is put off.
    if (turned && isCancelling(doc.tokens, at, words) && !/^ل(ت|ال)/.test(token.text)) return true;
    if (isEventNoun(token, words) || isEventVerb(token, words)) return false;
  }
  return false;
}

/** «اجتماعهما الذي كان محددا يوم الجمعة … لن يعقد»: said at the end of what is told of it. */
export function willNotBe(doc: DocumentText, trigger: Trigger, sentenceEnd: number, words: WordTables): boolean {
  if (trigger.word.part !== 'noun') return false;
  for (let at = trigger.to; at < Math.min(sentenceEnd - 1, trigger.to + LATER); at++) {
    const token = doc.tokens[at] as Token;
    const next = doc.tokens[at + 1] as Token;
    if (FUTURE_NEGATION.has(token.text)) return HOLDING.test(next.text);
    if (isEventNoun(token, words)) return false;
  }
  return false;
}

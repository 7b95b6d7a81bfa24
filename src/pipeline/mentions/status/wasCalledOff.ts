import type { Token } from '../../../arabic/tokens.ts';
import { firstIndex } from '../../../model/firstIndex.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import { isCancelling } from '../calledOff.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** «أعلنت تأجيل الدورة، وكان مقرراً أن تنعقد الثلاثاء»: what was to be, told behind its calling off. */
export function wasCalledOff(
  doc: DocumentText,
  trigger: Trigger,
  before: readonly Token[],
  words: WordTables,
): boolean {
  if (!SET_BEFORE.test(before.map(({ text }) => text).join(' '))) return false;
  const sentence = doc.sentences[firstIndex(doc.sentences, ({ tokens }) => tokens[1] > trigger.from)];
  const first = Math.max(sentence?.tokens[0] ?? 0, trigger.from - CALLED_OFF_REACH);
  const told = doc.tokens.slice(first, trigger.from);
  return told.some((token, at) => isCancelling(told, at, words) && !/^[وف]?ل/.test(token.text));
}

const SET_BEFORE = /(^| )[وف]?كانت? (من )?(ال)?(مقرر|مرتقب|منتظر|مفترض|محدد)(ا|ه)?( |$)/;
/** Words from the calling off to what was to be. */
const CALLED_OFF_REACH = 30;

/** «الذي كان مقرراً»; folded. */
export const WAS_SET = new Set([
  'مقررا',
  'مقرره',
  'المقرر',
  'المقرره',
  'مرتقبا',
  'مرتقبه',
  'المرتقب',
  'المرتقبه',
  'محددا',
  'مزمعا',
  'مزمعه',
  'المزمع',
  'المزمعه',
  'مخططا',
]);

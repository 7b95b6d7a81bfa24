import type { Token } from '../../arabic/tokens.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { isEventVerb } from '../lexicon/eventToken.ts';

export const FUTURE_NEGATION = new Set(['لن']);

const PLAIN_NEGATION = new Set(['لم', 'لن', 'لا', 'ولم', 'ولن', 'ولا', 'فلم', 'ليس', 'ليست', 'دون', 'بدون', 'عدم']);

/** Words that negate a verb or a noun of holding. */
export function isPlainNegation(token: Token | undefined): boolean {
  return token !== undefined && PLAIN_NEGATION.has(token.text);
}

/**
 * Whether the negation at `at` undoes the event that the words stand beside. «عدم كشف اسمه» undoes nothing but itself:
 * before a verbal noun only holding counts («عدم عقد لقاء»), and so it is after «أن»: «دون أن يعقدا لقاء» does,
 * «محادثات دون أن يحرزا تقدماً» does not. `nextTo` is the word after the last of them.
 */
export function undoes(list: readonly Token[], at: number, words: WordTables, nextTo?: Token): boolean {
  const negation = list[at];
  const next = list[at + 1];
  if (!isPlainNegation(negation) || !next) return false;
  if (!NOMINAL_NEGATION.has(negation?.text ?? '')) return isVerbal(next, words);
  if (next.text !== 'ان') return HELD_NOUNS.has(next.text);
  const verb = list[at + 2];
  return verb ? HOLDING.test(verb.text) : nextTo !== undefined && isEventVerb(nextTo, words);
}

const NOMINAL_NEGATION = new Set(['عدم', 'دون', 'بدون']);

const HELD_NOUNS = new Set(['عقد', 'انعقاد', 'اجراء', 'حصول', 'حدوث', 'لقاء', 'وجود']);

/** A verb of holding («يعقد»، «تجر») or an event verb: what a negation must stand before to undo the event. */
function isVerbal(token: Token, words: WordTables): boolean {
  return HOLDING.test(token.text) || isEventVerb(token, words);
}

export const HOLDING = /^[يتن]?(عقد|جر|جري|تم|حدث|حصل|نعقد|لتق|لتقي|تصل|جتمع|عقدا|قم|قوم|قع|كتمل|لتيم)(وا|ا|ت)?$/;

/** «لم يلتق الرجلان إلا مرة واحدة»: they did. */
export function isExcepted(before: readonly Token[], after: readonly Token[]): boolean {
  const last = before[before.length - 1];
  // «لم يتعدّ محادثة هاتفية»: it was one.
  if (isPlainNegation(before[before.length - 2]) && NO_MORE.test(last?.text ?? '')) return true;
  return isPlainNegation(last) && after.some(({ text }) => EXCEPT.has(text));
}

const NO_MORE = /^[يت](تعد|تعدي|تجاوز|عد|عدو)$/;

const EXCEPT = new Set(['الا', 'سوي']);

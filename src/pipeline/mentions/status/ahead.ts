import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import type { ReportedStatus } from '../../../model/mention.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import { FUTURE_VERB, tenseOf } from '../../time/tense.ts';

/** «المحادثات المقبلة»; folded. */
export const AHEAD = new Set([
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

/** A verb with the future سـ. */
export function isFuture({ text }: Token): boolean {
  return FUTURE_VERB.test(text) && tenseOf(text) === 'future';
}

/** «ويتفقان على أن يتحدث الرئيسان»: what is agreed on is to come. */
export function isAgreedOn(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ text }) => text === 'ان');
  if (before[at - 1]?.text !== 'علي') return false;
  return before.slice(Math.max(0, at - AGREED_REACH), at).some(({ text }) => AGREEING.test(text));
}

/** «اتفق الوزيران على أن». */
const AGREED_REACH = 4;

const AGREEING = /^[وف]?(ي|ت)?(تفق|اتفق|توافق|تعهد|وافق)(ا|ان|ت|تا|وا|ون)?$/;

/** «كان مقرراً أن التقى» does not occur; «كان قد التقى» does: a past verb is fact unless a plan stands before it. */
export function isQualified(before: readonly Token[], words: WordTables): ReportedStatus | undefined {
  const near = before.slice(-4);
  // «لم ينتظر الكرملين طويلاً، فنشرهما».
  const { planned, negation } = words.status;
  const plans = (token: Token, at: number): boolean => isOneOf(token, planned) && !isOneOf(near[at - 1], negation);
  return near.some(plans) ? 'planned' : undefined;
}

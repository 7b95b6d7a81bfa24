import { followsComma } from '../document/gapBefore.ts';
import type { ClauseContext } from './clauseContext.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «التقى بيرنز، في مستهل الزيارة، أمين مجلس الأمن»: an event between commas, told only as the occasion of another. */
export function asideAfter(
  next: Trigger | undefined,
  { doc, clause }: ClauseContext,
): readonly [number, number] | undefined {
  if (next?.word.part !== 'noun') return undefined;
  const first = Math.max(clause.from, next.from - ASIDE_WORDS);
  const opens = doc.tokens.slice(first, next.from).findIndex(({ text }) => OCCASION.has(text));
  if (opens < 0) return undefined;
  for (let at = next.to; at < clause.to; at++) {
    if (followsComma(doc, at)) return [first + opens, at];
  }
  return undefined;
}

const ASIDE_WORDS = 3;

const OCCASION = new Set([
  'خلال',
  'اثناء',
  'مستهل',
  'هامش',
  'ختام',
  'بعد',
  'عقب',
  'قبل',
  'قبيل',
  'اطار',
  'اثر',
  'بدايه',
  'نهايه',
]);

import type { DocumentText } from '../../document/readDocument.ts';
import { isPlainNegation } from '../negation.ts';
import { isRelativePronoun } from '../relativePronoun.ts';
import type { Clause } from '../splitClauses.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** «نفى … صحة ما تناقلته المواقع بشأن عقد لقاء»: all that follows a verb of denial in its clause, except where it happened. */
export function isDenied(doc: DocumentText, { saying }: Clause, trigger: Trigger): boolean {
  if (!saying?.denies || saying.token > trigger.from) return false;
  if (isPlainNegation(doc.tokens[saying.token - 1])) return false;
  const [before, last] = [doc.tokens[trigger.from - 2]?.text ?? '', doc.tokens[trigger.from - 1]?.text ?? ''];
  // «نفى أن يكون بوتين، الذي استقبل ماكرون أمس، قد تعهد»: what is told of somebody in passing.
  if (trigger.tense === 'past' && isRelativePronoun(last)) return false;
  // «نفى الإليزيه، ثم تحادث الرئيسان»: what was done after all.
  if (trigger.tense === 'past' && /^(ثم|حتي)$/.test(last)) return false;
  return !OCCASIONS.has(last) && !(OCCASIONS.has(before) && last === 'ان');
}

/** «نفى على هامش القمة»: words before where a denial was spoken. */
export const OCCASIONS = new Set([
  'هامش',
  'خلال',
  'بعد',
  'قبل',
  'عقب',
  'اثناء',
  'ابان',
  'قبيل',
  'في',
  'منذ',
  'حين',
  'عندما',
  'لما',
  'حينما',
  'ختام',
  'اختتام',
  'نهايه',
  'مستهل',
  'غداه',
  'عشيه',
  'اثر',
  'اعقاب',
  'لدي',
]);

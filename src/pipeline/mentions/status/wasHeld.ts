import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** «عُقد في برلين الخميس اجتماع كان مقررا الثلاثاء ثم أرجئ»: it was held, whenever it was to be. */
export function wasHeld({ word }: Trigger, before: readonly Token[]): boolean {
  const at = before.findIndex(
    ({ text }, at) => WAS_HELD.test(text) || (/^[وف]?عقد$/.test(text) && BEHIND_VERB.test(before[at + 1]?.text ?? '')),
  );
  // «بعد تأجيل دام يومين، جرت أمس المكالمة».
  const took = before.findLastIndex(
    ({ text }, at) =>
      TOOK_PLACE.test(text) && BEHIND_VERB.test(before[at + 1]?.text ?? '') && !isNegation(before[at - 1]?.text),
  );
  if (word.part === 'noun' && took >= 0 && before.length - took <= HELD_WITHIN) return true;
  return word.part === 'noun' && at >= 0 && !isNegation(before[at - 1]?.text) && before.length - at <= HELD_WITHIN;
}

const WAS_HELD = /^[وف]?(عقدت|انعقد|انعقدت|التام|التامت)$/;
const TOOK_PLACE = /^[وف]?(جرت|جري|تمت|حصلت|حصل|دارت)$/;
/** «عقد» is the verb where when or where stands behind it. */
const BEHIND_VERB = /^(في|يوم|امس|اليوم|مساء|صباح)$/;
/** Words from the verb to what was held. */
const HELD_WITHIN = 6;
const isNegation = (text = ''): boolean => /^[وف]?(لم|لن|لا|ما|عدم)$/.test(text);

/** «تأجل الاجتماع يومين، ثم عُقد أمس», «كان مقررا يوم 25 وتأجل يوما، دام ثماني ساعات»: `behind` are the words up to the end of the sentence. */
export function isHeldAfterAll(behind: readonly Token[]): boolean {
  const near = behind.slice(0, LATER);
  return near.some(({ text }, at) => {
    if (/^(ثم|لكنه|لكنها|انه|انها)$/.test(text)) return HELD_THEN.test(near[at + 1]?.text ?? '');
    return LASTED.test(text) && near.slice(0, at).some(other => PUT_OFF.test(other.text));
  });
}

/** Words. */
const LATER = 18;
const HELD_THEN = /^(عقد|عقدت|انعقد|انعقدت|جري|جرت|التام|التامت)$/;
const LASTED = /^[وف]?(دام|دامت|استمر|استمرت|استغرق|استغرقت)$/;
const PUT_OFF = /^[وف]?(تاجل|تاجلت|ارجي|ارجيت|اجل|اجلت)$/;

/** A verb of holding in the past. «عقد» right before the noun is the verbal noun («فكرة عقد لقاء») unless it opens. */
export function isFact(before: readonly Token[], at: number, words: WordTables): boolean {
  const token = before[at];
  if (!isOneOf(token, words.status.occurred)) return false;
  // «تلقى رفضاً لإجراء مكالمة»: what was received is not what was held; «قام بإجراء مكالمة» is.
  if (
    /^[بل](عقد|اجراء|تنظيم|ترتيب)$/.test(before[before.length - 1]?.text ?? '') &&
    !/^[وف]?قام/.test(token?.text ?? '')
  )
    return false;
  // «بعقد قمة»: no verb takes a preposition.
  if (/^[وف]?[بلك]عقد$/.test(token?.text ?? '')) return false;
  return token?.text !== 'عقد' || at < before.length - 1 || at === 0 || before[at - 1]?.text === 'قد';
}

/** «المكالمة التي جرت»; folded. */
export const HELD = new Set([
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

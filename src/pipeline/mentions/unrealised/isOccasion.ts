import type { Mention } from '../../../model/mention.ts';

/** «خلال لقائهما», «حين تحدثا»: whatever is said of the rest, there was such an occasion. */
export const OCCASION =
  /$(?<=(^|\s)[وف]?(خلال|اثناء|بعد|عقب|قبيل|قبل|منذ|اثر|غداه|عشيه|هامش|ختام|اختتام|اعقاب|مستهل|حين|عندما|لدي|يوم|ليله|نتايج|تفاصيل|مضمون|حصيله|كواليس|محضر|وقايع|اجواء)\s(ان\s)?((اول|ثاني|ثالث|اخر|احدث|ارفع|هذا|هذه|تلك|ذلك|جوله|جلسه)\s)?)/u;

export function isOccasion(text: string, { sentence, trigger }: Mention): boolean {
  return OCCASION.test(text.slice(Math.max(sentence.start, trigger.start - OCCASION_REACH), trigger.start));
}

/** Code units. */
const OCCASION_REACH = 30;

import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { WordTables } from '../lexicon/compileWords.ts';

/** Whether the words before an event only pass it on: «تداولت مواقع خبراً مفاده أن بوتين التقى بيرنز». */
export function isRumoured(tokens: readonly Token[], from: number, first: number): boolean {
  return tokens.slice(Math.max(first, from - RUMOUR_BEFORE), from).some(token => isOneOf(token, RUMOURS));
}

/** How many words apart the news of an event and the event, and the event and its denial, may stand. */
const RUMOUR_BEFORE = 9;
const DENIAL_AFTER = 24;

/** What is only passed on; folded. */
const RUMOURS = new Set([
  'راج',
  'شاع',
  'يشاع',
  'اشاع',
  'تداول',
  'تداولت',
  'تناقلت',
  'تتناقل',
  'يتناقل',
  'كلام',
  'كلاما',
  'زعمت',
  'نشر',
  'تردد',
  'اشيع',
  'يتردد',
  'قيل',
  'تداولته',
  'خبر',
  'خبرا',
  'انباء',
  'الانباء',
  'شائعات',
  'شائعه',
  'اشاعات',
  'تقارير',
  'مزاعم',
  'مسرب',
  'المسرب',
  'تهمه',
  'روايه',
  'قصه',
  'الحديث',
  'الادعاء',
  'ادعاء',
  'صوره',
  'صور',
  'تغريده',
  'منشور',
  'فيديو',
]);
/** What a denial of the whole points to. */
const POINTERS = new Set(['ذلك', 'هذا', 'هذه', 'الخبر', 'الامر', 'الانباء', 'صحه', 'حدوثه', 'حصوله', 'الشائعات']);

/** «ما نُشر عن محادثات بينهما محض خيال». */
const UNTRUE = new Set([
  'خيال',
  'كاذب',
  'كاذبه',
  'كذب',
  'عار',
  'عاريه',
  'مفبرك',
  'مفبركه',
  'مختلق',
  'مختلقه',
  'باطل',
  'باطله',
]);

const NOT_TRUE = /^(صحيح|صحيحه|دقيق|دقيقه)$/;
/** «لا وجود لأي اتفاق», «لا أساس له». */
const NOTHING_OF = /^(وجود|اساس|صحه)$/;
/** Words from a verb of denial over who denies to what is denied: «نفى الناطق الرسمي ديمتري بيسكوف الخبر». */
const DENIER = 6;
const DENIED_IT = /^[وف]?(نفاه|نفته|نفاها|نفتها|كذبه|كذبته|ينفيه|تنفيه)$/;

/** «تداولت مواقع خبر لقاء عقده لافروف وبلينكن، غير أن الخارجية نفت ذلك»: news passed on, then denied in the same sentence. */
export function isDeniedLater(
  tokens: readonly Token[],
  trigger: { readonly from: number; readonly to: number },
  sentenceEnd: number,
  words: WordTables,
): boolean {
  const before = tokens.slice(Math.max(0, trigger.from - RUMOUR_BEFORE), trigger.from);
  if (!before.some(token => isOneOf(token, RUMOURS) || isOneOf(token, words.anonymous))) return false;
  return deniesIt(tokens.slice(trigger.to, Math.min(sentenceEnd, trigger.to + DENIAL_AFTER)), words);
}

/** Whether words deny what was told before them: «نفته الخارجية», «نفى ذلك», «الخبر عار عن الصحة», «هذا غير صحيح». */
export function deniesIt(tokens: readonly Token[], words: WordTables): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1]?.text ?? '';
    return (
      UNTRUE.has(token.text) ||
      // «ما قيل عن اجتماع رابع فقد نفته الخارجية».
      DENIED_IT.test(token.text) ||
      (token.text === 'غير' && NOT_TRUE.test(next)) ||
      (token.text === 'لا' && NOTHING_OF.test(next)) ||
      (isOneOf(token, words.status.denied) &&
        tokens.slice(at + 1, at + 1 + DENIER).some(({ text }) => POINTERS.has(text)))
    );
  });
}

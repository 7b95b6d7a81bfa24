import type { Refusal } from './draft.ts';

const LEAST_WORDS = 40;
/** A page for subscribers that shows fewer words than this shows a stub. */
const STUB_WORDS = 150;
const LEAST_ARABIC = 0.6;
const PAYWALL =
  /(?:للمشتركين فقط|محتوى حصري للمشتركين|لمتابعة القراءة|لقراءة المقال كاملا|سجل الدخول لقراءة|subscribe to (?:read|continue))/i;

/** Why a text is no article to add; undefined when it is one. */
export function refuse(text: string, paywalled: boolean): Refusal | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { code: 'no-text', message: 'لا نص في هذه الصفحة.' };
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic / letters < LEAST_ARABIC) return { code: 'not-arabic', message: 'نص هذه الصفحة ليس بالعربية.' };
  const words = text.split(/\s+/).length;
  if (words < STUB_WORDS && (paywalled || PAYWALL.test(text))) {
    return {
      code: 'paywall',
      message: 'ليس هنا إلا مطلع المقال، وباقيه للمشتركين. احفظ الصفحة كاملة وأنت مشترك ثم أضفها.',
    };
  }
  if (words < LEAST_WORDS) {
    return { code: 'too-short', message: `النص أقصر من أن يكون مقالاً (عدد كلماته ${words}).` };
  }
  return undefined;
}

/** Lines that pages put between the paragraphs of an article, as they stand alone. Folded as by `normaliseKey`. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set([
  'اعلان',
  'اعلانات',
  'اعلان ممول',
  'محتوي ممول',
  'محتوي اعلاني',
  'اعلان مدفوع',
  'مساحه اعلانيه',
  'النشره البريديه',
  'advertisement',
]);

/** Beginnings of lines that lead to other articles. Folded likewise. */
export const FURNITURE_OPENINGS: readonly string[] = [
  'اقرا ايضا',
  'اقرا المزيد',
  'اقرئي ايضا',
  'طالع ايضا',
  'شاهد ايضا',
  'تابع ايضا',
  'قد يهمك ايضا',
  'مواضيع ذات صله',
  'مقالات ذات صله',
  'اخبار ذات صله',
];

/** What short lines of buttons and counters hold, and no short paragraph does. Folded likewise. */
export const FURNITURE_WORDS: readonly string[] = [
  'ارسل لصديق',
  'ارسل الي صديق',
  'عدد القراءات',
  'عدد المشاهدات',
  'عدد الزيارات',
  'شارك الخبر',
  'شارك القصه',
  'شارك المقال',
  'شارك هذا',
  'نسخ الرابط',
  'اشترك في نشرتنا',
  'اشترك في النشره',
  'تابعنا علي',
  'تابعونا علي',
  'حجم الخط',
];

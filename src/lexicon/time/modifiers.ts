/** Adjectives that place a period against the reference date. Feminine, dual and plural forms are generated. */
export const RELATIVE_ADJECTIVES: readonly { readonly shift: -1 | 0 | 1; readonly words: readonly string[] }[] = [
  { shift: -1, words: ['ماضي', 'فائت', 'منصرم', 'منقضي', 'فارط', 'سالف', 'آفل', 'مودع'] },
  { shift: 0, words: ['جاري', 'حالي', 'حاضر', 'راهن'] },
  { shift: 1, words: ['مقبل', 'قادم', 'آتي', 'داخل'] },
];

/** «الأخير»: the last ones up to now (a length), or the last of its kind. */
export const RECENT_ADJECTIVES: readonly string[] = ['أخير', 'أخيرة', 'أخيرين', 'أخيرتين'];

export const SAME_WORDS: readonly string[] = ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'];

export const THIS_WORDS: readonly string[] = ['هذا', 'هذه', 'هذين', 'هاتين'];
export const THAT_WORDS: readonly string[] = ['ذلك', 'تلك', 'ذاك'];

/** «التالي»: the next one after the date just told; «السابق» the one before it. */
export const NARRATIVE_ADJECTIVES: readonly { readonly shift: -1 | 1; readonly words: readonly string[] }[] = [
  { shift: 1, words: ['تالي', 'تالية', 'تاليين', 'تاليتين', 'موالي', 'موالية', 'مواليين', 'لاحق', 'لاحقة', 'لاحقين'] },
  { shift: -1, words: ['سابق', 'سابقة', 'سابقين', 'سابقتين'] },
];

/** Words for a part of the period that follows. */
export const PARTS: readonly { readonly mod: 'START' | 'MID' | 'END'; readonly words: readonly string[] }[] = [
  { mod: 'START', words: ['بداية', 'مطلع', 'أوائل', 'مستهل', 'بدايات'] },
  { mod: 'MID', words: ['منتصف', 'أواسط', 'وسط'] },
  { mod: 'END', words: ['نهاية', 'أواخر', 'ختام', 'نهايات', 'موفى', 'متم'] },
];

/** Words before a length that make it inexact. */
export const APPROXIMATORS: readonly {
  readonly mod: 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS';
  readonly words: readonly string[];
}[] = [
  { mod: 'APPROX', words: ['نحو', 'حوالي', 'قرابة', 'زهاء', 'ما يقارب', 'ما يقرب من', 'تقريبا', 'ما يناهز', 'قرابه'] },
  { mod: 'MORE_THAN', words: ['أكثر من', 'أزيد من', 'ما يزيد على', 'ما يزيد عن', 'ما ينيف على'] },
  { mod: 'LESS_THAN', words: ['أقل من', 'ما يقل عن', 'دون'] },
  { mod: 'EQUAL_OR_MORE', words: ['ما لا يقل عن', 'على الأقل'] },
  { mod: 'EQUAL_OR_LESS', words: ['ما لا يزيد على', 'ما لا يزيد عن', 'ما لا يتجاوز'] },
];

/** An unnamed number of what follows: «عدة أيام», «بضعة أسابيع». */
export const VAGUE_NUMBERS: readonly string[] = ['عدة', 'بضعة', 'بضع', 'عدد من', 'سلسلة', 'عشرات'];
export const VAGUE_AFTER: readonly string[] = ['عدة', 'قليلة', 'معدودة', 'عديدة', 'كثيرة', 'طويلة', 'قلائل'];
export const EVERY_WORDS: readonly string[] = ['كل', 'كلّ'];

/** Weekdays without the article, from Monday as ISO counts, with their spellings. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['اثنين', 'إثنين', 'اتنين', 'إتنين'],
  ['ثلاثاء', 'ثلاثا', 'ثلثاء', 'تلاتاء'],
  ['أربعاء', 'أربعا', 'إربعاء'],
  ['خميس'],
  ['جمعة'],
  ['سبت'],
  ['أحد'],
];

/** Adjectives that turn a weekday into a proper name: «الثلاثاء الأسود», «الجمعة العظيمة». */
export const WEEKDAY_EPITHETS: readonly string[] = [
  'الأسود',
  'السوداء',
  'الأبيض',
  'البيضاء',
  'الدامي',
  'الدامية',
  'الأحمر',
  'الحمراء',
  'الحزين',
  'الحزينة',
  'العظيم',
  'الكبير',
  'الرماد',
  'الأسرار',
  'الشعانين',
  'الغضب',
  'الكرامة',
  'الرحيل',
  'الصمود',
  'النصر',
];

/** Nouns before a weekday that make it part of a name: «صلاة الجمعة», «إمام الجمعة», «سوق الأحد». */
export const WEEKDAY_NAME_HEADS: readonly string[] = [
  'صلاة',
  'خطبة',
  'خطيب',
  'خطباء',
  'إمام',
  'أئمة',
  'مسجد',
  'سوق',
  'صحيفة',
  'نادي',
  'ثلاثاء',
  'مدينة',
  'عائلة',
  'قرية',
  'بلدة',
  'قداس',
];

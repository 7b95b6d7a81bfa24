/** Names as they are shown, from January. What is recognised in texts is a wider table of its own. */
export const MONTH_NAMES = {
  egyptian: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  levantine: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  maghrebi: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
} as const;

/** From Muharram, in the genitive, as they follow a day. */
export const HIJRI_MONTH_NAMES = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذي القعدة',
  'ذي الحجة',
] as const;

/** From Monday, as ISO counts. */
export const WEEKDAY_NAMES = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'] as const;

/** EDTF divisions of a year (the number after the year) in words. */
export const YEAR_DIVISION_NAMES: Readonly<Record<number, string>> = {
  21: 'ربيع',
  22: 'صيف',
  23: 'خريف',
  24: 'شتاء',
  33: 'الربع الأول من عام',
  34: 'الربع الثاني من عام',
  35: 'الربع الثالث من عام',
  36: 'الربع الأخير من عام',
  40: 'النصف الأول من عام',
  41: 'النصف الثاني من عام',
};

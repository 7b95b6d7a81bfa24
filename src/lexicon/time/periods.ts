/** Seasons as TIMEX3 writes them. Only with a year, a demonstrative or an adjective are they dates. */
export const SEASONS: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', readonly string[]>> = {
  SP: ['ربيع'],
  SU: ['صيف', 'صائفة'],
  FA: ['خريف'],
  WI: ['شتاء'],
};

/** Decades by their tens: «التسعينيات». */
export const DECADES: Readonly<Record<number, readonly string[]>> = {
  20: ['عشرينيات', 'عشرينات'],
  30: ['ثلاثينيات', 'ثلاثينات'],
  40: ['أربعينيات', 'أربعينات'],
  50: ['خمسينيات', 'خمسينات'],
  60: ['ستينيات', 'ستينات'],
  70: ['سبعينيات', 'سبعينات'],
  80: ['ثمانينيات', 'ثمانينات'],
  90: ['تسعينيات', 'تسعينات'],
};

/** How often. Values as TIMEX3 SET. */
export const SET_ADVERBS: readonly { readonly value: string; readonly words: readonly string[] }[] = [
  { value: 'P1Y', words: ['سنويا'] },
  { value: 'P1M', words: ['شهريا'] },
  { value: 'P1W', words: ['أسبوعيا'] },
  { value: 'P1D', words: ['يوميا'] },
];

/** Feasts of the Hijri year: month and day of Umm al-Qura. */
export const HIJRI_FEASTS: readonly {
  readonly month: number;
  readonly day: number;
  readonly words: readonly string[];
}[] = [
  { month: 10, day: 1, words: ['عيد الفطر', 'عيد الفطر المبارك'] },
  { month: 12, day: 10, words: ['عيد الأضحى', 'عيد الأضحى المبارك'] },
  { month: 1, day: 1, words: ['رأس السنة الهجرية'] },
  { month: 1, day: 10, words: ['يوم عاشوراء', 'عاشوراء'] },
  { month: 12, day: 9, words: ['يوم عرفة', 'وقفة عرفة'] },
  { month: 3, day: 12, words: ['المولد النبوي', 'المولد النبوي الشريف'] },
];

/** Fixed feasts of the Gregorian year. */
export const GREGORIAN_FEASTS: readonly {
  readonly month: number;
  readonly day: number;
  readonly words: readonly string[];
}[] = [
  { month: 1, day: 1, words: ['رأس السنة', 'رأس السنة الميلادية', 'رأس السنة الجديدة'] },
  { month: 12, day: 25, words: ['عيد الميلاد', 'عيد الميلاد المجيد'] },
];

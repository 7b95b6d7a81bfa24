/** Letter of the ISO 8601 duration; `C` centuries and `E` decades are ours and written as years. */
export type Unit = 'S' | 'm' | 'H' | 'D' | 'W' | 'M' | 'Q' | 'Y' | 'E' | 'C';

/** Units of time: singular, dual (both cases) and plural, without the article. */
export const UNITS: readonly {
  readonly unit: Unit;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
}[] = [
  { unit: 'S', one: ['ثانية'], two: ['ثانيتان', 'ثانيتين'], many: ['ثوان', 'ثواني'] },
  { unit: 'm', one: ['دقيقة'], two: ['دقيقتان', 'دقيقتين'], many: ['دقائق'] },
  { unit: 'H', one: ['ساعة'], two: ['ساعتان', 'ساعتين'], many: ['ساعات'] },
  { unit: 'D', one: ['يوم', 'يوما'], two: ['يومان', 'يومين', 'يومي', 'يوما'], many: ['أيام', 'أياما'] },
  { unit: 'W', one: ['أسبوع', 'أسبوعا'], two: ['أسبوعان', 'أسبوعين', 'أسبوعي'], many: ['أسابيع'] },
  { unit: 'M', one: ['شهر', 'شهرا'], two: ['شهران', 'شهرين', 'شهري'], many: ['أشهر', 'شهور', 'شهورا', 'أشهرا'] },
  {
    unit: 'Y',
    one: ['عام', 'سنة', 'عاما'],
    two: ['عامان', 'عامين', 'سنتان', 'سنتين', 'عامي', 'سنتي'],
    many: ['أعوام', 'سنوات', 'سنين', 'أعواما', 'سنون'],
  },
  { unit: 'E', one: ['عقد', 'عقدا'], two: ['عقدان', 'عقدين'], many: ['عقود', 'عقودا'] },
  { unit: 'C', one: ['قرن', 'قرنا'], two: ['قرنان', 'قرنين'], many: ['قرون', 'قرونا'] },
  { unit: 'D', one: ['ليلة'], two: ['ليلتان', 'ليلتين'], many: ['ليال', 'ليالي'] },
];

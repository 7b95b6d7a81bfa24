import { type Counted, counted } from '../../arabic/counted.ts';

/** As they stand after a preposition or a verb without a subject of its own; «حدث» and «مقطع» as subjects. */
const WORDS = {
  event: { none: 'لا حدث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثاً', other: 'حدث' },
  disputed: { none: 'لا شيء', one: 'حدث واحد', two: 'حدثين', few: 'أحداث', many: 'حدثاً', other: 'حدث' },
  article: { none: 'لا مقال', one: 'مقال واحد', two: 'مقالين', few: 'مقالات', many: 'مقالاً', other: 'مقال' },
  passage: { none: 'لا مقطع', one: 'مقطع واحد', two: 'مقطعان', few: 'مقاطع', many: 'مقطعاً', other: 'مقطع' },
} as const satisfies Record<string, Counted>;

export function countOf(count: number, word: keyof typeof WORDS): string {
  return counted(count, WORDS[word]);
}

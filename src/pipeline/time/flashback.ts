import type { Context, Reading } from './context.ts';

/**
 * «… يوم الاثنين.» / «وكان ماكرون قد تحدث يوم الأحد.» / «وفي اليوم نفسه …»: a paragraph that only looks back («كان … قد»)
 * is left with its end. Whether a date told before word `at` stands in such a paragraph, and `at` in a later one.
 */
export function isFlashback({ words }: Context, { at: told }: Reading, at: number): boolean {
  let first = told;
  while (first > 0 && words[first - 1]?.kind !== 'break') first--;
  if (!WAS.test(words[first]?.text ?? '')) return false;
  if (!words.slice(told, at).some(({ kind }) => kind === 'break')) return false;
  return words.slice(first, told).some(({ text }) => text === 'قد');
}

const WAS = /^[وف]?(كان|كانت|كانا|كانوا)$/;

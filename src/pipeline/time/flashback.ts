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

/** «تحدث ماكرون السبت …، في متابعة للقائهما يوم الاثنين الماضي. وفي اليوم نفسه …»: the day of what is only followed up. */
export function isFollowedUp({ words, told }: Context, { at: day }: Reading): boolean {
  let first = day;
  while (first > 0 && !/^[.؟!؛]$/.test(words[first - 1]?.text ?? '') && words[first - 1]?.kind !== 'break') first--;
  const behind = words.slice(Math.max(first, day - FOLLOW_UP_REACH), day).some(({ text }) => FOLLOW_UP.has(text));
  return behind && told.some(({ at, value }) => at >= first && at < day && /^\d{4}-\d{2}-\d{2}/.test(value));
}

const FOLLOW_UP = new Set(['متابعه', 'استكمالا', 'استكمال', 'غداه', 'عقب', 'بعد']);
/** Words from «في متابعة» to the day. */
const FOLLOW_UP_REACH = 6;

const WAS = /^[وف]?(كان|كانت|كانا|كانوا)$/;

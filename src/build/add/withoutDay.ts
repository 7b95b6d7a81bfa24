import { formatDay } from '../../arabic/formatDate.ts';
import type { LikelyDays } from '../../pipeline/inferPublished/likelyDays.ts';

const MOST_DAYS = 5;
/** What an editor writes where nothing tells the day. */
const EXAMPLE = '2021-12-30';

/** What becomes of an article without a day, and how to give it one: a sentence for its editor. */
export function withoutDay(file: string, { isCertain, days: [first, ...others] }: LikelyDays): string {
  const line = (day: string): string => `السطر published: ${day} إلى أوّل ${file}`;
  if (first === undefined)
    return `لا تاريخ في الصفحة ولا قرائن تكفي لاستنتاجه، ولن يُستخرج أي مقال حتى تضيف مثل ${line(EXAMPLE)}.`;
  if (isCertain)
    return `لا تاريخ في الصفحة، فيُستنتج من قرائن النص أنها نُشرت ${shown(first)}؛ إن لم يصحّ فأضف مثل ${line(first)}.`;
  if (others.length === 0)
    return `لا تاريخ في الصفحة، والأرجح بقرائن النص ${shown(first)} بلا جزم؛ لن يُستخرج أي مقال حتى تضيف ${line(first)} إن صحّ.`;
  return `لا تاريخ في الصفحة، وقرائن النص تحتمل أياماً، أرجحها أولاً: ${listed([first, ...others])}؛ لن يُستخرج أي مقال حتى تضيف مثل ${line(first)}.`;
}

/** The likeliest days, each with its weekday. */
export function listed(days: readonly string[]): string {
  const more = days.length > MOST_DAYS ? '، وغيرها' : '';
  return `${days.slice(0, MOST_DAYS).map(shown).join('، ')}${more}`;
}

function shown(day: string): string {
  return `${day} (${formatDay(day, undefined, { weekday: true })})`;
}

import { normalise } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { findDateline } from '../../pipeline/time/findDateline.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';

/** «17 يونيو 2021 | القسم: سياسة | قراءات: 1208»: each part for itself. */
export function dayInLine(line: string): IsoDay | undefined {
  return line
    .split(/[|•·»]/)
    .map(part => findDateline(normalise(plainDay(part)))?.day)
    .find(day => day !== undefined);
}

/** Longer lines are sentences, in UTF-16 code units. */
const MOST_LENGTH = 100;
/** A headline may have a date in it; a date has little else. */
const LEAST_SHARE = 0.5;

/** Whether a line is a date: «الجمعة 26 جمادى الأولى 1443 هـ». A year is not asked for. */
export function isDateLine(text: string): boolean {
  if (text.length > MOST_LENGTH) return false;
  const dates = tagTime(normalise(plainDay(text)), '2000-01-01').filter(({ value }) =>
    /^\d{4}-\d{2}-\d{2}/.test(value),
  );
  return dates.reduce((sum, { start, end }) => sum + end - start, 0) >= LEAST_SHARE * text.length;
}

/**
 * Blogs in Arabic write the day as English does («يونيو 17th, 2021», «ديسمبر 6, 2021»), agencies as Russian does, after the
 * hour («20:31 GMT 12.02.2022»).
 */
export function plainDay(text: string): string {
  return text
    .replace(/(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?[,،] ((?:19|20)\d\d)/u, '$2 $1 $3')
    .replace(/^\s*\d{1,2}:\d{2}(?:\s*GMT)?(?=\s)/, '')
    .replace(/(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/, '$1/$2/$3');
}

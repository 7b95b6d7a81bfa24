import { normalise } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import { findDateline } from '../../pipeline/time/findDateline.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';

/** «17 يونيو 2021 | القسم: سياسة | قراءات: 1208»: each part for itself. */
export function dayInLine(line: string): IsoDay | undefined {
  return line
    .split(/[|•·»]/)
    .map(part => findDateline(normalise(plainDay(part)))?.day ?? soleDay(part))
    .find(day => day !== undefined);
}

/** Longer lines are sentences, in UTF-16 code units. */
const MOST_LENGTH = 100;
/** A headline may have a date in it; a date has little else. */
const LEAST_SHARE = 0.5;

/** Whether a line is a date: «الجمعة 26 جمادى الأولى 1443 هـ». A year is not asked for. */
export function isDateLine(text: string): boolean {
  const days = daysOf(text);
  return days.reduce((sum, { start, end }) => sum + end - start, 0) >= LEAST_SHARE * text.length && days.length > 0;
}

/** The full date that is most of a line. */
function soleDay(text: string): IsoDay | undefined {
  return isDateLine(text)
    ? daysOf(text)
        .find(({ explicit }) => explicit)
        ?.value.slice(0, 10)
    : undefined;
}

function daysOf(text: string): readonly TimeExpression[] {
  // Most lines have no number in them, and need no more than a look.
  if (text.length > MOST_LENGTH || !/\p{N}/u.test(text)) return [];
  const read = tagTime(normalise(plainDay(text)), '2000-01-01');
  return read.filter(({ value }) => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value));
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

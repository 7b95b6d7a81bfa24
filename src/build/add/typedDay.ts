import { formatDay } from '../../arabic/formatDate.ts';
import { normalise, normaliseKey } from '../../arabic/normalise.ts';
import { WEEKDAY_NAMES } from '../../lexicon/monthNames.ts';
import { type IsoDay, isIsoDay, isoDay } from '../../model/calendar.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';
import { plainDay } from './dayInLine.ts';

/** A day as somebody typed it, or an Arabic sentence that says why it is none and what to type. */
export type TypedDay = { readonly day: IsoDay } | { readonly fault: string };

/** Longer answers are no day, in UTF-16 code units. */
const MOST_LENGTH = 100;
const HOW = 'اكتب اليوم والشهر والسنة، مثل 3 ديسمبر 2021 أو 2021-12-03';
/** What is no day, or contradicts itself: the weekday is another day's, the other calendar's date too. */
const WRONG = new Set(['impossible-date', 'weekday-mismatch', 'hijri-mismatch']);

/**
 * The day that an editor means by «3 ديسمبر 2021», «٣ كانون الأول ٢٠٢١», «26 جمادى الأولى 1443», «13/12/2021»: read as dates
 * in articles are. «3/12/2021» may be two days, and nobody but the editor knows which.
 */
export function typedDay(typed: string): TypedDay {
  const text = typed.trim().slice(0, MOST_LENGTH);
  if (isIsoDay(text)) return { day: text };
  const read = tagTime(normalise(plainDay(text)), '2000-01-01');
  const wrong = wrongIn(read);
  if (wrong !== undefined) return { fault: `${wrong} ${HOW}.` };
  const days = read.flatMap(({ explicit, value }) => (explicit && isIsoDay(value.slice(0, 10)) ? [value] : []));
  const [day, other] = days.map(value => value.slice(0, 10));
  if (day === undefined) return { fault: `لا يُفهم من «${text}» يوم بعينه؛ ${HOW}.` };
  if (other !== undefined || days[0]?.includes('/')) return { fault: `في «${text}» أكثر من يوم؛ اكتب يوماً واحداً.` };
  const turned = otherReading(text, day);
  if (turned === undefined) return { day };
  return {
    fault: `قد يعني «${text}» ${formatDay(day)} أو ${formatDay(turned)}؛ اكتب الشهر باسمه، أو ${day} أو ${turned}.`,
  };
}

/** What is wrong with a date in a line of a page: «الجمعة 26 جمادى الأولى 1443» was a Thursday. */
export function contradictionIn(line: string): string | undefined {
  return wrongIn(tagTime(normalise(plainDay(line)), '2000-01-01'));
}

function wrongIn(read: readonly TimeExpression[]): string | undefined {
  return read.flatMap(({ problems = [] }) => problems).find(({ code }) => WRONG.has(code))?.message;
}

/** The day that «3/12/2021» is where the month comes first, if it is one and no weekday tells. */
export function otherReading(text: string, day: IsoDay): IsoDay | undefined {
  const [, first, second, year] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(normalise(text).text) ?? [];
  if (first === undefined || first === second || namesWeekday(text)) return undefined;
  const turned = isoDay(Number(year), Number(first), Number(second));
  return turned === day ? undefined : turned;
}

function namesWeekday(text: string): boolean {
  const key = normaliseKey(text);
  return WEEKDAY_NAMES.some(name => key.includes(normaliseKey(name).replace(/^ال/, '')));
}

import { addDays, daysBetween, type IsoDay, isoDay } from '../../model/calendar.ts';
import type { EventDate } from '../../model/timeline.ts';

/** A longer stretch says little of any of its days. */
const MOST_DAYS = 31;

/** The days an event is known to, each as `2022-01-10` and, for who names no year, `--01-10`; nothing where months are all that is known. */
export function daysOf({ start, end, precision }: EventDate): string {
  if (precision === 'month' || precision === 'year') return '';
  const length = daysBetween(start, end) + 1;
  if (length > MOST_DAYS) return '';
  return Array.from({ length }, (_, at) => addDays(start, at))
    .flatMap(day => [day, withoutYear(day)])
    .join(' ');
}

const withoutYear = (day: IsoDay): string => `-${day.slice(4)}`;

// Digits of both kinds; «/» and what is typed for it.
const NUMERIC = /(?<![\d/.-])(\d{1,4})\s?([/؍.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?(?![\d/.-])/g;

export interface AskedDays {
  /** As `daysOf` writes them. */
  readonly days: readonly string[];
  /** What else was asked. */
  readonly rest: string;
}

/** Days written in numbers («10/1», «١٠/١/٢٠٢٢», «2022-01-10») and the query without them. */
export function askedDays(query: string): AskedDays {
  const days: string[] = [];
  const latin = query.replace(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 15));
  const rest = latin.replace(NUMERIC, (words, first: string, _, second: string, third?: string) => {
    const day = first.length > 2 ? dayIn(Number(first), second, third) : dayIn(yearOf(third), second, first);
    if (day) days.push(day);
    return day ? ' ' : words;
  });
  return { days, rest: days.length > 0 ? rest : query };
}

function yearOf(words: string | undefined): number | undefined {
  return words === undefined ? undefined : Number(words.padStart(4, '20'));
}

/** Day and month as Arabic has them; the other way round where only that is a day. */
function dayIn(year: number | undefined, month: string, day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  // A leap year has all days.
  const found = isoDay(year ?? 2000, Number(month), Number(day)) ?? isoDay(year ?? 2000, Number(day), Number(month));
  return found && year === undefined ? withoutYear(found) : found;
}

import { formatDay } from '../../arabic/formatDate.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { TimexProblem } from '../../model/timeExpression.ts';
import type { Context, Reading } from './context.ts';
import { type DateRead, readDayAndMonth } from './grammar/dateFields.ts';
import { readNumbers } from './grammar/numbers.ts';
import { resolveDate } from './resolveDate.ts';
import { bareWord } from './timeWords.ts';

const LINKS = new Set([',', '،', '(', '-', '/']);

/**
 * Takes in the same day said again in the other calendar: «26 جمادى الأولى 1443هـ الموافق 30 ديسمبر 2021م». The
 * Gregorian half gives the value, being exact everywhere; the Hijri one is checked against it.
 */
export function withOtherCalendar(context: Context, first: Reading): Reading {
  if (first.fields?.day === undefined || first.value.length !== 10) return first;
  const other = readOther(context, first);
  if (other === undefined) return first;
  const hijriFirst = first.fields.calendar === 'hijri';
  const place = { from: first.at, to: other.next };
  const resolved = resolveDate(other.fields, context, place);
  if (resolved === undefined || resolved.last !== undefined) return first;
  const hijriDay = hijriFirst ? first.value : resolved.grain.value;
  const day = hijriFirst ? resolved.grain.value : first.value;
  const compared = compare(hijriDay, day);
  const problems = [...(first.problems ?? []), ...resolved.problems, ...compared.problems];
  return {
    ...first,
    value: day,
    edtf: day,
    range: { start: day, end: day },
    explicit: first.explicit === true || resolved.explicit,
    next: other.next,
    end: context.words[other.next - 1]?.end ?? first.end,
    grain: hijriFirst ? resolved.grain : (first.grain ?? resolved.grain),
    fields: hijriFirst ? { ...other.fields } : first.fields,
    why: [...first.why, ...resolved.why, compared.why],
    ...(problems.length > 0 && { problems }),
  };
}

function readOther(context: Context, first: Reading): DateRead | undefined {
  const { words } = context;
  let from = first.next;
  while (from < first.next + 2 && (LINKS.has(words[from]?.text ?? '') || bareWord(words[from], 'corresponding')))
    from++;
  if (from === first.next) return undefined;
  if (words[from]?.text === 'ل' && words[from + 1]?.spaced === false) from++;
  const other = readDayAndMonth(words, from) ?? readNumbers(words, from);
  if (other === undefined || other.fields.calendar === first.fields?.calendar) return undefined;
  const opened = words.slice(first.next, from).some(({ text }) => text === '(');
  return opened && words[other.next]?.text === ')' ? { ...other, next: other.next + 1 } : other;
}

/** Umm al-Qura is computed; a country that waits for the new moon may be a day off, and that is no error. */
function compare(hijriDay: string, day: string): { why: string; problems: readonly TimexProblem[] } {
  const apart = Math.abs(daysBetween(hijriDay, day));
  if (apart === 0) return { why: 'التاريخان الهجري والميلادي متطابقان.', problems: [] };
  const message = `التاريخ الهجري يوافق ${formatDay(hijriDay)}، والميلادي المكتوب ${formatDay(day)}؛ اعتُمد الميلادي.`;
  return { why: message, problems: [{ code: apart === 1 ? 'hijri-off-by-one' : 'hijri-mismatch', message }] };
}

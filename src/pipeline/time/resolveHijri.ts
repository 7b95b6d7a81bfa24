import { formatDay } from '../../arabic/formatDate.ts';
import { HIJRI_MONTH_NAMES } from '../../lexicon/monthNames.ts';
import { addDays, type DayRange } from '../../model/calendar.ts';
import { checkWeekday } from './checkWeekday.ts';
import type { Context } from './context.ts';
import { dayGrain, type Grain } from './grain.ts';
import type { DateFields } from './grammar/dateFields.ts';
import { hijriMonthLength, hijriToIso, isoToHijri } from './hijri.ts';
import type { ResolvedDate } from './resolveDate.ts';

/** A Hijri date, by the Umm al-Qura calendar, as the Gregorian day, month or year it falls in. */
export function resolveHijri(fields: DateFields, context: Context): ResolvedDate | undefined {
  const reference = isoToHijri(context.reference);
  const { month, day } = fields;
  let { year } = fields;
  let name = `${month === undefined ? '' : `${HIJRI_MONTH_NAMES[month - 1]} `}`;
  const why: string[] = [];
  if (year === undefined) {
    const turn = fields.monthTurn ?? fields.yearShift ?? 0;
    const shift =
      fields.monthTurn === undefined
        ? turn
        : turn < 0
          ? (month ?? 0) < reference.month
            ? 0
            : -1
          : turn > 0
            ? (month ?? 0) > reference.month
              ? 0
              : 1
            : 0;
    year = reference.year + shift;
    why.push(`لم يُذكر العام الهجري، فأُخذ الموافق لتاريخ الخبر: ${year}هـ.`);
  }
  name = `${day === undefined ? '' : `${day} `}${name}${year}هـ`;
  const found = hijriGrain(year, month, day);
  if (found === undefined) return undefined;
  const last =
    fields.lastDay === undefined || month === undefined ? undefined : hijriToIso(year, month, fields.lastDay);
  const checked = checkWeekday(fields, day === undefined || last !== undefined ? undefined : found.range.start);
  return {
    grain: found,
    ...(last !== undefined && { last }),
    explicit: fields.year !== undefined && month !== undefined && day !== undefined,
    why: [...why, `${name} بتقويم أم القرى يوافق ${inGregorian(found.range)}.`, ...checked.why],
    problems: checked.problems,
  };
}

function inGregorian({ start, end }: DayRange): string {
  return start === end ? formatDay(start) : `من ${formatDay(start)} إلى ${formatDay(end)}`;
}

/** A Hijri month or year spans parts of two Gregorian ones: it is said as an interval of days. */
function hijriGrain(year: number, month: number | undefined, day: number | undefined): Grain | undefined {
  if (month !== undefined && day !== undefined) {
    const iso = hijriToIso(year, month, day);
    return iso === undefined ? undefined : dayGrain(iso);
  }
  const start = hijriToIso(year, month ?? 1, 1);
  const endMonth = month ?? 12;
  const lastFirst = hijriToIso(year, endMonth, 1);
  if (start === undefined || lastFirst === undefined) return undefined;
  const end = addDays(lastFirst, hijriMonthLength(year, endMonth) - 1);
  const value = `${start}/${end}`;
  return { value, edtf: value, range: { start, end }, unit: month === undefined ? 'Y' : 'M' };
}

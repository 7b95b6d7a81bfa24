import { HIJRI_MONTH_NAMES, MONTH_NAMES, WEEKDAY_NAMES, YEAR_DIVISION_NAMES } from '../lexicon/monthNames.ts';
import { epochOf, type IsoDay, isIsoDay, partsOf, weekdayOf } from '../model/calendar.ts';
import type { EventDate, EventKind } from '../model/timeline.ts';
import { type DatePreferences, DEFAULT_DATE_PREFERENCES, withDigits } from './datePreferences.ts';

export { type DatePreferences, DEFAULT_DATE_PREFERENCES, withDigits };

/** `month` from 1: «يونيو/حزيران», «جوان». */
export function monthName(month: number, preferences: DatePreferences = DEFAULT_DATE_PREFERENCES): string {
  const at = month - 1;
  if (preferences.months !== 'both') return MONTH_NAMES[preferences.months][at] ?? '';
  return `${MONTH_NAMES.egyptian[at]}/${MONTH_NAMES.levantine[at]}`;
}

/** «الأربعاء». */
export function weekdayName(day: IsoDay): string {
  return WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
}

export interface DayParts {
  /** «الأربعاء 16 …». Off unless asked for. */
  readonly weekday?: boolean;
  /** On unless refused. */
  readonly year?: boolean;
}

/** «16 يونيو/حزيران 2021». */
export function formatDay(
  day: IsoDay,
  preferences: DatePreferences = DEFAULT_DATE_PREFERENCES,
  parts: DayParts = {},
): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const name = parts.weekday ? `${weekdayName(day)} ` : '';
  const inYear = parts.year === false ? '' : ` ${withDigits(year, preferences.digits)}`;
  return `${name}${withDigits(dayOfMonth, preferences.digits)} ${monthName(month, preferences)}${inYear}`;
}

/** `month` as `2021-06`: «يونيو/حزيران 2021». */
export function formatMonth(month: string, preferences: DatePreferences = DEFAULT_DATE_PREFERENCES): string {
  return `${monthName(Number(month.slice(5, 7)), preferences)} ${withDigits(month.slice(0, 4), preferences.digits)}`;
}

/** «من 28 إلى 30 سبتمبر/أيلول 2021»: what both ends share is said once. Both days are included. */
export function formatRange(
  start: IsoDay,
  end: IsoDay,
  preferences: DatePreferences = DEFAULT_DATE_PREFERENCES,
): string {
  if (start === end) return formatDay(start, preferences);
  if (start.slice(0, 7) === end.slice(0, 7)) {
    return `من ${withDigits(partsOf(start).day, preferences.digits)} إلى ${formatDay(end, preferences)}`;
  }
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `من ${formatDay(start, preferences, { year: !sameYear })} إلى ${formatDay(end, preferences)}`;
}

let umalqura: Intl.DateTimeFormat | undefined;

/** Made when first needed: it takes a phone a tenth of a second. */
function hijriFormat(): Intl.DateTimeFormat {
  umalqura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return umalqura;
}

/** The day in the Umm al-Qura calendar: «6 ذي القعدة 1442هـ». */
export function formatHijri(day: IsoDay, preferences: DatePreferences = DEFAULT_DATE_PREFERENCES): string {
  const parts = new Map(
    hijriFormat()
      .formatToParts(epochOf(day))
      .map(({ type, value }) => [type, value]),
  );
  const month = HIJRI_MONTH_NAMES[Number(parts.get('month')) - 1];
  const text = `${parts.get('day')} ${month} ${parts.get('year')}هـ`;
  return withDigits(text, preferences.digits);
}

/**
 * An EDTF string (levels 0 to 2 as far as this project writes them) in words: days, months, years, divisions of a year,
 * decades, intervals with open ends, sets («one of», «all of»), and the marks `?` `~` `%`. What it does not know comes back unchanged.
 */
export function formatEdtf(edtf: string, preferences: DatePreferences = DEFAULT_DATE_PREFERENCES): string {
  if (isIsoDay(edtf)) return formatDay(edtf, preferences);
  const set = /^([[{])(.+)[\]}]$/.exec(edtf);
  if (set) return formatSet((set[2] ?? '').split(','), set[1] === '[' ? ' أو ' : ' و', preferences);
  const slash = edtf.indexOf('/');
  if (slash >= 0) return formatInterval(edtf.slice(0, slash), edtf.slice(slash + 1), preferences);
  const mark = /[?~%]$/.exec(edtf)?.[0];
  const words = formatPoint(mark ? edtf.slice(0, -1) : edtf, preferences);
  return mark ? (MARKS[mark]?.(words) ?? words) : words;
}

const MARKS: Readonly<Record<string, (words: string) => string>> = {
  '~': words => `نحو ${words}`,
  '?': words => `${words} على الأرجح`,
  '%': words => `نحو ${words} على الأرجح`,
};

/** «فبراير/شباط أو مارس/آذار 2022»: a year that all share is said once. */
function formatSet(members: readonly string[], joint: string, preferences: DatePreferences): string {
  const isMonth = (member: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(member);
  const sharesYear = members.every(member => isMonth(member) && member.slice(0, 4) === members[0]?.slice(0, 4));
  const words = members.map((member, at) =>
    sharesYear && at < members.length - 1
      ? monthName(Number(member.slice(5)), preferences)
      : formatEdtf(member, preferences),
  );
  return words.join(joint);
}

function formatInterval(start: string, end: string, preferences: DatePreferences): string {
  if (start.endsWith('~') && end.endsWith('~')) {
    return `${formatInterval(start.slice(0, -1), end.slice(0, -1), preferences)} تقريباً`;
  }
  if (start === '..' || start === '') return `حتى ${formatEdtf(end, preferences)}`;
  if (end === '..' || end === '') return `منذ ${formatEdtf(start, preferences)}`;
  if (isIsoDay(start) && isIsoDay(end)) return formatRange(start, end, preferences);
  const shareYear = /^\d{4}-\d{2}$/.test(start) && /^\d{4}-\d{2}$/.test(end) && start.slice(0, 4) === end.slice(0, 4);
  const from = shareYear ? monthName(Number(start.slice(5)), preferences) : formatEdtf(start, preferences);
  return `من ${from} إلى ${formatEdtf(end, preferences)}`;
}

function formatPoint(point: string, preferences: DatePreferences): string {
  if (isIsoDay(point)) return formatDay(point, preferences);
  const year = withDigits(point.slice(0, 4), preferences.digits);
  const division = /^\d{4}-(\d{2})$/.exec(point)?.[1];
  if (division !== undefined && Number(division) <= 12) return formatMonth(point, preferences);
  if (division !== undefined) return `${YEAR_DIVISION_NAMES[Number(division)] ?? 'عام'} ${year}`;
  if (/^\d{4}$/.test(point)) return `عام ${year}`;
  if (/^\d{3}X$/.test(point)) return `العقد الذي يبدأ عام ${withDigits(`${point.slice(0, 3)}0`, preferences.digits)}`;
  if (/^\d{2}XX$/.test(point)) return `القرن ${withDigits(Number(point.slice(0, 2)) + 1, preferences.digits)}`;
  return point;
}

/**
 * When it happened, as it was said. What is done at one moment and known to some days was done on one of them: «بين 27
 * و30 ديسمبر»; anything else may have lasted: «من 28 إلى 30 سبتمبر».
 */
export function formatOccurrence(
  { kind, date }: { readonly kind?: EventKind; readonly date: Pick<EventDate, 'edtf'> },
  preferences: DatePreferences = DEFAULT_DATE_PREFERENCES,
): string {
  const words = formatEdtf(date.edtf, preferences);
  return kind && MOMENTARY.has(kind) ? words.replace(RANGE_OF_DAYS, 'بين $1 و$2') : words;
}

const MOMENTARY: ReadonlySet<EventKind> = new Set(['statement', 'phone-call', 'video-call', 'document']);
/** «من 27 إلى 30 ديسمبر», the words of `formatRange`. */
const RANGE_OF_DAYS = /^من ([\d٠-٩]+(?: .+)?) إلى ([\d٠-٩]+ .+)$/u;

/** An event's date in full: exact days with their weekday, all else as it was said. */
export function formatEventDate(
  event: { readonly kind?: EventKind; readonly date: Pick<EventDate, 'edtf'> },
  preferences: DatePreferences = DEFAULT_DATE_PREFERENCES,
): string {
  const { edtf } = event.date;
  return isIsoDay(edtf) ? formatDay(edtf, preferences, { weekday: true }) : formatOccurrence(event, preferences);
}

/** One sentence on how exact a date is. */
export function describePrecision(date: EventDate, preferences: DatePreferences = DEFAULT_DATE_PREFERENCES): string {
  const approximate = /[~%?]/.test(date.edtf) ? ' والتاريخ تقريبي.' : '.';
  if (date.precision === 'day') return `اليوم محدّد${approximate}`;
  if (date.precision === 'month') return `الشهر معروف، أما اليوم فلم يُذكر${approximate}`;
  if (date.precision === 'year') return `السنة معروفة، أما الشهر واليوم فلم يُذكرا${approximate}`;
  const { start, end } = date;
  return `يقع بين ${formatDay(start, preferences)} و${formatDay(end, preferences)}، ولا يُعرف اليوم بدقة${approximate}`;
}

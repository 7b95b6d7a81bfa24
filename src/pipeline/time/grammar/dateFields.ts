import { bare, bareWord, find, findDayWord, findWord, joined, type TimeWord } from '../timeWords.ts';
import { type MonthRead, readMonth } from './month.ts';
import { readDigits, readOrdinal } from './number.ts';
import { isCount, readYear, type YearRead } from './year.ts';

/** A date as it is written, before anything is worked out. */
export interface DateFields {
  readonly calendar: 'gregorian' | 'hijri';
  /** ISO weekday. */
  readonly weekday?: number;
  readonly day?: number;
  /** Last day of «13-15 يوليو». */
  readonly lastDay?: number;
  /** From 1. */
  readonly month?: number;
  /** Months from the reference month: «13 من الشهر الجاري». */
  readonly monthShift?: number;
  /** «نوفمبر الماضي»: the last one, «المقبل» the next one, «الجاري» this one. */
  readonly monthTurn?: -1 | 0 | 1;
  /** «من الشهر نفسه». */
  readonly sameMonth?: true;
  readonly year?: number;
  readonly yearShift?: number;
  /** Counted from the year just told; `toldShift` years from it. */
  readonly sameYear?: true;
  readonly toldShift?: number;
}

export interface DateRead {
  readonly fields: DateFields;
  readonly next: number;
  readonly start: number;
}

const LINKS = new Set([',', '،', '(', '-', '/', ':']);

/** A weekday before a date: «يوم الأربعاء», «الجمعة،», «الخميس الموافق». `next` is where the date should begin. */
export function readWeekdayHead(
  words: readonly TimeWord[],
  at: number,
): { day: number; next: number; start: number } | undefined {
  const word = words[at];
  // «يومه الخميس» is Maghrebi for «اليوم الخميس».
  const thisDay = findWord(word, 'thisDay');
  const dayWord = thisDay ? undefined : findDayWord(word);
  const headed = thisDay !== undefined || dayWord?.sense.n === 'one';
  const first = headed ? at + 1 : at;
  const weekday = headed ? bare(words[first], 'weekday') : find(words[first], 'weekday');
  if (word === undefined || weekday === undefined || !(weekday.definite || headed)) return undefined;
  return {
    day: weekday.sense.day,
    next: first + 1,
    start: word.start + (headed ? ((thisDay ?? dayWord)?.skip ?? 0) : weekday.skip),
  };
}

/** Skips «،», «الموافق», «(», «لـ» between a weekday and its date. */
export function skipLinks(words: readonly TimeWord[], at: number): number {
  let next = at;
  while (next < at + 3 && (LINKS.has(words[next]?.text ?? '') || bareWord(words[next], 'corresponding'))) next++;
  if (words[next]?.text === 'ل' && words[next + 1]?.kind === 'digits') next++;
  return next;
}

/** A day of a month, maybe a run of days, and its month: «16 يونيو/حزيران», «الثالث عشر من شباط», «9 و10 يناير». */
export function readDayAndMonth(words: readonly TimeWord[], at: number): DateRead | undefined {
  const day = readDay(words, at);
  if (day === undefined) return undefined;
  const last = readLastDay(words, day.next, day.value);
  // «امتحانات الدور الأول إلى 12 حزيران»: the ordinal belongs to what stands before it, unless «من» opens the run.
  if (last !== undefined && !day.digits && words[day.next + 1]?.kind === 'digits' && !opensRun(words[at - 1]))
    return undefined;
  const next = last?.next ?? day.next;
  const from = bareWord(words[next], 'from') ? next + 1 : next;
  const days = { day: day.value, ...(last && { lastDay: last.value }) };
  const month = readMonth(words, from);
  if (month && words[from] !== undefined && monthStartsBare(words[from], from === next)) {
    return withYear(words, { calendar: month.calendar, ...days, month: month.month }, month, day.start);
  }
  return readRelativeMonth(words, from, days, day.start) ?? readOfCurrent(words, at, next, day);
}

const opensRun = (before: TimeWord | undefined): boolean =>
  before === undefined || findWord(before, 'from') !== undefined || findWord(before, 'between') !== undefined;

// «16 بيناير» is not said; «16 ليناير» neither.
function monthStartsBare(word: TimeWord, _direct: boolean): boolean {
  return word.analyses.some(({ sense, skip }) => skip === 0 && ['month', 'hijri', 'unit'].includes(sense.k));
}

function readDay(words: readonly TimeWord[], at: number) {
  const day = readDigits(words, at) ?? readOrdinal(words, at);
  if (day === undefined || day.feminine || day.value < 1 || day.value > 31) return undefined;
  if (day.digits && (words[day.next - 1] as TimeWord).text.length > 2) return undefined;
  // «أول يناير» is the first of January; «أول لقاء» nothing.
  return day;
}

/** «-15», «و10», «إلى 15», «أو 12»: the second of two days before one month. */
function readLastDay(
  words: readonly TimeWord[],
  at: number,
  first: number,
): { value: number; next: number } | undefined {
  const link = words[at];
  if (link === undefined) return undefined;
  const and = joined(link, 'ordinal');
  const linked =
    link.text === '-' || link.text === '/' || bareWord(link, 'to') || bareWord(link, 'or') || link.text === 'و';
  let from = linked ? at + 1 : at;
  if (link.text === 'وال') from = at;
  else if (!linked && !and) return undefined;
  // «من 13 إلى يوم 15».
  if (linked && bare(words[from], 'unit')?.sense.unit === 'D' && !bare(words[from], 'unit')?.definite) from++;
  // «السبت 15 إلى الاثنين 17 يناير».
  if (linked && bare(words[from], 'weekday')?.definite && words[from + 1]?.kind === 'digits') from++;
  const day = readDay(words, from);
  if (day === undefined || day.value <= first) return undefined;
  // «9 و10 و12 يناير»: the last of them ends the run.
  return readLastDay(words, day.next, day.value) ?? { value: day.value, next: day.next };
}

/** The year or adjective after a month. */
function withYear(words: readonly TimeWord[], fields: DateFields, month: MonthRead, start: number): DateRead {
  const turn = bare(words[month.next], 'relative');
  if (turn?.definite) {
    return { fields: { ...fields, monthTurn: turn.sense.shift }, next: month.next + 1, start };
  }
  const year = readYearAfter(words, month.next, month.calendar);
  return year
    ? { fields: { ...fields, ...yearFields(year) }, next: year.next, start }
    : { fields, next: month.next, start };
}

/** A year after a month: «2021», «، 2021», «من عام 2021», «من العام الماضي», «لعام 2021», «/2021». */
export function readYearAfter(
  words: readonly TimeWord[],
  at: number,
  calendar: 'gregorian' | 'hijri',
): YearRead | undefined {
  let from = at;
  if (bareWord(words[from], 'from')) from++;
  else if (
    (words[from]?.text === '،' ||
      words[from]?.text === ',' ||
      words[from]?.text === '/' ||
      words[from]?.text === '-') &&
    words[from + 1]?.kind === 'digits'
  )
    from++;
  else if (words[from]?.text === '(' && words[from + 2]?.text === ')') from++;
  const year = readYear(words, from);
  if (year === undefined) return readHijriYear(words, from, calendar);
  if (!year.certain && from > at && !bareWord(words[at], 'from') && isCount(words, year.next)) return undefined;
  if (!year.certain && bareWord(words[year.next], 'counted')) return undefined;
  if (year.shift !== undefined && from === at && !findWord(words[at], 'from') && !find(words[at], 'unit'))
    return undefined;
  if (calendar === 'hijri' && year.calendar === 'gregorian' && (year.year ?? 0) > 1600) return undefined;
  const closes = words[at]?.text === '(' ? year.next + 1 : year.next;
  return { ...year, calendar, next: closes };
}

// After a Hijri month a bare number is a Hijri year: «26 جمادى الأولى 1443».
function readHijriYear(words: readonly TimeWord[], at: number, calendar: string): YearRead | undefined {
  if (calendar !== 'hijri') return undefined;
  const digits = readDigits(words, at);
  if (digits === undefined || digits.value < 1000 || digits.value > 1600) return undefined;
  return { year: digits.value, calendar: 'hijri', next: digits.next, start: digits.start, certain: false };
}

export function yearFields(year: YearRead): Pick<DateFields, 'year' | 'yearShift' | 'sameYear' | 'toldShift'> {
  if (year.year !== undefined) return { year: year.year };
  if (year.same) return { sameYear: true, ...(year.shift !== undefined && { toldShift: year.shift }) };
  return { yearShift: year.shift ?? 0 };
}

/** «في 15 الجاري», «من 2 إلى 4 الجاري», «في التاسع عشر من الجاري»: the month of the news goes without saying. */
function readOfCurrent(
  words: readonly TimeWord[],
  at: number,
  next: number,
  day: { readonly value: number; readonly start: number; readonly digits: boolean },
): DateRead | undefined {
  const linked = bareWord(words[next], 'from') !== undefined;
  const current = linked ? next + 1 : next;
  const relative = bare(words[current], 'relative');
  if (!(day.digits || linked) || !relative?.definite || relative.sense.shift !== 0) return undefined;
  const before = words[at - 1];
  if (!linked && !findWord(before, 'in') && !findWord(before, 'from') && findDayWord(before) === undefined)
    return undefined;
  const last = words[next - 1] as TimeWord;
  const run = last.value > day.value ? { lastDay: last.value } : {};
  const fields = { calendar: 'gregorian', day: day.value, ...run, monthShift: 0 } as const;
  return { fields, next: current + 1, start: day.start };
}

/** «من الشهر الجاري», «من الشهر نفسه», «من هذا الشهر», «الجاري» after a day. */
function readRelativeMonth(
  words: readonly TimeWord[],
  at: number,
  days: Pick<DateFields, 'day' | 'lastDay'>,
  start: number,
): DateRead | undefined {
  const calendar = 'gregorian' as const;
  if (bareWord(words[at], 'ofIt')) return { fields: { calendar, ...days, sameMonth: true }, next: at + 1, start };
  const linked = bareWord(words[at - 1], 'from') !== undefined;
  // «الرابع الشهر القادم» is the fourth of something, next month; «13 الشهر الجاري» a date.
  if (!linked && words[at - 1]?.kind !== 'digits') return undefined;
  const that = linked ? bare(words[at], 'that') : undefined;
  const pointed = that && bare(words[at + 1], 'unit');
  if (pointed?.sense.unit === 'M' && pointed.sense.n === 'one' && pointed.definite)
    return { fields: { calendar, ...days, sameMonth: true }, next: at + 2, start };
  const demonstrative = linked ? bare(words[at], 'this') : undefined;
  const month = bare(words[demonstrative ? at + 1 : at], 'unit');
  if (month?.sense.unit !== 'M' || month.sense.n !== 'one' || !month.definite) return undefined;
  if (demonstrative) return { fields: { calendar, ...days, monthShift: 0 }, next: at + 2, start };
  const relative = bare(words[at + 1], 'relative');
  if (relative?.definite) {
    return { fields: { calendar, ...days, monthShift: relative.sense.shift }, next: at + 2, start };
  }
  if (bare(words[at + 1], 'same')) return { fields: { calendar, ...days, sameMonth: true }, next: at + 2, start };
  // «في الـ12 من الشهر».
  if (linked && days.lastDay === undefined)
    return { fields: { calendar, ...days, sameMonth: true }, next: at + 1, start };
  return undefined;
}

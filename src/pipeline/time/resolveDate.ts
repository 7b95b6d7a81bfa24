import { formatMonth, monthName } from '../../arabic/formatDate.ts';
import { daysBetween, type IsoDay, isoDay, partsOf, weekdayOf } from '../../model/calendar.ts';
import type { TimexProblem } from '../../model/timeExpression.ts';
import { wordsAsWritten } from './asWritten.ts';
import { carriedYear, sectionYear, yearAhead } from './carriedYear.ts';
import { checkWeekday } from './checkWeekday.ts';
import { headsLine, runsThroughYear } from './chronology.ts';
import { type Context, governorOf, lastTold } from './context.ts';
import { isPlanned } from './findGovernor.ts';
import { dayGrain, type Grain, monthGrain, yearGrain } from './grain.ts';
import type { DateFields } from './grammar/dateFields.ts';
import { headedYear } from './headedYear.ts';
import { narratedYear } from './narratedYear.ts';
import { resolveHijri } from './resolveHijri.ts';

/** A written date worked out. */
export interface ResolvedDate {
  readonly grain: Grain;
  /** Last day of a run of days. */
  readonly last?: IsoDay;
  readonly explicit: boolean;
  readonly why: readonly string[];
  readonly problems: readonly TimexProblem[];
}

/** Where the expression stands: words [from, to). */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Works a written date out against the reference date, the verb that governs it, and what was told before it. */
export function resolveDate(fields: DateFields, context: Context, place: Place): ResolvedDate | undefined {
  return fields.calendar === 'hijri' ? resolveHijri(fields, context) : resolveGregorian(fields, context, place);
}

function resolveGregorian(fields: DateFields, context: Context, place: Place): ResolvedDate | undefined {
  const at = findMonth(fields, context, place);
  if (at === undefined) return undefined;
  const { year, month, why } = at;
  const explicit = fields.year !== undefined && fields.month !== undefined && fields.day !== undefined;
  if (month === undefined) return { grain: yearGrain(year), explicit: false, why, problems: [] };
  if (fields.day === undefined) return { grain: monthGrain(year, month), explicit: false, why, problems: [] };
  const day = isoDay(year, month, fields.day);
  if (day === undefined) return undefined;
  const last = fields.lastDay === undefined ? undefined : isoDay(year, month, fields.lastDay);
  const checked = checkWeekday(fields, last === undefined ? day : undefined);
  return {
    grain: dayGrain(day),
    ...(last !== undefined && { last }),
    explicit,
    why: [...why, ...checked.why],
    problems: checked.problems,
  };
}

export interface MonthFound {
  readonly year: number;
  readonly month?: number;
  readonly why: readonly string[];
}

function findMonth(fields: DateFields, context: Context, place: Place): MonthFound | undefined {
  const reference = partsOf(context.reference);
  const month = fields.month === undefined ? {} : { month: fields.month };
  if (fields.sameMonth) {
    const told = lastTold(context, 7);
    if (told?.range === undefined) return undefined;
    const { year, month: toldMonth } = partsOf(told.range.start);
    return { year, month: toldMonth, why: [`الشهر هو المذكور قبله: ${formatMonth(told.range.start.slice(0, 7))}.`] };
  }
  if (fields.monthShift !== undefined) {
    const at = reference.year * 12 + reference.month - 1 + fields.monthShift;
    const value = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const name =
      fields.monthShift === 0
        ? 'شهر الخبر'
        : fields.monthShift < 0
          ? 'الشهر السابق لشهر الخبر'
          : 'الشهر التالي لشهر الخبر';
    return { year: Math.floor(at / 12), month: (at % 12) + 1, why: [`المقصود ${name}: ${formatMonth(value)}.`] };
  }
  if (fields.year !== undefined) return { year: fields.year, ...month, why: [] };
  if (fields.sameYear) {
    const told = lastTold(context, 4);
    const year = (told?.range ? partsOf(told.range.start).year : reference.year) + (fields.toldShift ?? 0);
    return { year, ...month, why: [`العام هو المذكور قبله: ${year}.`] };
  }
  if (fields.yearShift !== undefined) {
    const year = reference.year + fields.yearShift;
    return { year, ...month, why: [`العام محسوب من تاريخ الخبر (${reference.year}): ${year}.`] };
  }
  if (fields.month === undefined) return undefined;
  if (fields.monthTurn !== undefined) return turnMonth(fields.month, fields.day, fields.monthTurn, context);
  const carried = carriedYear(context, place.from, fields.month, fields.day);
  if (carried !== undefined)
    return { year: carried, month: fields.month, why: [`العام محمول مما سبقه في السرد: ${carried}.`] };
  const section = sectionYear(context);
  const ahead = section === undefined ? undefined : yearAhead(context, place.from);
  if (ahead !== undefined) return { year: ahead, month: fields.month, why: [`الجملة عن عام مقبل: ${ahead}.`] };
  if (section !== undefined)
    return { year: section, month: fields.month, why: [`العام من العنوان الذي يرد الخبر تحته: ${section}.`] };
  const headed = headedYear(context, place, fields);
  if (headed !== undefined) return headed;
  const found = byWeekday(fields, context);
  if (found !== undefined) return found;
  const guess = guessYear(fields.month, fields.day, context, place);
  return narratedYear(context, place, fields, guess) ?? guess;
}

/** «نوفمبر الماضي» is the last one before this month, «المقبل» the next after it, «الجاري» this year's. */
function turnMonth(month: number, day: number | undefined, turn: -1 | 0 | 1, context: Context): MonthFound {
  const reference = partsOf(context.reference);
  // With a day the whole date is compared: «27 شباط المقبل» said on 24 February is three days ahead.
  const own = month * 100 + (day ?? 0);
  const now = reference.month * 100 + (day === undefined ? 0 : reference.day);
  const year =
    turn === 0
      ? reference.year
      : turn < 0
        ? reference.year - (own < now ? 0 : 1)
        : reference.year + (own > now ? 0 : 1);
  const words = turn === 0 ? 'من العام الجاري' : turn < 0 ? 'الأقرب قبل شهر الخبر' : 'الأقرب بعد شهر الخبر';
  return { year, month, why: [`${monthName(month)} ${words}: ${year}.`] };
}

/** «الخميس 14 شباط»: the year around the news in which that day is a Thursday, if only one is. */
function byWeekday({ weekday, month, day }: DateFields, context: Context): MonthFound | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const { year } = partsOf(context.reference);
  const fits = [year - 1, year, year + 1].filter(one => {
    const iso = isoDay(one, month, day);
    return iso !== undefined && weekdayOf(iso) === weekday && Math.abs(daysBetween(iso, context.reference)) < 366;
  });
  const [only] = fits;
  if (only === undefined || fits.length > 1) return undefined;
  return { year: only, month, why: [`لم يُذكر العام، واسم اليوم لا يوافق هذا التاريخ إلا عام ${only}.`] };
}

/** Days. */
const FAR_AHEAD = 120;

/** «كان يفترض أن يلتقيا في 24 فبراير»: what was to be is soon or past. */
const WAS_AHEAD = 45;

/** No year is written: the governing verb decides, else nearness to the reference date. */
function guessYear(month: number, day: number | undefined, context: Context, place: Place): MonthFound {
  const { reference } = context;
  const { year, month: thisMonth } = partsOf(reference);
  if (day === undefined && month === thisMonth) return { year, month, why: ['الشهر هو شهر الخبر نفسه.'] };
  const dayIn = (y: number): IsoDay => isoDay(y, month, day ?? 15) ?? `${y}-${String(month).padStart(2, '0')}-28`;
  const thisYear = dayIn(year);
  const past = thisYear <= reference ? year : year - 1;
  const future = thisYear >= reference ? year : year + 1;
  const governor = governorOf(context, place.from, place.to);
  const back = daysBetween(dayIn(past), reference);
  const ahead = daysBetween(reference, dayIn(future));
  // A date without its year is seldom nearly a year away: a verb that would send it there governs something else.
  const far = governor?.direction === 'past' ? back : ahead;
  const other = governor?.direction === 'past' ? ahead : back;
  // «تندرج الزيارة ضمن ما أطلقته قمة 16 يونيو»: a present verb tells of what is, not of a day in half a year.
  const weak =
    governor?.direction === 'future' &&
    ((!isPlanned(governor.words) && ahead > FAR_AHEAD && back < ahead) || (governor.was === true && ahead > WAS_AHEAD));
  // «- 17 مارس: بايدن يجيب»: chronologies tell the past in the present.
  const heads = governor?.direction !== 'past' && headsLine(context.words, place.from, place.to);
  if (heads && (ahead > WAS_AHEAD || runsThroughYear(context.words, place.from, reference)))
    return { year: past, month, why: [`يوم في تسلسل لما مضى، فهو الأقرب قبل تاريخ الخبر: ${past}.`] };
  if (governor !== undefined && !(day !== undefined && (weak || (far > 300 && other < 40)))) {
    const chosen = governor.direction === 'past' ? past : future;
    const words = governor.direction === 'past' ? 'مضى' : 'لم يأت بعد';
    const told = wordsAsWritten(context, governor.words, context.words[place.from]?.start ?? 0);
    return { year: chosen, month, why: [`لم يُذكر العام؛ و«${told}» يدل على موعد ${words}، فهو ${chosen}.`] };
  }
  const near = ahead < 75 && back > 270 ? future : past;
  return { year: near, month, why: [`لم يُذكر العام ولا ما يحسمه، فأُخذ الأقرب إلى تاريخ الخبر: ${near}.`] };
}

import { formatEdtf } from '../../../arabic/formatDate.ts';
import { partsOf } from '../../../model/calendar.ts';
import { type Context, grainReading, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { type Grain, monthGrain, partOfGrain, shiftedGrain, yearGrain } from '../grain.ts';
import { readCardinal } from '../grammar/number.ts';
import { readYear } from '../grammar/year.ts';
import { bare, bareWord, find, type TimeWord } from '../timeWords.ts';
import { era } from './era.ts';
import { readMonthDate } from './month.ts';
import { readPeriod } from './period.ts';
import { season } from './season.ts';
import { readYearDate } from './year.ts';

/** «منتصف يناير», «أواخر العام الماضي», «مطلع 2022», «نهاية الشهر», «بداية الأسبوع المقبل». */
export const partOf: Rule = {
  name: 'part-of-period',
  title: 'أول الفترة أو وسطها أو آخرها',
  starts: ['part', 'unit', 'number'],
  read: readPartOf,
  examples: [
    'تبدأ المفاوضات في منتصف يناير.',
    'نشرت روسيا مسودة الاتفاق في نهاية 2021.',
    'وقع الاتفاق أواخر العام الماضي.',
    'يصل الوفد مطلع الأسبوع المقبل.',
  ],
};

const NAMES = { START: 'أول', MID: 'وسط', END: 'آخر' } as const;

function readPartOf(context: Context, at: number): Reading | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const part = find(word, 'part');
  if (part === undefined) return readTen(context, at) ?? readFirstDays(context, at);
  const from = bareWord(words[at + 1], 'from') ? at + 2 : at + 1;
  const whole = readWhole(context, from);
  const start = word.start + part.skip;
  const { mod } = part.sense;
  if (whole !== undefined) {
    if (whole.grain === undefined || whole.grain.unit === 'D') return undefined;
    return narrowed(context, { at, start, next: whole.next }, whole.grain, mod, whole.why);
  }
  const unit = find(words[from], 'unit');
  if (
    !unit?.definite ||
    unit.skip > 0 ||
    unit.sense.n !== 'one' ||
    !['W', 'M', 'Y', 'E', 'C'].includes(unit.sense.unit)
  )
    return undefined;
  const grain = shiftedGrain(unit.sense.unit, reference, 0);
  return narrowed(context, { at, start, next: from + 1 }, grain, mod, [
    `الفترة هي التي يقع فيها الخبر: ${formatEdtf(grain.edtf)}.`,
  ]);
}

const TENS = new Map([
  ['الاواخر', 'END'],
  ['الاواسط', 'MID'],
  ['الاوائل', 'START'],
] as const);

/** «العشر الأواخر من رمضان». */
function readTen(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const ten = find(words[at], 'number');
  const mod = TENS.get((words[at + 1]?.text ?? '') as 'الاواخر');
  if (!ten?.definite || ten.sense.value !== 10 || mod === undefined || !bareWord(words[at + 2], 'from'))
    return undefined;
  const whole = readWhole(context, at + 3);
  if (whole?.grain?.unit !== 'M') return undefined;
  const place = { at, start: (words[at] as TimeWord).start + ten.skip, next: whole.next };
  return narrowed(context, place, whole.grain, mod, whole.why);
}

/** «الأيام الأولى من نوفمبر», «الأسابيع الأخيرة من العام الماضي». */
function readFirstDays(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const units = find(word, 'unit');
  if (!units?.definite || units.sense.n === 'one') return undefined;
  // «الأيام العشرة الأخيرة من رمضان».
  const count = readCardinal(words, at + 1);
  const which = count?.definite ? count.next : at + 1;
  if (!bareWord(words[which + 1], 'from')) return undefined;
  const first = bare(words[which], 'ordinal');
  const mod = first?.definite && first.sense.value === 1 ? 'START' : bare(words[which], 'recent') ? 'END' : undefined;
  const whole = mod && (readWhole(context, which + 2) ?? ownPeriod(context, which + 2));
  if (!mod || whole?.grain === undefined || whole.grain.unit === 'D') return undefined;
  const place = { at, start: word.start + units.skip, next: whole.next };
  const months = mod === 'START' && units.sense.unit === 'M' && whole.grain.unit === 'Y' ? count?.value : undefined;
  if (months !== undefined && months > 1 && months < 12) return firstMonths(context, place, whole, months);
  return narrowed(context, place, whole.grain, mod, whole.why);
}

/** «الأشهر التسعة الأولى من العام»: from January on. */
function firstMonths(
  context: Context,
  place: { readonly at: number; readonly start: number; readonly next: number },
  whole: Reading,
  months: number,
): Reading {
  const { year } = partsOf(whole.range?.start ?? context.reference);
  const last = monthGrain(year, months);
  const value = `${year}-01/${last.value}`;
  const range = { start: `${year}-01-01`, end: last.range.end };
  const why = [...whole.why, `${months} أشهر من أول عام ${year}.`];
  return reading(context, place, { type: 'DATE', value, edtf: value, range, why });
}

/** «العام», «الشهر» alone: the one of the news. A number of four digits after «من» here is a year, whatever follows it. */
function ownPeriod(context: Context, at: number): Reading | undefined {
  const written = readYear(context.words, at);
  if (written?.year !== undefined && written.calendar === 'gregorian') {
    const { start, next, year } = written;
    return grainReading(context, { at, start, next }, yearGrain(year), ['السنة مكتوبة.']);
  }
  const unit = find(context.words[at], 'unit');
  if (!unit?.definite || unit.skip > 0 || unit.sense.n !== 'one' || !['M', 'Y'].includes(unit.sense.unit))
    return undefined;
  const { start } = context.words[at] as TimeWord;
  const grain = shiftedGrain(unit.sense.unit, context.reference, 0);
  return grainReading(context, { at, start, next: at + 1 }, grain, [
    `الفترة هي التي يقع فيها الخبر: ${formatEdtf(grain.edtf)}.`,
  ]);
}

/** The longest of what can be parted: a month, a period, a year. */
function readWhole(context: Context, at: number): Reading | undefined {
  const found = [readMonthDate, readPeriod, readYearDate, era.read, season.read]
    .map(read => read(context, at))
    .filter((one): one is Reading => one !== undefined && !isNotTime(one));
  return found.sort((a, b) => b.end - a.end)[0];
}

function isNotTime(one: Reading | NotTime): one is NotTime {
  return 'notTime' in one;
}

export function narrowed(
  context: Context,
  place: { readonly at: number; readonly start: number; readonly next: number },
  grain: Grain,
  mod: 'START' | 'MID' | 'END',
  why: readonly string[],
): Reading {
  const part = partOfGrain(grain, mod);
  return { ...grainReading(context, place, part, [...why, `المقصود ${NAMES[mod]} الفترة لا كلها.`]), mod };
}

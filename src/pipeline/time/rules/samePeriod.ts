import { formatEdtf } from '../../../arabic/formatDate.ts';
import { addYears, partsOf } from '../../../model/calendar.ts';
import { type Context, grainReading, type Reading, type Rule, remembered } from '../context.ts';
import { type Grain, halfGrain, monthGrain, quarterGrain, shiftedGrain } from '../grain.ts';
import { bare, bareWord, find, findWord, type TimeWord } from '../timeWords.ts';
import { readPeriod } from './period.ts';
import { readYearDate } from './year.ts';

/** «الفترة نفسها من العام الماضي», «نفس الفترة من 2020», «الشهر نفسه من العام الماضي»: what was told, in another year. */
export const samePeriod: Rule = {
  name: 'same-period-of-other-year',
  title: 'الفترة المذكورة نفسها من عام آخر',
  starts: ['word:stretch', 'word:sameStretch', 'word:quarter', 'word:half', 'unit'],
  read: readSamePeriod,
  examples: [
    'نمت الأرباح في الربع الثالث من 2021 مقارنة مع الفترة نفسها من العام الماضي.',
    'ارتفع التضخم في نوفمبر 2021 عنه في الشهر نفسه من العام الماضي.',
  ],
};

function readSamePeriod(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const whole = findWord(word, 'sameStretch');
  const division = findWord(word, 'quarter') ?? findWord(word, 'half');
  const head = whole ?? findWord(word, 'stretch') ?? division ?? find(word, 'unit');
  if (head === undefined) return undefined;
  const from = whole ? at + 1 : at + 2;
  if (!whole && !bare(words[at + 1], 'same') && !bareWord(words[at + 1], 'alike')) return undefined;
  if (!bareWord(words[from], 'from')) return undefined;
  const told = remembered(context).findLast(
    ({ grain }) => grain !== undefined && ['Q', 'M', 'W'].includes(grain.unit),
  )?.grain;
  const year = readYearOnly(context, from + 1);
  if (told === undefined || year === undefined) return undefined;
  const grain = inYear(told, partsOf(year.range?.start ?? context.reference).year);
  const place = { at, start: word.start + head.skip, next: year.next };
  return grainReading(context, place, grain, [
    ...year.why,
    `الفترة هي المذكورة قبلها (${told.edtf ? formatEdtf(told.edtf) : told.value}) من ذلك العام: ${formatEdtf(grain.edtf)}.`,
  ]);
}

export function readYearOnly(context: Context, at: number): Reading | undefined {
  for (const read of [readPeriod, readYearDate]) {
    const one = context.words[at] && read(context, at);
    if (one && !('notTime' in one) && /^\d{4}$/.test(one.value)) return one;
  }
  return undefined;
}

function inYear(told: Grain, year: number): Grain {
  const division = /-([QH])(\d)$/.exec(told.value);
  if (division) return (division[1] === 'Q' ? quarterGrain : halfGrain)(year, Number(division[2]));
  const { year: toldYear, month } = partsOf(told.range.start);
  if (told.unit === 'M') return monthGrain(year, month);
  return shiftedGrain(told.unit, addYears(told.range.start, year - toldYear), 0);
}

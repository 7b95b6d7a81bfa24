import { partsOf } from '../../../model/calendar.ts';
import { type Context, grainReading, type Reading, type Rule, reading } from '../context.ts';
import { type Grain, halfGrain, quarterGrain, thirdGrain, yearGrain } from '../grain.ts';
import { readOrdinal } from '../grammar/number.ts';
import { readYear } from '../grammar/year.ts';
import { bare, bareWord, find, findWord, joined, type TimeWord } from '../timeWords.ts';
import { era } from './era.ts';
import { readMonthDate } from './month.ts';
import { narrowed } from './partOf.ts';
import { readPeriod } from './period.ts';
import { readYearDate } from './year.ts';

/** «الربع الأول من عام 2021», «النصف الثاني من العام المقبل», «الربع الأخير من هذا العام». */
export const division: Rule = {
  name: 'division-of-year',
  title: 'ربع السنة وثلثها ونصفها',
  starts: ['word:quarter', 'word:half', 'word:third', 'word:quarters'],
  read: readDivision,
  examples: [
    'نما الاقتصاد في الربع الأول من عام 2021.',
    'تجرى الانتخابات في النصف الثاني من العام المقبل.',
    'تراجعت الصادرات في الربع الأخير من العام الماضي.',
  ],
};

const PARTS = { quarter: 4, half: 2, third: 3 } as const;

function readDivision(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const name = (['quarter', 'half', 'third'] as const).find(one => findWord(word, one));
  if (name === undefined) return readQuarters(context, at);
  const head = findWord(word, name);
  const last = bare(words[at + 1], 'recent');
  const ordinal = last ? undefined : readOrdinal(words, at + 1);
  const index = last ? PARTS[name] : (ordinal?.value ?? 0);
  if (index < 1 || index > PARTS[name]) return undefined;
  const from = last ? at + 2 : (ordinal?.next ?? at + 2);
  if (!bareWord(words[from], 'from') && words[from]?.kind !== 'digits') return undefined;
  const wholeAt = words[from]?.kind === 'digits' ? from : from + 1;
  const start = word.start + (head?.skip ?? 0);
  const year = readWholeYear(context, wholeAt);
  if (year) {
    const grain = divide(partsOf(year.range.start).year, name, index);
    return grainReading(context, { at, start, next: year.next }, grain, [...year.why, `القسم ${index} من السنة.`]);
  }
  return partOfLonger(context, { at, start, next: wholeAt }, name, index);
}

/** «الربعين الثاني والثالث من 2021», «الربعين الثالث والرابع» of the year of the news. */
function readQuarters(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const head = findWord(word, 'quarters');
  const first = bare(words[at + 1], 'ordinal');
  const second = joined(words[at + 2], 'ordinal');
  if (!head || !first?.definite || !second?.definite || second.sense.value > 4) return undefined;
  const whole = bareWord(words[at + 3], 'from') ? readWholeYear(context, at + 4) : undefined;
  // «الفصلين الأول والثاني» of a book; with a year, of the year.
  if (!whole && /فصلين$/.test(word.text)) return undefined;
  const { year } = partsOf(whole?.range.start ?? context.reference);
  const from = quarterGrain(year, first.sense.value);
  const to = quarterGrain(year, second.sense.value);
  return reading(
    context,
    { at, start: word.start + head.skip, next: whole?.next ?? at + 3 },
    {
      type: 'DATE',
      value: `${from.value}/${to.value}`,
      edtf: `${from.range.start.slice(0, 7)}/${to.range.end.slice(0, 7)}`,
      range: { start: from.range.start, end: to.range.end },
      why: [...(whole?.why ?? []), `ربعان متعاطفان من عام ${year}.`],
    },
  );
}

function divide(year: number, name: keyof typeof PARTS, index: number): Grain {
  if (name === 'quarter') return quarterGrain(year, index);
  return name === 'half' ? halfGrain(year, index) : thirdGrain(year, index);
}

/** The year that is parted: written, relative, or «العام» of the news. */
function readWholeYear(
  context: Context,
  at: number,
): { next: number; range: { start: string }; why: readonly string[] } | undefined {
  const wholes = [readYearDate, readPeriod]
    .map(read => context.words[at] && read(context, at))
    .filter(
      (one): one is Reading =>
        one !== undefined && !('notTime' in (one as object)) && /^\d{4}$/.test((one as Reading).value),
    )
    .sort((x, y) => y.next - x.next);
  const [whole] = wholes;
  if (whole?.range) return { next: whole.next, range: whole.range, why: whole.why };
  // After a part of it, a number of four digits is a year whatever follows.
  const bareYear = context.words[at]?.kind === 'digits' ? readYear(context.words, at) : undefined;
  if (bareYear?.year !== undefined && bareYear.calendar === 'gregorian')
    return { next: bareYear.next, range: yearGrain(bareYear.year).range, why: ['السنة مكتوبة.'] };
  const unit = find(context.words[at], 'unit');
  if (!unit?.definite || unit.sense.unit !== 'Y' || unit.sense.n !== 'one') return undefined;
  return { next: at + 1, range: { start: context.reference }, why: ['العام هو عام الخبر.'] };
}

/** «النصف الثاني من يناير», «الثلث الأخير من رمضان», «النصف الأول من القرن العشرين»: the beginning or end of it. */
function partOfLonger(
  context: Context,
  place: { at: number; start: number; next: number },
  name: keyof typeof PARTS,
  index: number,
): Reading | undefined {
  if (name === 'quarter') return undefined;
  const whole = [readMonthDate, readPeriod, era.read]
    .map(read => context.words[place.next] && read(context, place.next))
    .find((one): one is Reading => one !== undefined && !('notTime' in one) && /^[MEC]$/.test(one.grain?.unit ?? ''));
  if (whole?.grain === undefined) return undefined;
  const mod = index === 1 ? 'START' : index === PARTS[name] ? 'END' : 'MID';
  return narrowed(context, { ...place, next: whole.next }, whole.grain, mod, whole.why);
}

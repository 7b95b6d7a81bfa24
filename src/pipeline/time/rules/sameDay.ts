import { addYears, partsOf } from '../../../model/calendar.ts';
import { type Context, grainReading, lastTold, type Reading, type Rule } from '../context.ts';
import { dayGrain, type Grain, monthGrain, weekGrain } from '../grain.ts';
import { bare, bareWord, find, findWord, type TimeWord } from '../timeWords.ts';
import { readYearOnly } from './samePeriod.ts';

/** «مثل هذا اليوم من العام الماضي», «مثل هذا الشهر من عام 2019», «اليوم نفسه من العام الماضي». */
export const sameDay: Rule = {
  name: 'same-day-of-other-year',
  title: 'مثل هذا اليوم أو الشهر من عام آخر',
  starts: ['word:likeThis', 'deicticDay'],
  read: readSameDay,
  examples: [
    'سجلت المدينة في مثل هذا اليوم من العام الماضي حرارة قياسية.',
    'انتهت الحرب في مثل هذا اليوم من عام 1988.',
  ],
};

function readSameDay(context: Context, at: number): Reading | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const like = findWord(word, 'likeThis');
  const same = find(words[at], 'deicticDay')?.sense.shift === 0 && bare(words[at + 1], 'same') !== undefined;
  const head = like ?? (same ? find(word, 'deicticDay') : undefined);
  if (head === undefined) return undefined;
  const year = bareWord(words[at + 2], 'from') ? readYearOnly(context, at + 3) : undefined;
  const place = { at, start: word.start + head.skip, next: year?.next ?? at + 2 };
  const from = same ? (lastTold(context, 10)?.range?.start ?? reference) : reference;
  const unit = same ? 'D' : unitOf(words[at + 1]);
  if (unit === undefined || (year === undefined && (same || unit !== 'D'))) return undefined;
  const turned = year?.range ? addYears(from, partsOf(year.range.start).year - partsOf(from).year) : from;
  return grainReading(context, place, grainOf(unit, turned), [...(year?.why ?? []), 'المقصود نظيره من ذلك العام.']);
}

/** «هذا الوقت» and «هذه الأيام» are as fine as a month. */
function unitOf(word: TimeWord | undefined): 'D' | 'W' | 'M' | undefined {
  if (find(word, 'deicticDay')?.sense.shift === 0) return 'D';
  if (word?.text === 'الوقت' || word?.text === 'الايام' || word?.text === 'الفتره') return 'M';
  const unit = bare(word, 'unit');
  if (!unit?.definite || unit.sense.n !== 'one') return undefined;
  return unit.sense.unit === 'W' || unit.sense.unit === 'M' ? unit.sense.unit : undefined;
}

function grainOf(unit: 'D' | 'W' | 'M', day: string): Grain {
  const { year, month } = partsOf(day);
  return unit === 'D' ? dayGrain(day) : unit === 'W' ? weekGrain(day) : monthGrain(year, month);
}

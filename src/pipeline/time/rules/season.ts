import { type DayRange, partsOf } from '../../../model/calendar.ts';
import { wordsAsWritten } from '../asWritten.ts';
import { type Context, governorOf, grainReading, type Reading, type Rule } from '../context.ts';
import { isPlanned } from '../findGovernor.ts';
import { seasonGrain } from '../grain.ts';
import { readYearAfter, yearFields } from '../grammar/dateFields.ts';
import { resolveDate } from '../resolveDate.ts';
import { bare, find, type TimeWord } from '../timeWords.ts';

/** «صيف 2021», «الشتاء المقبل», «هذا الصيف», «ربيع عام 2022», «خريف العام الماضي». */
export const season: Rule = {
  name: 'season',
  title: 'فصل من السنة، بسنة أو صفة أو إشارة',
  starts: ['season', 'this'],
  read: readSeason,
  examples: [
    'اندلعت الحرب في صيف 2021.',
    'ترتفع الأسعار في الشتاء المقبل.',
    'شهدت البلاد حرائق هذا الصيف.',
    'وقع الاتفاق في خريف العام الماضي.',
  ],
};

function readSeason(context: Context, at: number): Reading | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const pointer = find(word, 'this');
  const name = pointer ? bare(words[at + 1], 'season') : find(word, 'season');
  if (name === undefined || (pointer && !name.definite)) return undefined;
  const start = word.start + (pointer ?? name).skip;
  const { season: which } = name.sense;
  const ownYear = partsOf(reference).year;
  if (pointer) {
    return grainReading(context, { at, start, next: at + 2 }, seasonGrain(ownYear, which), [
      `الفصل من عام الخبر: ${ownYear}.`,
    ]);
  }
  const relative = bare(words[at + 1], 'relative');
  if (name.definite) {
    if (!relative?.definite) return byVerb(context, at, start, which);
    const year = turned(ownYear, which, relative.sense.shift, reference);
    return grainReading(context, { at, start, next: at + 2 }, seasonGrain(year, which), [
      `الفصل محسوب من تاريخ الخبر، فهو فصل عام ${year}.`,
    ]);
  }
  const written = readYearAfter(words, at + 1, 'gregorian');
  if (written === undefined || words[at + 1]?.text === '-') return undefined;
  const fields = { calendar: 'gregorian', ...yearFields(written) } as const;
  const resolved = resolveDate(fields, context, { from: at, to: written.next });
  if (resolved === undefined) return undefined;
  const { year } = partsOf(resolved.grain.range.start);
  return grainReading(context, { at, start, next: written.next }, seasonGrain(year, which), [
    ...resolved.why,
    `الفصل من عام ${year}.`,
  ]);
}

/**
 * «ستعرض الأفلام في الخريف», «انتشر المرض في الشتاء»: after a preposition of time, by a verb that is past or says that
 * it is to come. «ترتفع الأسعار في الشتاء» is every winter; «في الربيع العربي» a name.
 */
function byVerb(context: Context, at: number, start: number, which: 'SP' | 'SU' | 'FA' | 'WI'): Reading | undefined {
  const { words, reference } = context;
  const after = words[at + 1];
  if (!/^[وف]?(?:في|خلال|بحلول|منذ|حتي|قبل|بعد)$/.test(words[at - 1]?.text ?? '')) return undefined;
  if (after?.kind === 'letters' && after.text.startsWith('ال') && after.text !== 'الي') return undefined;
  const governor = governorOf(context, at, at + 1);
  if (governor === undefined || !(governor.direction === 'past' || isPlanned(governor.words))) return undefined;
  const { year } = partsOf(reference);
  const rangeOf = (one: number): DayRange => seasonGrain(one, which).range;
  const past = governor.direction === 'past';
  const found = past
    ? [year, year - 1].find(one => rangeOf(one).start <= reference)
    : [year - 1, year, year + 1].find(one => rangeOf(one).end >= reference);
  if (found === undefined) return undefined;
  return grainReading(context, { at, start, next: at + 1 }, seasonGrain(found, which), [
    `«${wordsAsWritten(context, governor.words, start)}» يدل على ${past ? 'ما مضى' : 'ما سيأتي'}، فهو فصل عام ${found}.`,
  ]);
}

/** The last such season that has ended, this one, or the next that has not begun. */
function turned(year: number, which: 'SP' | 'SU' | 'FA' | 'WI', shift: -1 | 0 | 1, reference: string): number {
  if (shift === 0) return seasonGrain(year - 1, which).range.end >= reference ? year - 1 : year;
  const years = shift < 0 ? [year, year - 1, year - 2] : [year - 1, year, year + 1];
  const fits = (y: number): boolean => {
    const { range } = seasonGrain(y, which);
    return shift < 0 ? range.end < reference : range.start > reference;
  };
  return years.find(fits) ?? year + shift;
}

import { formatDay } from '../../../arabic/formatDate.ts';
import { addDays, daysBetween, type IsoDay, isoDay, partsOf } from '../../../model/calendar.ts';
import { type Context, governorOf, grainReading, type Reading, type Rule } from '../context.ts';
import { dayGrain } from '../grain.ts';
import { readYearAfter } from '../grammar/dateFields.ts';
import { hijriToIso, isoToHijri } from '../hijri.ts';
import { bare, find, type TimeWord } from '../timeWords.ts';

/** «عيد الفطر المقبل», «عيد الأضحى 2021», «رأس السنة», «المولد النبوي»: the first day of the feast. */
export const feast: Rule = {
  name: 'feast',
  title: 'عيد أو مناسبة لها يوم معلوم',
  starts: ['hijriFeast', 'feast'],
  read: readFeast,
  examples: ['تعلن الهدنة في عيد الفطر المقبل.', 'تغلق المصارف في رأس السنة.', 'وصل الحجاج قبل عيد الأضحى الماضي.'],
};

function readFeast(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const found = find(word, 'hijriFeast') ?? find(word, 'feast');
  if (found === undefined) return undefined;
  const start = word.start + found.skip;
  const days = candidates(context.reference, found.sense);
  const relative = bare(words[at + 1], 'relative');
  const written = relative?.definite ? undefined : readYearAfter(words, at + 1, 'gregorian');
  if (written?.year !== undefined) {
    const day = days.find(one => partsOf(one).year === written.year) ?? ofYear(written.year, found.sense);
    if (day === undefined) return undefined;
    return grainReading(context, { at, start, next: written.next }, dayGrain(day), [
      `يوم هذه المناسبة عام ${written.year}: ${formatDay(day)}.`,
    ]);
  }
  const next = relative?.definite ? at + 2 : at + 1;
  const direction =
    relative?.definite && relative.sense.shift !== 0
      ? relative.sense.shift < 0
        ? 'past'
        : 'future'
      : governorOf(context, at, next)?.direction;
  const day = nearest(days, context.reference, direction);
  return grainReading(context, { at, start, next }, dayGrain(day), [`أقرب يوم لهذه المناسبة: ${formatDay(day)}.`]);
}

type Feast = { readonly k: 'hijriFeast' | 'feast'; readonly month: number; readonly day: number };

/** The feast in the years around the reference day, in order. */
function candidates(reference: IsoDay, { k, month, day }: Feast): IsoDay[] {
  const year = k === 'feast' ? partsOf(reference).year : isoToHijri(reference).year;
  return [year - 1, year, year + 1]
    .map(y => (k === 'feast' ? isoDay(y, month, day) : hijriToIso(y, month, day)))
    .filter((one): one is IsoDay => one !== undefined);
}

function ofYear(year: number, feast: Feast): IsoDay | undefined {
  return candidates(`${year}-07-01`, feast).find(one => partsOf(one).year === year);
}

function nearest(days: readonly IsoDay[], reference: IsoDay, direction: 'past' | 'future' | undefined): IsoDay {
  const side = days.filter(day =>
    direction === 'past' ? day <= reference : direction === 'future' ? day >= reference : true,
  );
  const sorted = [...(side.length > 0 ? side : days)].sort(
    (a, b) => Math.abs(daysBetween(a, reference)) - Math.abs(daysBetween(b, reference)),
  );
  return sorted[0] ?? addDays(reference, 0);
}

/** The nearest to the reference day of several feasts, each a Hijri month and day. */
export function nearestFeast(
  reference: IsoDay,
  feasts: readonly (readonly [month: number, day: number])[],
): IsoDay | undefined {
  const days = feasts.flatMap(([month, day]) => candidates(reference, { k: 'hijriFeast', month, day }));
  return days.length === 0 ? undefined : nearest(days, reference, undefined);
}

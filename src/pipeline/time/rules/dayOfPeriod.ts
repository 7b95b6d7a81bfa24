import { formatDay } from '../../../arabic/formatDate.ts';
import { addDays } from '../../../model/calendar.ts';
import { type Context, grainReading, type Reading, type Rule } from '../context.ts';
import { dayGrain } from '../grain.ts';
import { readOrdinal } from '../grammar/number.ts';
import { find, type TimeWord } from '../timeWords.ts';
import { feast, nearestFeast } from './feast.ts';
import { readMonthDate } from './month.ts';

/** «أول أيام عيد الأضحى», «ثاني أيام رمضان», «ثالث أيام العيد» when the feast is named. */
export const dayOfPeriod: Rule = {
  name: 'day-of-period',
  title: 'يوم بعينه من شهر أو عيد، بعدّه',
  starts: ['ordinal'],
  read: readDayOfPeriod,
  examples: ['تبدأ الهدنة في أول أيام عيد الأضحى.', 'وقع الهجوم في ثالث أيام عيد الفطر الماضي.'],
};

function readDayOfPeriod(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const ordinal = readOrdinal(words, at);
  if (ordinal === undefined || ordinal.definite || ordinal.next !== at + 1) return undefined;
  const days = find(words[at + 1], 'unit');
  if (days?.sense.unit !== 'D' || days.sense.n !== 'many' || days.definite || days.skip > 0) return undefined;
  if (words[at + 2]?.text === 'العيد') return ofEid(context, at, ordinal.start, ordinal.value);
  for (const read of [feast.read, readMonthDate]) {
    const whole = (words[at + 2] as TimeWord | undefined) && read(context, at + 2);
    if (!whole || 'notTime' in whole || whole.range === undefined) continue;
    const day = addDays(whole.range.start, ordinal.value - 1);
    const place = { at, start: ordinal.start, next: whole.next };
    return grainReading(context, place, dayGrain(day), [
      ...whole.why,
      `اليوم رقم ${ordinal.value} منه: ${formatDay(day)}.`,
    ]);
  }
  return undefined;
}

/** «أول أيام العيد»: whichever of the two feasts is nearer to the news. */
function ofEid(context: Context, at: number, start: number, count: number): Reading | undefined {
  const day = nearestFeast(context.reference, [
    [10, 1],
    [12, 10],
  ]);
  if (day === undefined) return undefined;
  const found = addDays(day, count - 1);
  return grainReading(context, { at, start, next: at + 3 }, dayGrain(found), [
    `أقرب العيدين إلى الخبر أوله ${formatDay(day)}.`,
  ]);
}

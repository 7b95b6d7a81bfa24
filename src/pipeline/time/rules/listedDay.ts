import { isoDay, partsOf } from '../../../model/calendar.ts';
import { beginsLine } from '../carriedYear.ts';
import { type Context, grainReading, type Reading, type Rule, remembered } from '../context.ts';
import { dayGrain } from '../grain.ts';
import { closesLine, opensLine } from '../lineEdges.ts';
import type { TimeWord } from '../timeWords.ts';

/** «- 21: …» in a list below «يناير 2022»: a day's number alone, of the month that heads the list. */
export const listedDay: Rule = {
  name: 'listed-day',
  title: 'رقم يوم في أول السطر، تحت عنوان هو اسم الشهر',
  starts: ['digits'],
  read: readListedDay,
  examples: ['يناير 2022\n- 21: التقى الوزيران في جنيف.'],
};

function readListedDay(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const { value, start } = words[at] as TimeWord;
  if (value < 1 || value > 31 || words[at + 1]?.text !== ':' || words[at + 2]?.kind === 'digits') return undefined;
  if (!opensLine(words, at)) return undefined;
  const month = remembered(context).findLast(
    told => /^\d{4}-\d{2}$/.test(told.value) && beginsLine(words, told.at) && closesLine(words, told.next),
  );
  if (!month?.range) return undefined;
  const parts = partsOf(month.range.start);
  const day = isoDay(parts.year, parts.month, value);
  if (day === undefined) return undefined;
  return grainReading(context, { at, start, next: at + 1 }, dayGrain(day), ['اليوم من الشهر الذي يعلو القائمة.']);
}

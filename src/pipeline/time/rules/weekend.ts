import { addDays } from '../../../model/calendar.ts';
import { type Context, governorOf, grainReading, type Reading, type Rule } from '../context.ts';
import { weekendGrain } from '../grain.ts';
import { bare, findWord, type TimeWord } from '../timeWords.ts';

/** «عطلة نهاية الأسبوع», «عطلة نهاية الأسبوع الماضي/الماضية». */
export const weekend: Rule = {
  name: 'weekend',
  title: 'عطلة نهاية الأسبوع',
  starts: ['word:weekend'],
  read: readWeekend,
  examples: ['تصاعد القتال في عطلة نهاية الأسبوع الماضي.', 'سيلتقيان خلال عطلة نهاية الأسبوع.'],
};

function readWeekend(context: Context, at: number): Reading | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const head = findWord(word, 'weekend');
  if (head === undefined) return undefined;
  const relative = bare(words[at + 1], 'relative');
  const next = relative?.definite ? at + 2 : at + 1;
  const own = weekendGrain(reference);
  const past = governorOf(context, at, next)?.direction === 'past' && own.range.start > reference;
  const shift = relative?.definite ? relative.sense.shift : past ? -1 : 0;
  const grain = weekendGrain(addDays(reference, shift * 7));
  return grainReading(context, { at, start: word.start + head.skip, next }, grain, [
    `سبت الأسبوع وأحده: ${grain.range.start}.`,
  ]);
}

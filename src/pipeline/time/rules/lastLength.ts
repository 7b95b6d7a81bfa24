import { addDays, addMonths, type DayRange } from '../../../model/calendar.ts';
import { type Context, type Reading, type Rule, reading } from '../context.ts';
import { readCardinal } from '../grammar/number.ts';
import { type LengthPart, lengthShift, lengthValue } from '../lengthValue.ts';
import { bare, find, type TimeWord } from '../timeWords.ts';

/** «السنوات الخمس الماضية», «الأيام القليلة المقبلة», «الأسابيع الأخيرة», «الـ24 ساعة الماضية», «الشهرين الماضيين». */
export const lastLength: Rule = {
  name: 'last-length',
  title: 'مدة تنتهي بالخبر أو تبدأ منه',
  starts: ['unit', 'number', 'word:definiteArticle'],
  read: readLastLength,
  examples: [
    'تحسنت العلاقات في السنوات الخمس الماضية.',
    'قد يعقد اللقاء خلال الأيام القليلة المقبلة.',
    'تصاعد التوتر في الأسابيع الأخيرة.',
    'سجلت البلاد ألف إصابة خلال الـ24 ساعة الماضية.',
  ],
};

function readLastLength(context: Context, at: number): Reading | undefined {
  const { words, reference } = context;
  const counted = readUnitFirst(words, at) ?? readNumberFirst(words, at);
  if (counted === undefined) return undefined;
  const relative = bare(words[counted.next], 'relative');
  const recent = bare(words[counted.next], 'recent');
  const shift = relative?.definite ? relative.sense.shift : recent?.definite ? -1 : 0;
  const narrative = bare(words[counted.next], 'narrative');
  if (narrative) {
    return reading(
      context,
      { at, start: counted.start, next: counted.next + 1 },
      { type: 'DURATION', value: lengthValue([counted.part]), why: ['المدة تلي ما ذُكر قبلها أو تسبقه.'] },
    );
  }
  if (shift === 0) return undefined;
  const range = rangeOf(counted.part, reference, shift);
  return reading(
    context,
    { at, start: counted.start, next: counted.next + 1 },
    {
      type: 'DURATION',
      value: lengthValue([counted.part]),
      ...(range && { range }),
      why: [shift < 0 ? 'المدة تنتهي بتاريخ الخبر.' : 'المدة تبدأ من تاريخ الخبر.'],
    },
  );
}

interface CountedUnit {
  readonly part: LengthPart;
  readonly next: number;
  readonly start: number;
}

/** «السنوات الخمس», «الأيام القليلة», «الساعات الـ48», «الشهرين». */
function readUnitFirst(words: readonly TimeWord[], at: number): CountedUnit | undefined {
  const unit = find(words[at], 'unit');
  if (!unit?.definite || unit.sense.n === 'one') return undefined;
  const start = (words[at] as TimeWord).start + unit.skip;
  const two = unit.sense.n === 'two' ? 2 : undefined;
  const number = readCardinal(words, at + 1);
  const few = bare(words[at + 1], 'vagueAfter');
  if (number?.definite) return { part: { unit: unit.sense.unit, count: number.value }, next: number.next, start };
  return { part: { unit: unit.sense.unit, count: two }, next: few ? at + 2 : at + 1, start };
}

/** «الـ24 ساعة», «العشرين عاما». */
function readNumberFirst(words: readonly TimeWord[], at: number): CountedUnit | undefined {
  const number = readCardinal(words, at);
  if (!number?.definite) return undefined;
  const unit = bare(words[number.next], 'unit');
  if (!unit || unit.definite) return undefined;
  return { part: { unit: unit.sense.unit, count: number.value }, next: number.next + 1, start: number.start };
}

function rangeOf(part: LengthPart, reference: string, shift: number): DayRange | undefined {
  const by = lengthShift([part]);
  if (by === undefined) return undefined;
  const far = addDays(addMonths(reference, by.months * shift), by.days * shift);
  return shift < 0 ? { start: far, end: reference } : { start: reference, end: far };
}

import { formatEdtf } from '../../../arabic/formatDate.ts';
import type { Unit } from '../../../lexicon/time/units.ts';
import { partsOf } from '../../../model/calendar.ts';
import { type Context, governorOf, grainReading, lastTold, type NotTime, type Reading, type Rule } from '../context.ts';
import { isFlashback, isFollowedUp } from '../flashback.ts';
import { type Grain, shiftedGrain } from '../grain.ts';
import { bare, bareWord, find, type TimeWord } from '../timeWords.ts';

/** «الشهر الماضي», «هذا الأسبوع», «العام قبل الماضي», «الشهر نفسه», «اليوم التالي», «ذلك العام». */
export const period: Rule = {
  name: 'period',
  title: 'فترة من التقويم بصفة: الماضي، الجاري، المقبل، نفسه، التالي',
  starts: ['unit', 'this', 'that', 'deicticDay'],
  read: readPeriod,
  examples: [
    'تبدأ المحادثات في جنيف الشهر المقبل.',
    'للمرة الثانية هذا الشهر.',
    'ارتفعت الأسعار العام قبل الماضي.',
    'في 10 يناير 2022 اجتمع الوفدان، وفي اليوم التالي صدر البيان.',
  ],
};

/** «العام الجديد», folded. */
const NEW = new Set(['الجديد', 'الجديده']);
/** From this month on «the new year» is the next one. */
const NEW_YEAR_AHEAD = 10;

const NAMES: Partial<Record<Unit, string>> = {
  D: 'اليوم',
  W: 'الأسبوع',
  M: 'الشهر',
  Y: 'العام',
  E: 'العقد',
  C: 'القرن',
};

export function readPeriod(context: Context, at: number): Reading | NotTime | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const pointer = find(word, 'this') ?? find(word, 'that');
  if (pointer) return readPointed(context, at, word.start + pointer.skip, pointer.sense.k === 'that');
  const unit = readUnit(word);
  if (unit === undefined || NAMES[unit.unit] === undefined) return undefined;
  // «العام المالي المقبل».
  const named = unit.unit === 'Y' && bareWord(words[at + 1], 'yearAdjective') !== undefined;
  const afterAt = named ? at + 2 : at + 1;
  const place = { at, start: word.start + unit.skip, next: afterAt + 1 };
  const after = words[afterAt];
  if (unit.unit === 'Y' && NEW.has(after?.text ?? '')) {
    // Said in the last months it is the year to come, in the first ones the one just begun.
    const shift = partsOf(reference).month >= NEW_YEAR_AHEAD ? 1 : 0;
    const grain = shiftedGrain('Y', reference, shift);
    return grainReading(context, place, grain, [explain('Y', shift, grain)]);
  }
  const relative = bare(after, 'relative');
  if (relative?.definite && unit.unit !== 'D') {
    const { shift } = relative.sense;
    const grain = shiftedGrain(unit.unit, reference, shift);
    return grainReading(context, place, grain, [explain(unit.unit, shift, grain)]);
  }
  if ((after?.text === 'قبل' || after?.text === 'بعد') && unit.unit !== 'D') {
    const second = bare(words[afterAt + 1], 'relative');
    if (!second?.definite || second.sense.shift === 0) return undefined;
    const grain = shiftedGrain(unit.unit, reference, second.sense.shift * 2);
    return grainReading(context, { ...place, next: afterAt + 2 }, grain, [
      explain(unit.unit, second.sense.shift * 2, grain),
    ]);
  }
  if (bare(after, 'same')) return toldPeriod(context, place, unit.unit, 0);
  const narrative = bare(after, 'narrative');
  if (narrative) return toldPeriod(context, place, unit.unit, narrative.sense.shift);
  return undefined;
}

/** «الشهر» as a unit; «اليوم» too, which the tables hold as today. */
function readUnit(word: TimeWord): { unit: Unit; skip: number } | undefined {
  const unit = find(word, 'unit');
  if (unit?.definite && unit.sense.n === 'one') return { unit: unit.sense.unit, skip: unit.skip };
  const day = find(word, 'deicticDay');
  return day?.sense.shift === 0 ? { unit: 'D', skip: day.skip } : undefined;
}

/** «هذا الشهر» (ours), «ذلك الشهر», «تلك السنة» (the one just told). */
function readPointed(context: Context, at: number, start: number, told: boolean): Reading | undefined {
  const { words, reference } = context;
  const unit = words[at + 1] && readUnit(words[at + 1] as TimeWord);
  if (!unit || unit.skip > 0 || NAMES[unit.unit] === undefined) return undefined;
  const place = { at, start, next: at + 2 };
  if (told) return toldPeriod(context, place, unit.unit, 0);
  const grain = shiftedGrain(unit.unit, reference, 0);
  return grainReading(context, place, grain, [explain(unit.unit, 0, grain)]);
}

const LENGTHS: Partial<Record<Unit, 4 | 7 | 10>> = { D: 10, W: 10, M: 7, Y: 4 };

/** The last date told; under a past verb the last that is not still to come, if there is one. */
function lastToldFor(
  context: Context,
  { at, next }: { at: number; next: number },
  length: 4 | 7 | 10,
): Reading | undefined {
  const story =
    length === 10
      ? lastTold(context, length, one => !isFlashback(context, one, at) && !isFollowedUp(context, one))
      : undefined;
  const last = story ?? lastTold(context, length);
  if (!last?.range || last.range.start <= context.reference) return last;
  if (governorOf(context, at, next)?.direction !== 'past') return last;
  return lastTold(context, length, ({ range }) => range !== undefined && range.start <= context.reference) ?? last;
}

/** Counted from the last date told that is fine enough; without one the words name nothing that can be found. */
function toldPeriod(
  context: Context,
  place: { at: number; start: number; next: number },
  unit: Unit,
  shift: number,
): Reading | undefined {
  const told = lastToldFor(context, place, LENGTHS[unit] ?? 4);
  // «العام نفسه» with nothing told before is the year of the news; a day or week needs something to be the same as.
  if (told?.range === undefined && !(shift === 0 && (unit === 'Y' || unit === 'M'))) return undefined;
  const from = told?.range ?? { start: context.reference, end: context.reference };
  const grain = shiftedGrain(unit, shift > 0 ? from.end : from.start, shift);
  const which = shift === 0 ? 'هو المذكور قبله' : shift > 0 ? 'هو الذي يلي المذكور قبله' : 'هو الذي يسبق المذكور قبله';
  return grainReading(context, place, grain, [`${NAMES[unit]} ${which}: ${formatEdtf(grain.edtf)}.`]);
}

function explain(unit: Unit, shift: number, { edtf }: Grain): string {
  const name = NAMES[unit] ?? '';
  const value = formatEdtf(edtf);
  if (shift === 0) return `${name} هو الذي يقع فيه الخبر: ${value}.`;
  const count = Math.abs(shift) === 2 ? 'بفترتين' : '';
  return `${name} ${shift < 0 ? 'قبل' : 'بعد'} الذي يقع فيه الخبر ${count}: ${value}.`.replace(' :', ':');
}

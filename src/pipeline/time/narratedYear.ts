import { daysBetween, type IsoDay, isoDay, partsOf } from '../../model/calendar.ts';
import { type Context, governorOf, type Reading } from './context.ts';
import type { DateFields } from './grammar/dateFields.ts';
import type { MonthFound, Place } from './resolveDate.ts';

/** A story that is told goes on: how far ahead its next date without a year may lie. */
const MAX_AHEAD = 200;
/** A date this near the news is of the news, whatever was told before it. */
const NEAR_NEWS = 45;

/**
 * The year that a date without one takes from the date told before it in its sentence, or in the sentence before when it
 * opens its own («استقال في أبريل 2014. وفي 16 مايو شكلت حكومة»; «26 نوفمبر و10 ديسمبر، ثم 7 يناير»). Undefined when
 * nothing is told, or when the date is of the news.
 */
export function narratedYear(
  context: Context,
  place: Place,
  { month, day }: DateFields,
  guess: MonthFound,
): MonthFound | undefined {
  if (month === undefined) return undefined;
  const told = context.told.at(-1);
  if (told?.range === undefined || !isDated(told) || !goesOn(context, told, place.from)) return undefined;
  const { start } = told.range;
  const dayIn = (year: number): IsoDay => isoDay(year, month, day ?? 28) ?? isoDay(year, month, 28) ?? start;
  const { year: toldYear } = partsOf(start);
  const year = dayIn(toldYear) >= start ? toldYear : toldYear + 1;
  const ahead = daysBetween(start, dayIn(year));
  if (year === guess.year || !fits(context, place, told, { day: dayIn(year), ahead, guessed: dayIn(guess.year) }))
    return undefined;
  return { year, month, why: [`السرد متصل بالتاريخ المذكور قبله، فهو عام ${year}.`] };
}

/** A day or month that was written, and not by «الماضي» or «المقبل». */
function isDated({ type, value, fields }: Reading): boolean {
  if (type !== 'DATE' || !/^\d{4}-\d{2}(-\d{2})?$/.test(value) || (fields?.month ?? fields?.sameMonth) === undefined)
    return false;
  return fields?.monthTurn === undefined && fields?.yearShift === undefined && fields?.calendar === 'gregorian';
}

/** Same sentence; or the date opens the sentence after («وفي 16 مايو», «ثم في يوليو»). */
function goesOn({ words }: Context, told: Reading, from: number): boolean {
  let ends = 0;
  let sentence = told.next;
  for (let i = told.next; i < from; i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'break') return false;
    if (/^[.!؟?؛]$/.test(word.text)) {
      ends++;
      sentence = i + 1;
    }
  }
  return ends === 0 || (ends === 1 && from - sentence <= 2 && /^[وف]|^ثم$/.test(words[sentence]?.text ?? ''));
}

function fits(
  context: Context,
  place: Place,
  told: Reading,
  found: { readonly day: IsoDay; readonly ahead: number; readonly guessed: IsoDay },
): boolean {
  const { reference } = context;
  const start = told.range?.start ?? reference;
  if (start >= reference) return found.ahead < MAX_AHEAD && found.guessed < start;
  if (found.day > reference || Math.abs(daysBetween(found.guessed, reference)) <= NEAR_NEWS) return false;
  // Only a year that was written, or carried from one, is worth carrying on.
  return found.ahead < 366 && governorOf(context, place.from, place.to)?.direction !== 'future';
}

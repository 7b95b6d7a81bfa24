import { partsOf } from '../../model/calendar.ts';
import type { Context, Reading } from './context.ts';
import { closesLine, opensLine } from './lineEdges.ts';

/**
 * The year a chronology lends to a date written without one: the heading line it stands under («2021», «عام 2021:»), or
 * the last line that begins with a full date, when this date begins a line too. Undefined outside chronologies.
 */
export function carriedYear(
  context: Context,
  from: number,
  month: number,
  day: number | undefined,
): number | undefined {
  const { words, told } = context;
  if (!beginsLine(words, from)) return undefined;
  for (let i = told.length - 1; i >= Math.max(0, told.length - MAX_BACK); i--) {
    const reading = told[i];
    if (reading?.range === undefined || reading.type !== 'DATE') continue;
    // «أبرز المحطات خلال عام 2021:» heads the lines below it, wherever it stands in its own.
    const introduces = words[reading.next]?.text === ':' && closesLine(words, reading.next);
    if (!beginsLine(words, reading.at) && !(introduces && /^\d{4}$/.test(reading.value))) continue;
    const { year } = partsOf(reading.range.start);
    if (/^\d{4}$/.test(reading.value) && closesLine(words, reading.next)) return year;
    if (!/^\d{4}-\d{2}/.test(reading.value)) return undefined;
    // A chronology runs forward: December followed by January has turned the year.
    const before = partsOf(reading.range.start);
    const earlier = month < before.month || (month === before.month && day !== undefined && day < before.day);
    return earlier ? year + 1 : year;
  }
  return undefined;
}

/** The year alone on a line («2021») above the paragraphs that tell of it, for a date among them that names none. */
export function sectionYear({ words, told }: Context): number | undefined {
  for (let i = told.length - 1; i >= Math.max(0, told.length - MAX_BACK); i--) {
    const reading = told[i];
    if (reading?.range === undefined || reading.type !== 'DATE' || !/^\d{4}$/.test(reading.value)) continue;
    if (opensLine(words, reading.at) && closesLine(words, reading.next)) return partsOf(reading.range.start).year;
  }
  return undefined;
}

/** «يدخل الطرفان العام الجديد بموعدين: محادثات يوم 10 كانون الثاني، ثم …»: the year to come that the sentence is about. */
export function yearAhead({ words, told, reference }: Context, from: number): number | undefined {
  for (let i = told.length - 1; i >= 0; i--) {
    const { range, value, at } = told[i] as Reading;
    if (words.slice(at, from).some(({ kind, text }) => kind === 'break' || /^[.؟!؛]$/.test(text))) return undefined;
    if (range && /^\d{4}$/.test(value) && range.start > reference) return partsOf(range.start).year;
  }
  return undefined;
}

/** How many expressions back a heading or a full date may stand. */
const MAX_BACK = 40;

/** Only marks and a preposition may stand between the start of the line and the word. */
export function beginsLine(words: Context['words'], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  return opensLine(words, before === 'في' || before === 'وفي' ? at - 1 : at);
}

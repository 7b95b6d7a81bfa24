import type { TimexMod } from '../../../model/timeExpression.ts';
import type { LengthPart } from '../lengthValue.ts';
import { bare, bareWord, type Found, find, findWord, joined, type TimeWord } from '../timeWords.ts';
import { readCardinal } from './number.ts';

/** A length read from words [at, next). */
export interface LengthRead {
  readonly parts: readonly LengthPart[];
  readonly mod?: TimexMod;
  readonly next: number;
  readonly start: number;
  /** A unit alone, «يوم» or «أسابيع»: a length only after a preposition that asks for one. */
  readonly bare: boolean;
}

/** «ثلاثة أيام», «نحو ساعتين», «عدة أسابيع», «ثلاث ساعات ونصف الساعة», «عامين وثلاثة أشهر», «أسابيع». */
export function readLength(words: readonly TimeWord[], at: number): LengthRead | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const around = find(word, 'approximator');
  const from = around ? at + 1 : at;
  // «نحو من 3 إلى 5 سنوات» is not said; «ما بين» is a range of its own.
  const first = readCounted(words, from, from > at);
  if (first === undefined) return undefined;
  const parts: LengthPart[] = [first.part];
  let { next } = first;
  const half = readAndFraction(words, next, first.part);
  if (half !== undefined) {
    parts[0] = half.part;
    next = half.next;
  }
  const less = half === undefined ? readLessFraction(words, next, first.part) : undefined;
  if (less !== undefined) {
    parts[0] = less.part;
    next = less.next;
  }
  const whole = WHOLE.has(words[next]?.text ?? '');
  if (whole) next++;
  const second = readMore(words, next, first.part);
  if (second !== undefined) {
    parts.push(second.part);
    next = second.next;
  }
  let mod = around?.sense.mod ?? first.mod;
  const trailing = bare(words[next], 'approximator');
  if (trailing && (words[next]?.text === 'تقريبا' || words[next]?.text === 'علي الاقل')) {
    mod = trailing.sense.mod;
    next++;
  }
  const start = around ? word.start + around.skip : first.start;
  return {
    parts,
    ...(mod !== undefined && { mod }),
    next,
    start,
    bare: first.bare && !around && !whole && parts.length === 1 && half === undefined,
  };
}

interface Counted {
  readonly part: LengthPart;
  readonly next: number;
  readonly start: number;
  readonly bare: boolean;
  readonly mod?: TimexMod;
}

function readCounted(words: readonly TimeWord[], at: number, inside: boolean): Counted | undefined {
  return readFraction(words, at) ?? readNumbered(words, at) ?? readVague(words, at) ?? readUnit(words, at, inside);
}

/** «نصف ساعة», «ربع قرن». */
function readFraction(words: readonly TimeWord[], at: number): Counted | undefined {
  const fraction = find(words[at], 'hourFraction');
  const unit = bare(words[at + 1], 'unit');
  if (!fraction || fraction.definite || unit?.sense.n !== 'one' || unit.definite) return undefined;
  const start = (words[at] as TimeWord).start + fraction.skip;
  return { part: { unit: unit.sense.unit, count: fraction.sense.minutes / 60 }, next: at + 2, start, bare: false };
}

/** «ثلاثة أيام», «15 يوماً», «3-5 سنوات», «ثلاثة إلى خمسة أيام». */
function readNumbered(words: readonly TimeWord[], at: number): Counted | undefined {
  const number = readCardinal(words, at);
  if (number === undefined || number.value < 1 || number.definite) return undefined;
  const plain = bare(words[number.next], 'unit');
  if (plain && isCountable(plain) && !isYearOf(words, at, number.next)) {
    return {
      part: { unit: plain.sense.unit, count: number.value },
      next: number.next + 1,
      start: number.start,
      bare: false,
    };
  }
  const link = words[number.next];
  const linked =
    link?.text === '-' ||
    (link && (bareWord(link, 'to') ?? bareWord(link, 'or'))) ||
    (link?.text === 'و' && findWord(words[at - 1], 'between'));
  const and = joined(link, 'number') && findWord(words[at - 1], 'between');
  const second = linked ? readCardinal(words, number.next + 1) : and ? readCardinal(words, number.next) : undefined;
  if (second === undefined || second.value <= number.value) return undefined;
  const unit = bare(words[second.next], 'unit');
  if (!unit || !isCountable(unit)) return undefined;
  const part = { unit: unit.sense.unit, count: second.value };
  return { part, next: second.next + 1, start: number.start, bare: false, mod: 'EQUAL_OR_LESS' };
}

/** «سيكون 2022 عام الحسم»: a year, and what it is called. */
function isYearOf(words: readonly TimeWord[], at: number, next: number): boolean {
  const { value = -1, text = '' } = words[at] ?? {};
  const unit = bare(words[next], 'unit')?.sense;
  return (
    text.length === 4 && value > 1900 && value < 2100 && value % 100 !== 0 && unit?.unit === 'Y' && unit.n === 'one'
  );
}

const isCountable = (unit: Found<'unit'>): boolean => unit.sense.n !== 'two' && !unit.definite;

/** «عدة أيام», «بضعة أسابيع». */
function readVague(words: readonly TimeWord[], at: number): Counted | undefined {
  const vague = find(words[at], 'vague');
  const unit = bare(words[at + 1], 'unit');
  if (!vague || unit?.sense.n !== 'many' || unit.definite) return undefined;
  const start = (words[at] as TimeWord).start + vague.skip;
  return { part: { unit: unit.sense.unit, count: undefined }, next: at + 2, start, bare: false };
}

/** «يومين», «يوم واحد», «أيام قليلة», and the unit alone. */
function readUnit(words: readonly TimeWord[], at: number, inside: boolean): Counted | undefined {
  const word = words[at];
  const unit = find(word, 'unit');
  if (word === undefined || !unit || unit.definite || (inside && unit.skip > 0)) return undefined;
  const { n, unit: letter } = unit.sense;
  const start = word.start + unit.skip;
  const part = { unit: letter, count: n === 'one' ? 1 : n === 'two' ? 2 : undefined };
  // «يومي» and «عامي» stand before what they name.
  if (n === 'two' && /[^ي]ي$/.test(word.text) && !/[يا]ن$/.test(word.text)) return undefined;
  const one = bare(words[at + 1], 'number');
  if (n === 'one' && one?.sense.value === 1 && !one.definite) return { part, next: at + 2, start, bare: false };
  if (n === 'two' && one?.sense.value === 2 && !one.definite) return { part, next: at + 2, start, bare: false };
  const few = bare(words[at + 1], 'vagueAfter');
  if (n === 'many' && few && !few.definite) return { part, next: at + 2, start, bare: false };
  return { part, next: at + 1, start, bare: n !== 'two' };
}

/** «ونصف», «ونصف الساعة», «وربع» after a length. */
function readAndFraction(
  words: readonly TimeWord[],
  at: number,
  part: LengthPart,
): { part: LengthPart; next: number } | undefined {
  const fraction = joined(words[at], 'hourFraction');
  if (!fraction || part.count === undefined) return undefined;
  const again = bare(words[at + 1], 'unit');
  const next = again?.sense.unit === part.unit && again.sense.n === 'one' ? at + 2 : at + 1;
  return { part: { unit: part.unit, count: part.count + fraction.sense.minutes / 60 }, next };
}

/** «إلا ربعا», «إلا ثلثا» after hours. */
function readLessFraction(
  words: readonly TimeWord[],
  at: number,
  part: LengthPart,
): { part: LengthPart; next: number } | undefined {
  const fraction = bareWord(words[at], 'except') ? bare(words[at + 1], 'hourFraction') : undefined;
  if (!fraction || part.count === undefined) return undefined;
  return { part: { unit: part.unit, count: part.count - fraction.sense.minutes / 60 }, next: at + 2 };
}

/** «أسبوعا كاملا», «خمسة أيام كاملة»: the adjective that makes a length of a unit alone. */
const WHOLE = new Set(['كامل', 'كاملا', 'كامله', 'كاملين', 'كاملتين']);

const ORDER = 'CEYMWDHmS';

/** «وثلاثة أشهر», «و20 دقيقة»: a smaller unit added. */
function readMore(
  words: readonly TimeWord[],
  at: number,
  part: LengthPart,
): { part: LengthPart; next: number } | undefined {
  const glued = words[at]?.text === 'و' && words[at + 1]?.kind === 'digits';
  const from = glued ? at + 1 : at;
  if (!glued && !joined(words[at], 'number') && !joined(words[at], 'unit')) return undefined;
  const more = readNumbered(words, from) ?? (glued ? undefined : readUnit(words, from, false));
  if (more === undefined || more.part.count === undefined || more.mod !== undefined) return undefined;
  if (more.bare && more.part.unit !== 'D' && more.part.unit !== 'M') return undefined;
  return ORDER.indexOf(more.part.unit) > ORDER.indexOf(part.unit) ? { part: more.part, next: more.next } : undefined;
}

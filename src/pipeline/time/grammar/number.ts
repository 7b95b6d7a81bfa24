import { bare, find, findWord, joined, type TimeWord } from '../timeWords.ts';

/** A number read from the words [at, next). `start` is where its span begins in the folded text. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  readonly start: number;
  readonly definite: boolean;
  readonly digits: boolean;
  /** «الثالثة»: never a day of a month. */
  readonly feminine?: boolean;
}

const glued = (words: readonly TimeWord[], at: number): boolean => words[at]?.spaced === false;

/** «1,000,000,000» and no longer. */
const MAX_GROUPS = 7;

/** Digits, with the article in front («الـ16») and thousands marked off («1,000»). */
export function readDigits(words: readonly TimeWord[], at: number): NumberRead | undefined {
  const article = findWord(words[at], 'definiteArticle');
  const first = article ? at + 1 : at;
  const word = words[first];
  if (word === undefined || word.value < 0 || (article && word.spaced)) return undefined;
  const start = article ? (words[at] as TimeWord).start + article.skip : word.start;
  let { value } = word;
  let next = first + 1;
  while (
    next < first + MAX_GROUPS &&
    words[next]?.text === ',' &&
    glued(words, next) &&
    glued(words, next + 1) &&
    words[next + 1]?.text.length === 3
  ) {
    if ((words[next + 1] as TimeWord).value < 0) break;
    value = value * 1000 + (words[next + 1] as TimeWord).value;
    next += 2;
  }
  return { value, next, start, definite: article !== undefined, digits: true };
}

/** A cardinal in words: «ثلاثة», «خمسة عشر», «ألفين واثنين وعشرين», «ألف وتسعمئة وسبعة وتسعين». */
export function readNumberWords(words: readonly TimeWord[], at: number): NumberRead | undefined {
  const first = find(words[at], 'number');
  if (first === undefined) return undefined;
  let total = 0;
  let bound = Number.POSITIVE_INFINITY;
  let next = at;
  let pending = first;
  for (;;) {
    let { value, size } = pending.sense;
    next++;
    const after = bare(words[next], 'number');
    if (after && !after.definite && size === 1 && value < 10 && after.sense.value === 10) {
      value += 10;
      next++;
    } else if (after && size === 1 && value > 2 && value < 10 && after.sense.value === 100) {
      value *= 100;
      size = 100;
      next++;
    }
    const thousand = bare(words[next], 'number');
    if (thousand?.sense.value === 1000 && total + value < 1000) {
      total = (total + value) * 1000;
      bound = 1000;
      next++;
    } else {
      total += value;
      // Arabic says ones before tens: «اثنين وعشرين».
      bound = size === 1 ? (value < 10 && total < 10_000 && bound > 10 ? 11 : 0) : size;
    }
    const more = joined(words[next], 'number');
    if (more === undefined) break;
    const tensAfterOnes = bound === 11 && more.sense.size === 10;
    if (!tensAfterOnes && (bound <= 11 || more.sense.value >= bound)) break;
    pending = more;
    if (tensAfterOnes) {
      total += more.sense.value;
      next++;
      const thousands = bare(words[next], 'number');
      if (thousands?.sense.value !== 1000) break;
      total *= 1000;
      bound = 1000;
      next++;
      const rest = joined(words[next], 'number');
      if (rest === undefined) break;
      pending = rest;
    }
  }
  const start = (words[at] as TimeWord).start + first.skip;
  return { value: total, next, start, definite: first.definite, digits: false };
}

export function readCardinal(words: readonly TimeWord[], at: number): NumberRead | undefined {
  return readDigits(words, at) ?? readNumberWords(words, at);
}

/** «الثالث», «الثالث عشر», «الحادي والعشرين», «الثلاثين». */
export function readOrdinal(words: readonly TimeWord[], at: number): NumberRead | undefined {
  const word = words[at];
  const ordinal = find(word, 'ordinal');
  if (ordinal === undefined) {
    const tens = find(word, 'number');
    if (tens === undefined || !tens.definite || tens.sense.size !== 10 || word === undefined) return undefined;
    return { value: tens.sense.value, next: at + 1, start: word.start + tens.skip, definite: true, digits: false };
  }
  let { value } = ordinal.sense;
  let next = at + 1;
  const teen = bare(words[next], 'number');
  const tens = joined(words[next], 'number');
  if (teen?.sense.value === 10 && !teen.definite) {
    value += 10;
    next++;
  } else if (tens?.sense.size === 10 && tens.definite) {
    value += tens.sense.value;
    next++;
  }
  return {
    value,
    next,
    start: (word as TimeWord).start + ordinal.skip,
    definite: ordinal.definite,
    digits: false,
    feminine: ordinal.sense.feminine,
  };
}

/**
 * A run of letters, a run of digits, or one other character of a folded text. White space is no word; a line break is.
 * Offsets index the folded text.
 */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'letters' | 'digits' | 'mark' | 'break';
  /** White space (or the start of the text) right before it. */
  readonly spaced: boolean;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const BREAK = 4;

const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  const char = String.fromCharCode(unit);
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85) classes[unit] = BREAK;
  else if (/\s/u.test(char)) classes[unit] = SPACE;
  else if (unit >= 0x30 && unit <= 0x39) classes[unit] = DIGIT;
  // A lone surrogate is half of some symbol or letter outside the basic plane: never an edge inside a word.
  else if (/[\p{L}\p{M}]/u.test(char) || (unit >= 0xd800 && unit <= 0xdfff)) classes[unit] = LETTER;
}

/** Makes what the caller keeps of a word, so that a text is walked once and no word is built twice. */
export type MakeWord<W> = (text: string, start: number, end: number, kind: Word['kind'], spaced: boolean) => W;

const plainWord: MakeWord<Word> = (text, start, end, kind, spaced) => ({ text, start, end, kind, spaced });

/** Splits a folded text in one pass. Letters and digits part even without a space: «و2021» is «و» and «2021». */
export function readWords(text: string): Word[] {
  return mapWords(text, plainWord);
}

/** `readWords` with words of the caller's own making, and no more of them than `most`. */
export function mapWords<W>(text: string, make: MakeWord<W>, most = Number.POSITIVE_INFINITY): W[] {
  const words: W[] = [];
  let spaced = true;
  let i = 0;
  while (i < text.length && words.length < most) {
    const type = classes[text.charCodeAt(i)] as number;
    if (type === SPACE) {
      spaced = true;
      i++;
      continue;
    }
    const start = i++;
    if (type === LETTER || type === DIGIT) while (i < text.length && classes[text.charCodeAt(i)] === type) i++;
    const kind = type === LETTER ? 'letters' : type === DIGIT ? 'digits' : type === BREAK ? 'break' : 'mark';
    words.push(make(text.slice(start, i), start, i, kind, spaced));
    spaced = type === BREAK;
  }
  return words;
}

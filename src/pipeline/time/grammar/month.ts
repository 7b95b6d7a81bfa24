import { bare, find, type TimeWord } from '../timeWords.ts';
import { readOrdinal } from './number.ts';

export interface MonthRead {
  readonly calendar: 'gregorian' | 'hijri';
  /** From 1. */
  readonly month: number;
  readonly next: number;
  readonly start: number;
  /** The name means something else too, and nothing beside it («شهر», a second name) settles it. */
  readonly weak: boolean;
}

/** A month by one name or two: «يونيو», «شهر آب», «كانون الأول/ديسمبر», «ديسمبر (كانون الأول)», «الشهر التاسع». */
export function readMonth(words: readonly TimeWord[], at: number): MonthRead | undefined {
  const head = find(words[at], 'unit');
  const introduced = head?.sense.unit === 'M' && head.sense.n === 'one';
  if (head && introduced && head.definite) return readNumberedMonth(words, at, head.skip);
  const first = introduced ? at + 1 : at;
  const name = introduced ? bareMonth(words[first]) : monthOf(words[first]);
  if (name === undefined) return undefined;
  const start = (words[at] as TimeWord).start + (introduced && head ? head.skip : name.skip);
  const { k, month, weak } = name.sense;
  const calendar = k === 'month' ? 'gregorian' : 'hijri';
  const second = secondName(words, first + 1, k, month);
  return { calendar, month, next: second ?? first + 1, start, weak: weak && !introduced && second === undefined };
}

function monthOf(word: TimeWord | undefined) {
  return find(word, 'month') ?? find(word, 'hijri');
}

function bareMonth(word: TimeWord | undefined) {
  return bare(word, 'month') ?? bare(word, 'hijri');
}

/** Where a second name of the same month ends, if one follows. */
function secondName(words: readonly TimeWord[], at: number, k: 'month' | 'hijri', month: number): number | undefined {
  const mark = words[at]?.text;
  const linked = mark === '/' || mark === '(' || mark === '-' || mark === '\\';
  const name = bare(words[linked ? at + 1 : at], k);
  // The same name twice is no month said in two ways: «صفر - صفر».
  if (name?.sense.month !== month || words[linked ? at + 1 : at]?.text === words[at - 1]?.text) return undefined;
  if (mark !== '(') return linked ? at + 2 : at + 1;
  return words[at + 2]?.text === ')' ? at + 3 : undefined;
}

// «الشهر التاسع من 2021»: only with «من» is it a month of the calendar, not the ninth month of something.
function readNumberedMonth(words: readonly TimeWord[], at: number, skip: number): MonthRead | undefined {
  const ordinal = readOrdinal(words, at + 1);
  if (ordinal === undefined || !ordinal.definite || ordinal.value > 12) return undefined;
  if (words[ordinal.next]?.text !== 'من') return undefined;
  const start = (words[at] as TimeWord).start + skip;
  return { calendar: 'gregorian', month: ordinal.value, next: ordinal.next, start, weak: true };
}

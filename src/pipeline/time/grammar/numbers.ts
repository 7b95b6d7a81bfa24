import { bareWord, type TimeWord } from '../timeWords.ts';
import type { DateRead } from './dateFields.ts';

export interface NumbersRead extends DateRead {
  /** Which number was taken for what, in Arabic. */
  readonly why: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** Before this year a date in numbers is of the Hijra; later lunar years are not reached for centuries. */
const FIRST_GREGORIAN_YEAR = 1600;

/** A date in numbers with the letter of its calendar: «16/6/2021», «2021-06-16م», «1 / 11 / 1444هـ». */
export function readNumbers(words: readonly TimeWord[], at: number): NumbersRead | undefined {
  const read = readTriple(words, at);
  if (read === undefined) return undefined;
  const hijri = bareWord(words[read.next], 'hijriEra') !== undefined || read.fields.year < FIRST_GREGORIAN_YEAR;
  const era = bareWord(words[read.next], hijri ? 'hijriEra' : 'era');
  return {
    ...read,
    start: (words[at] as TimeWord).start,
    next: era ? read.next + 1 : read.next,
    fields: { ...read.fields, calendar: hijri ? 'hijri' : 'gregorian' },
  };
}

interface Triple {
  readonly fields: { readonly year: number; readonly month: number; readonly day: number };
  readonly next: number;
  readonly why: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

const MARKS = new Set(['/', '-', '.']);

function readTriple(words: readonly TimeWord[], at: number): Triple | undefined {
  if (!MARKS.has(words[at + 1]?.text ?? '')) return undefined;
  const [a, s1, b, s2, c] = words.slice(at, at + 5);
  if (!a || !s1 || !b || !s2 || !c || a.value < 0 || b.value < 0 || c.value < 0) return undefined;
  if (s1.text !== s2.text) return undefined;
  if ([s1, b, s2, c].some(({ spaced }) => spaced) && s1.text !== '/' && s1.text !== '-') return undefined;
  // A longer chain of numbers is no date: «1-2-2021-5», an IP address, a telephone number.
  const after = words[at + 5];
  if (after && !after.spaced && after.text === s1.text && words[at + 6]?.kind === 'digits') return undefined;
  if (at > 1 && !a.spaced && words[at - 1]?.text === s1.text) return undefined;
  if (b.text.length > 2) return undefined;
  const next = at + 5;
  if (a.text.length === 4 && c.text.length <= 2) {
    const fields = { year: a.value, month: b.value, day: c.value };
    return { fields, next, why: 'التاريخ مكتوب بالأرقام: السنة فالشهر فاليوم.', problems: [] };
  }
  if (c.text.length !== 4 || a.text.length > 2) return undefined;
  if (b.value > 12 && a.value <= 12) {
    const message = `«${a.text}${s1.text}${b.text}${s2.text}${c.text}» لا يستقيم واليوم أولا، فقُرئ والشهر أولا.`;
    const fields = { year: c.value, month: a.value, day: b.value };
    return { fields, next, why: message, problems: [{ code: 'month-first', message }] };
  }
  const fields = { year: c.value, month: b.value, day: a.value };
  return { fields, next, why: 'التاريخ مكتوب بالأرقام: اليوم فالشهر فالسنة.', problems: [] };
}

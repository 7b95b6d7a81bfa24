import { bare, bareWord, find, type TimeWord } from '../timeWords.ts';
import { readDigits, readNumberWords } from './number.ts';
import { readRisingNumber } from './risingNumber.ts';

export interface YearRead {
  /** As written; Hijri when `calendar` says so. */
  readonly year?: number;
  /** Years from the reference year: «العام الماضي». */
  readonly shift?: number;
  /** «العام نفسه»: the year just told; `shift` years from it. */
  readonly same?: true;
  readonly calendar: 'gregorian' | 'hijri';
  readonly next: number;
  readonly start: number;
  /** «عام» or an era stands beside the number, so that it cannot be anything else. */
  readonly certain: boolean;
}

/** A year with its head or era: «عام 2021», «2021م», «1443هـ», «العام الماضي», «هذا العام», «ألفين واثنين وعشرين». */
export function readYear(words: readonly TimeWord[], at: number): YearRead | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const demonstrative = find(word, 'this');
  if (demonstrative) {
    const unit = bare(words[at + 1], 'unit');
    if (unit?.sense.unit !== 'Y' || unit.sense.n !== 'one' || !unit.definite) return undefined;
    return { shift: 0, calendar: 'gregorian', next: at + 2, start: word.start + demonstrative.skip, certain: true };
  }
  const head = find(word, 'unit');
  if (head?.sense.unit === 'Y' && head.sense.n === 'one') {
    const start = word.start + head.skip;
    const number = readYearNumber(words, at + 1, true);
    if (number) return { ...number, start, certain: true };
    return head.definite ? readRelativeYear(words, at + 1, start) : undefined;
  }
  return readYearNumber(words, at, false);
}

function readRelativeYear(words: readonly TimeWord[], at: number, start: number): YearRead | undefined {
  const year = { calendar: 'gregorian', start, certain: true } as const;
  const relative = bare(words[at], 'relative');
  if (relative?.definite) return { ...year, shift: relative.sense.shift, next: at + 1 };
  if (bare(words[at], 'same')) return { ...year, same: true, next: at + 1 };
  const narrative = bare(words[at], 'narrative');
  if (narrative) return { ...year, same: true, shift: narrative.sense.shift, next: at + 1 };
  if (words[at]?.text === 'قبل' && bare(words[at + 1], 'relative')?.sense.shift === -1) {
    return { ...year, shift: -2, next: at + 2 };
  }
  return undefined;
}

/** A year in digits or words, and its era. `headed`: «عام» stands before it, so that a short or odd number will do. */
function readYearNumber(words: readonly TimeWord[], at: number, headed: boolean): YearRead | undefined {
  const number =
    readDigits(words, at) ?? (headed ? (readRisingNumber(words, at) ?? readNumberWords(words, at)) : undefined);
  if (number === undefined || number.definite) return undefined;
  const hijri = bareWord(words[number.next], 'hijriEra');
  const era = bareWord(words[number.next], 'era');
  const year = number.value;
  const base = { year, start: number.start, next: number.next };
  if (hijri && year > 0 && year < 1600) {
    return { ...base, calendar: 'hijri', next: number.next + 1, certain: true };
  }
  if (year < 1000 || year > 2199 || (number.digits && words[number.next - 1]?.text.length !== 4)) return undefined;
  if (number.next - at > 1 && number.digits) return undefined;
  if (era && isMetres(words, at, number.next)) return undefined;
  if (era && !isNextSentence(words, number.next)) {
    return { ...base, calendar: 'gregorian', next: number.next + 1, certain: true };
  }
  return { ...base, calendar: 'gregorian', certain: headed };
}

/** «بلغت قمة الجبل 1443م فوق سطح البحر»: the letter of the era is that of the metre too. */
function isMetres(words: readonly TimeWord[], at: number, letter: number): boolean {
  if (words[letter]?.text !== 'م') return false;
  if (MEASURED.test(words[letter + 1]?.text ?? '')) return true;
  return words.slice(Math.max(0, at - MEASURE_REACH), at).some(({ text }) => MEASURES.test(text));
}

const MEASURE_REACH = 6;
const MEASURED = /^(فوق|ارتفاعا|طولا|عرضا|عمقا|مربع|مكعب)$/;
const MEASURES = /^(و|ب|ال)*(ارتفاع|ارتفاعه|ارتفاعها|طوله|طولها|عمق|علو|تعلو|يعلو|مسافه|سباق|سباقات|مساحه|قمه الجبل)$/;

// «2021 م» is an era, «2021 ء» too; a letter that starts a name («م. حسن») is not.
function isNextSentence(words: readonly TimeWord[], at: number): boolean {
  return (
    words[at]?.text === 'م' &&
    words[at]?.spaced === true &&
    words[at + 1]?.text === '.' &&
    words[at + 2]?.kind === 'letters' &&
    words[at + 2]?.spaced === false
  );
}

const NO_NOUNS = new Set([
  'هذا',
  'عندما',
  'لما',
  'بينما',
  'كما',
  'مما',
  'اذا',
  'ايضا',
  'لكن',
  'حين',
  'عبر',
  'ضد',
  'دون',
  'مع',
  'عن',
  'من',
  'في',
  'على',
  'علي',
  'الي',
  'حتى',
  'حتي',
  'بعد',
  'قبل',
  'منذ',
  'حيث',
  'بين',
  'هو',
  'هي',
  'ان',
  'او',
  'ثم',
  'بل',
  'لا',
  'لم',
  'لن',
  'قد',
  'كان',
  'كانت',
  'خلال',
  'بسبب',
  'مقابل',
  'مقارنه',
  'فيما',
  'اثر',
  'عقب',
  'ما',
  'التي',
  'الذي',
]);

/** «2022 طنا» by its ending; «2000 مشترك» because a round number is more often a count than a year. */
function isCountedNoun(number: TimeWord | undefined, after: TimeWord): boolean {
  if (after.kind !== 'letters' || NO_NOUNS.has(after.text) || /^(و|ف|ال|ب|ل)/.test(after.text)) return false;
  if (
    after.text.length > 3 &&
    after.text.endsWith('ا') &&
    (number?.value ?? 0) % 100 > 10 &&
    after.analyses.length === 0
  )
    return true;
  return (number?.value ?? 1) % 100 === 0;
}

/** What cannot follow a bare year: «2022 دولارا», «2000 مدرسة», «50%», «1,5», «2021/45». */
export function isCount(words: readonly TimeWord[], next: number): boolean {
  const after = words[next];
  if (after === undefined) return false;
  if (after.text === '%') return true;
  if (after.kind === 'mark' && !after.spaced && /[/\-.,:+*=]/.test(after.text)) {
    return words[next + 1]?.kind === 'digits' && words[next + 1]?.spaced === false;
  }
  if (after.kind === 'letters' && after.spaced === false) return true;
  if (bareWord(after, 'counted') || isCountedNoun(words[next - 1], after)) return true;
  const unit = bare(after, 'unit');
  return unit !== undefined && !unit.definite && unit.sense.n !== 'two';
}

import { normaliseKey } from '../../arabic/normalise.ts';
import { AMOUNT_STEMS } from '../../lexicon/time/things.ts';
import { isCount } from './grammar/year.ts';
import { endsHeading } from './headedYear.ts';
import { closesLine, opensLine } from './lineEdges.ts';
import { bare, find, findWord, type TimeWord } from './timeWords.ts';

const YEAR_PREPOSITIONS = new Set([
  'في',
  'منذ',
  'حتي',
  'خلال',
  'بحلول',
  'قبل',
  'بعد',
  'لغاية',
  'مطلع',
  'الفتره',
  'ل',
  'الي',
  'من',
  'بين',
  'للفتره',
  'صيف',
  'ربيع',
  'شتاء',
  'خريف',
]);

const isRecent = (word: TimeWord | undefined): boolean =>
  word !== undefined && word.text.length === 4 && word.value >= 1900 && word.value <= 2100;

/** «2004 و2009 و2014», «2020-2024»: years beside years. */
function isListed(words: readonly TimeWord[], at: number, next: number): boolean {
  const before = words[at - 1];
  if (findWord(before, 'numbered') || !isRecent(words[at]) || isCount(words, next)) return false;
  if (next - at === 3 && isRecent(words[at + 2]))
    return before === undefined || before.kind !== 'mark' || words[at]?.spaced === true;
  if (words[next]?.text === 'و' && isRecent(words[next + 1])) return !isCount(words, next + 2);
  return before?.text === 'و' && isRecent(words[at - 2]);
}

const AMOUNTS: ReadonlySet<string> = new Set(
  AMOUNT_STEMS.map(normaliseKey).flatMap(stem => [stem, `${stem}ت`, `${stem}ا`, `${stem}وا`]),
);
/** How many words before «إلى» the verb of rising may stand. */
const MAX_BACK = 7;

/** «أكثر من 1990», «ارتفعت الحصيلة إلى 1976», «من 2014 إلى 1998 نقطة»: amounts; «من 2014 إلى 2018» are years. */
function isAmount(words: readonly TimeWord[], at: number, next: number, preposition: string): boolean {
  const before = words[at - 2]?.text ?? '';
  if (before === 'اكثر' || before === 'اقل') return true;
  if (preposition === 'من') return words[next]?.text === 'الي' && isRecent(words[next + 1]) && isCount(words, next + 2);
  if (words[at - 3]?.text === 'من' && isRecent(words[at - 2])) return false;
  for (let i = at - 2; i >= Math.max(0, at - MAX_BACK); i--) {
    const word = words[i] as TimeWord;
    if (word.kind === 'break' || /^[.،؛:!؟]$/.test(word.text)) return false;
    if (AMOUNTS.has(word.text.replace(/^[وف](?=\p{L}{3})/u, ''))) return true;
  }
  return false;
}

/** «سيكون 2022 عام الحسم». */
const IS_YEAR = new Set(['سيكون', 'ليكون', 'يكون', 'كان', 'يعد', 'اعتبر', 'سيعد', 'وصف', 'اعلن']);
const isYearUnit = (word: TimeWord | undefined): boolean => bare(word, 'unit')?.sense.unit === 'Y';
const plainOf = (text: string): string => text.replace(/^[وف](?=\p{L}{2})/u, '');

/** What is said of a year that opens its clause: «و2026 لم يكد يبدأ», «2021 كان عاما صعبا». */
const SPOKEN_OF = new Set([
  'لم',
  'لن',
  'كان',
  'كانت',
  'سيكون',
  'ستكون',
  'شهد',
  'شهدت',
  'سيشهد',
  'ستشهد',
  'حمل',
  'سيحمل',
  'بدا',
  'عام',
  'سنه',
  'هو',
  'هي',
  'ليس',
  'ليست',
]);

/** «و» glued to the number, and no other number before it. */
function opensClause(words: readonly TimeWord[], at: number): boolean {
  return (
    words[at - 1]?.text === 'و' &&
    words[at]?.spaced === false &&
    isRecent(words[at]) &&
    words[at - 2]?.kind !== 'digits'
  );
}

/** «السودان 2021 - 21 سبتمبر: …», «محطات 2020: 21 كانون الثاني»: a day follows the heading. */
function isInHeading(words: readonly TimeWord[], at: number, next: number): boolean {
  if (!isRecent(words[at]) || words[at - 1]?.kind !== 'letters' || !endsHeading(words, next)) return false;
  const day = words[next + 1];
  return day?.kind === 'digits' && day.value >= 1 && day.value <= 31 && find(words[next + 2], 'month') !== undefined;
}

/** A bare number of four digits is a year only where a year is due, and not when it counts or numbers something. */
export function isYearExpected(words: readonly TimeWord[], at: number, next: number): boolean {
  const before = words[at - 1];
  const after = words[next];
  if (isRecent(words[at]) && IS_YEAR.has(plainOf(before?.text ?? '')) && isYearUnit(after)) return true;
  if (isCount(words, next)) return false;
  if (isListed(words, at, next)) return true;
  // «**2021**», «— 2021 —»: the heading of a chronology, with its ornaments.
  if (opensLine(words, at) && closesLine(words, next)) return true;
  if (before === undefined || before.kind === 'break') {
    return after === undefined || after.kind === 'break' || after.text === ':' || SPOKEN_OF.has(after.text);
  }
  if (findWord(before, 'numbered')) return false;
  if (isInHeading(words, at, next)) return true;
  if (before.kind === 'mark' && words[at]?.spaced === false && before.text !== '(' && before.text !== '"') return false;
  if (opensClause(words, at) && SPOKEN_OF.has(after?.text ?? '')) return true;
  const plain = plainOf(before.text);
  if (plain === 'من' || plain === 'الي') return !isAmount(words, at, next, plain);
  if (YEAR_PREPOSITIONS.has(plain)) return true;
  if (before.text === '(') return after?.text === ')' || after?.text === '-';
  if (find(before, 'part')) return true;
  return findWord(before, 'yearHead') !== undefined;
}

import { normaliseKey } from '../../../arabic/normalise.ts';
import { AMOUNT_STEMS } from '../../../lexicon/time/things.ts';
import { type Context, grainReading, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { yearGrain } from '../grain.ts';
import { isCount, readYear } from '../grammar/year.ts';
import { closesLine, opensLine } from '../lineEdges.ts';
import { resolveDate } from '../resolveDate.ts';
import { bare, bareWord, find, findWord, type TimeWord } from '../timeWords.ts';

/** «عام 2021», «2021م», «سنة ألفين واثنين وعشرين», «عامي 2014 و2021», «2014-2018», «في 2021», «عام 1400 هجري». */
export const year: Rule = {
  name: 'year',
  title: 'سنة، أو سنتان، أو مدى من السنين',
  starts: ['digits', 'unit', 'this'],
  read: readYearDate,
  examples: [
    'ضمت روسيا القرم عام 2014.',
    'توترت العلاقات بين عامي 2014 و2021.',
    'نشرت موسكو المسودتين في 2021.',
    'استمرت الحرب في الفترة 2014-2018.',
  ],
};

export function readYearDate(context: Context, at: number): Reading | NotTime | undefined {
  return readTwoYears(context, at) ?? readOneYear(context, at);
}

function readOneYear(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const first = find(words[at], 'unit');
  const adjective =
    first?.sense.unit === 'Y' && bareWord(words[at + 1], 'yearAdjective') ? readYear(words, at + 2) : undefined;
  const read =
    adjective && first
      ? { ...adjective, start: (words[at] as TimeWord).start + first.skip, certain: true }
      : readYear(words, at);
  if (read?.year === undefined) return undefined;
  const { next, start } = read;
  const end = yearRangeEnd(words, next, read.year);
  if (!read.certain && !isExpected(words, at, end?.next ?? next)) return undefined;
  if (end) {
    const years = {
      value: `${read.year}/${end.year}`,
      range: { start: `${read.year}-01-01`, end: `${end.year}-12-31` },
    };
    return reading(
      context,
      { at, start, next: end.next },
      {
        type: 'DATE',
        value: years.value,
        edtf: years.value,
        range: years.range,
        why: ['من سنة إلى سنة، كما كُتب.'],
      },
    );
  }
  if (read.calendar === 'gregorian') {
    return {
      ...grainReading(context, { at, start, next }, yearGrain(read.year), ['السنة مكتوبة.']),
      fields: { calendar: 'gregorian', year: read.year },
    };
  }
  const fields = { calendar: 'hijri', year: read.year } as const;
  const resolved = resolveDate(fields, context, { from: at, to: next });
  return resolved && { ...grainReading(context, { at, start, next }, resolved.grain, resolved.why), fields };
}

/** «2014-2018», «2021/2022», «2021-22»: the second year of two joined by a dash. */
function yearRangeEnd(
  words: readonly TimeWord[],
  at: number,
  first: number,
): { year: number; next: number } | undefined {
  const link = words[at]?.text;
  const second = words[at + 1];
  if ((link !== '-' && link !== '/') || second === undefined || second.value < 0) return undefined;
  const spaced = words[at]?.spaced === true || second.spaced;
  const after = words[at + 2];
  if (after?.text === link && after.spaced === false) return undefined;
  if (second.text.length === 4 && second.value > first && second.value <= 2199)
    return { year: second.value, next: at + 2 };
  const short = Math.floor(first / 100) * 100 + second.value;
  if (!spaced && second.text.length === 2 && short === first + 1) return { year: short, next: at + 2 };
  return undefined;
}

/** «عامي 2014 و2021», «بين 2014 و2018». */
function readTwoYears(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const head = find(words[at], 'unit');
  const headed = head?.sense.unit === 'Y' && head.sense.n === 'two';
  const between = at > 0 && findWord(words[at - 1], 'between') !== undefined;
  if (!headed && !between) return undefined;
  const single = !headed && head?.sense.unit === 'Y';
  const firstAt = headed || single ? at + 1 : at;
  const first = readYear(words, firstAt);
  if (first?.year === undefined || first.calendar !== 'gregorian') return undefined;
  const link = words[first.next];
  const linked = link?.text === 'و' || link?.text === '-' || bareWord(link, 'to') !== undefined;
  if (!linked) return undefined;
  const second = readYear(words, first.next + 1);
  if (second?.year === undefined || second.year <= first.year) return undefined;
  const value = `${first.year}/${second.year}`;
  const start = (words[at] as TimeWord).start + (headed || single ? (head?.skip ?? 0) : 0);
  return reading(
    context,
    { at, start, next: second.next },
    {
      type: 'DATE',
      value,
      edtf: value,
      range: { start: `${first.year}-01-01`, end: `${second.year}-12-31` },
      why: ['من سنة إلى سنة، كما كُتب.'],
    },
  );
}

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

/** A bare number of four digits is a year only where a year is due, and not when it counts or numbers something. */
function isExpected(words: readonly TimeWord[], at: number, next: number): boolean {
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
  if (before.kind === 'mark' && words[at]?.spaced === false && before.text !== '(' && before.text !== '"') return false;
  if (opensClause(words, at) && SPOKEN_OF.has(after?.text ?? '')) return true;
  const plain = plainOf(before.text);
  if (plain === 'من' || plain === 'الي') return !isAmount(words, at, next, plain);
  if (YEAR_PREPOSITIONS.has(plain)) return true;
  if (before.text === '(') return after?.text === ')' || after?.text === '-';
  if (find(before, 'part')) return true;
  return findWord(before, 'yearHead') !== undefined;
}

import { formatDay } from '../../arabic/formatDate.ts';
import { type NormalisedText, toRawSpan } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import { closesLine } from './lineEdges.ts';
import { type RuleReading, readAll } from './readRules.ts';
import { isVerb } from './tense.ts';
import { find, readTimeWords, type TimeWord } from './timeWords.ts';

/** The day an article gives itself at its head. The span is of the date, in the raw text. */
export interface Dateline {
  readonly day: IsoDay;
  readonly span: Span;
  readonly reasoning: readonly ReasoningStep[];
}

/** How many words from the start of a line a dateline's date may stand, and how many lines may come before it. */
const MAX_WORDS = 12;
const MAX_LINES = 6;
/** Words of a head that are read to find a dateline on its own. */
const MAX_HEAD = 300;
/** A day with its hour («7 ديسمبر 2021 - 20:10»). */
const CLOCKED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DATE_RULES = new Set(['calendar-date', 'numeric-date']);

/**
 * The dateline of an article: a full date in the first lines that stands apart from the sentence, as in «موسكو - الخميس
 * 16 يونيو 2021», «(رويترز) - 6 ديسمبر 2021», «جنيف، الأربعاء 16 حزيران 2021 —», «(وكالة - 16 فبراير 2022)».
 */
export function findDateline(
  text: NormalisedText,
  all: readonly TimeWord[] = readTimeWords(text, MAX_HEAD),
): Dateline | undefined {
  const words = all.slice(0, MAX_HEAD);
  // A full date needs no reference; the rules ask for one all the same.
  const hasYear = (from: number, to: number): boolean => words.slice(from, to).some(mayBeOfYear);
  const readings = readHeads(text, words, '2000-01-01', hasYear);
  const found = fullDateline(words, readings);
  if (found === undefined) return undefined;
  const span = toRawSpan(text, found);
  const day = found.value.slice(0, 10);
  return {
    day,
    span,
    reasoning: [
      { rule: 'words', text: `في صدر الخبر سطر يؤرخه: «${text.raw.slice(span.start, span.end)}».` },
      {
        rule: 'dateline',
        text: `التاريخ مكتوب كاملاً في صدر الخبر، فهو تاريخه: ${formatDay(day, undefined, { weekday: true })}.`,
      },
    ],
  };
}

/** The reading of a full date at the head that is the dateline, if one is. */
export function fullDateline(words: readonly TimeWord[], readings: readonly RuleReading[]): RuleReading | undefined {
  return datelineAmong(
    words,
    readings.filter(({ explicit, at }) => explicit === true && at < MAX_HEAD),
  );
}

/** The day of the dateline of an article that appeared about `reference`; it may lack its year («واشنطن في 7 ديسمبر»). */
export function datelineOn(
  text: NormalisedText,
  reference: IsoDay,
  all: readonly TimeWord[] = readTimeWords(text, MAX_HEAD),
): IsoDay | undefined {
  const words = all.slice(0, MAX_HEAD);
  return datelineAmong(words, readHeads(text, words, reference))?.value.slice(0, 10);
}

/** What the first lines begin with, those that `mayDate`; a dateline stands nowhere else. */
function readHeads(
  text: NormalisedText,
  words: readonly TimeWord[],
  reference: IsoDay,
  mayDate: (from: number, to: number) => boolean = () => true,
): RuleReading[] {
  const heads = new Uint8Array(words.length);
  let lines = 0;
  for (let from = 0; from < words.length && lines < MAX_LINES; ) {
    let to = from;
    while (to < words.length && words[to]?.kind !== 'break') to++;
    if (mayDate(from, to)) heads.fill(1, from, Math.min(to, from + MAX_WORDS));
    if (to > from) lines++;
    from = to + 1;
  }
  return readAll({ source: text, words, reference }, { mayBegin: at => heads[at] === 1 });
}

/** A full date has its year in digits, or in words behind «عام». */
function mayBeOfYear(word: TimeWord): boolean {
  return word.value >= 0 || find(word, 'unit')?.sense.unit === 'Y';
}

/** The reading that is the dateline, if one is. Its date may lack the year («(رويترز) - 6 ديسمبر»). */
export function datelineAmong(words: readonly TimeWord[], readings: readonly RuleReading[]): RuleReading | undefined {
  return readings.find(datelineTest(words));
}

/** Tells whether a reading is the dateline. Asked of readings in order of the text: its lines are counted once. */
export function datelineTest(words: readonly TimeWord[]): (reading: RuleReading) => boolean {
  let lines = 0;
  let lineStart = 0;
  let at = 0;
  return reading => {
    if (lines >= MAX_LINES || !isWholeDate(reading)) return false;
    for (; at < reading.at; at++) {
      if (words[at]?.kind !== 'break') continue;
      if (at > lineStart && ++lines >= MAX_LINES) return false;
      lineStart = at + 1;
    }
    return reading.at - lineStart < MAX_WORDS && standsApart(words, lineStart, reading.at, reading.next);
  };
}

function isWholeDate({ rule, value, fields }: RuleReading): boolean {
  return DATE_RULES.has(rule) && (value.length === 10 ? fields?.month !== undefined : CLOCKED.test(value));
}

const DASHES = new Set(['-', ':', '|', '/']);
const COMMAS = new Set(['(', ',', '،']);
const MAX_AGENCY_WORDS = 6;

/** Between the line's start and a dash, a bracket or the line's end there is nothing but a place, a day and the date. */
function standsApart(words: readonly TimeWord[], lineStart: number, at: number, next: number): boolean {
  const after = words[next];
  const before = at === lineStart ? undefined : words[at - 1];
  const closed = after === undefined || after.kind === 'break' || DASHES.has(after.text) || after.text === ')';
  // «26 كانون الثاني: …» at the start of a line is an entry of a chronology.
  if (before === undefined || isLabel(words, lineStart, at)) {
    return (closed && after?.text !== ':') || agencyFollows(words, next) || isShortRest(words, next);
  }
  if (COMMAS.has(before.text) || DASHES.has(before.text)) {
    if (closed || before.text === '-' || agencyFollows(words, next)) return isHead(words, lineStart, at - 1, 8);
    // «موسكو - سبوتنيك، 12 أكتوبر 2022. نفى…», «واشنطن، 12 فبراير 2022 (وكالة) أعلن…».
    const apart = after?.text === '.' || inBrackets(words, next);
    return apart && isHead(words, lineStart, at - 1, MAX_PLACE_WORDS) && !words.slice(lineStart, at).some(isEvent);
  }
  // «واشنطن في 30 ديسمبر (أ ف ب) -».
  const place = before.text === 'في' ? at - 1 : at;
  const apart = agencyFollows(words, next) || (place < at && after?.text === '-');
  if (apart) return isHead(words, lineStart, place, MAX_PLACE_WORDS);
  // «كييف 07 رجب 1443 هـ الموافق 08 فبراير 2022 م»: a town and a date are the whole line.
  return (
    endsLine(words, next) && isHead(words, lineStart, at, MAX_TOWN_WORDS) && !words.slice(lineStart, at).some(isEvent)
  );
}

/** Nothing follows in the line, or only an agency in brackets. */
function endsLine(words: readonly TimeWord[], next: number): boolean {
  if (words[next]?.text !== '(') return closesLine(words, next);
  const length = words.slice(next + 1, next + 2 + MAX_AGENCY_WORDS).findIndex(({ text }) => text === ')');
  return length >= 0 && closesLine(words, next + length + 2);
}

const MAX_PLACE_WORDS = 3;
const MAX_TOWN_WORDS = 2;

/** «قمة جنيف 16 يونيو 2021» is a headline or a caption. */
function isEvent({ text }: TimeWord): boolean {
  return EVENTS.has(text.replace(/^ال/, ''));
}

const EVENTS = new Set([
  'قمه',
  'لقاء',
  'اجتماع',
  'محادثات',
  'مباحثات',
  'مفاوضات',
  'مؤتمر',
  'جلسه',
  'جوله',
  'زياره',
  'بيان',
]);

/** «الأربعاء، 12 أكتوبر 2022 02:15 م»، «16 يناير 2022 مـ رقم العدد [15755]»: a line that is a date and little more. */
function isShortRest(words: readonly TimeWord[], next: number): boolean {
  const end = words.findIndex(({ kind }, index) => index >= next && kind === 'break');
  const rest = words.slice(next, end < 0 ? words.length : end);
  if (rest[0]?.text === ':' || rest.length > 3 * MAX_REST_WORDS) return false;
  const letters = rest.filter(({ kind }) => kind === 'letters');
  return letters.length <= MAX_REST_WORDS && letters.every(({ text }) => !isVerb(text));
}

const MAX_REST_WORDS = 4;

/** «تاريخ النشر:»، «آخر تحديث:»، «نُشر في» before the date. */
function isLabel(words: readonly TimeWord[], lineStart: number, at: number): boolean {
  const head = words.slice(lineStart, at).filter(({ kind }) => kind === 'letters');
  return head.length > 0 && head.length <= 4 && head.some(({ text }) => LABELS.has(text));
}

const LABELS = new Set(['النشر', 'نشر', 'نشرت', 'تحديث', 'التحديث', 'حدث', 'تاريخ', 'التاريخ']);

/** «(أ ف ب) -», «/أ ش أ/» right after the date. A caption ends with a bracket too, but no dash follows that. */
function agencyFollows(words: readonly TimeWord[], next: number): boolean {
  const open = words[next]?.text;
  if (open !== '(' && open !== '/') return false;
  const inside = words.slice(next + 1, next + 2 + MAX_AGENCY_WORDS);
  const length = inside.findIndex(({ text }) => text === (open === '(' ? ')' : '/'));
  if (length < 0) return false;
  return open === '/' || DASHES.has(words[next + length + 2]?.text ?? '');
}

/** A few words in brackets, and a verb behind them: a caption ends there. */
function inBrackets(words: readonly TimeWord[], next: number): boolean {
  if (words[next]?.text !== '(') return false;
  const length = words.slice(next + 1, next + 2 + MAX_AGENCY_WORDS).findIndex(({ text }) => text === ')');
  const after = words[next + length + 2];
  return length >= 0 && after?.kind === 'letters' && isVerb(after.text);
}

/** A place, an agency, two at most: few words, no full stop, no verb. */
function isHead(words: readonly TimeWord[], from: number, to: number, most: number): boolean {
  const head = words.slice(from, to);
  const letters = head.filter(({ kind }) => kind === 'letters').length;
  // A dash with nothing before it is a bullet.
  if (letters === 0 || letters > most) return false;
  return !head.some(({ text }) => text === '.') && (most > 3 || head.every(({ text }) => !isVerb(text)));
}

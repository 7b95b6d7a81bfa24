import { formatDay } from '../../arabic/formatDate.ts';
import { type NormalisedText, toRawSpan } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { Context, Reading } from './context.ts';
import { RULES } from './rules.ts';
import { isVerb } from './tense.ts';
import { readTimeWords, type TimeWord } from './timeWords.ts';

/** The day an article gives itself at its head. The span is of the date, in the raw text. */
export interface Dateline {
  readonly day: IsoDay;
  readonly span: Span;
  readonly reasoning: readonly ReasoningStep[];
}

/** How many words from the start of a line a dateline's date may stand, and how many lines may come before it. */
const MAX_WORDS = 12;
const MAX_LINES = 6;
const DATED = new Set(['calendar-date', 'numeric-date']);

/**
 * The dateline of an article: a full date in the first lines that stands apart from the sentence, as in «موسكو - الخميس
 * 16 يونيو 2021», «(رويترز) - 6 ديسمبر 2021», «جنيف، الأربعاء 16 حزيران 2021 —», «(وكالة - 16 فبراير 2022)».
 */
export function findDateline(text: NormalisedText): Dateline | undefined {
  const found = findDatelineIn(text, readTimeWords(text));
  if (found === undefined) return undefined;
  const span = toRawSpan(text, found.reading);
  const words = text.raw.slice(span.start, span.end);
  return {
    day: found.day,
    span,
    reasoning: [
      { rule: 'words', text: `في صدر الخبر سطر يؤرخه: «${words}».` },
      {
        rule: 'dateline',
        text: `التاريخ مكتوب كاملا في صدر الخبر، فهو تاريخه: ${formatDay(found.day, undefined, { weekday: true })}.`,
      },
    ],
  };
}

/**
 * The same on words already read; `next` is the index of the first word after the date. With a `reference`, a dateline
 * may leave its year out («(رويترز) - 6 ديسمبر»).
 */
export function findDatelineIn(
  text: NormalisedText,
  words: readonly TimeWord[],
  reference?: IsoDay,
): { readonly day: IsoDay; readonly next: number; readonly reading: Reading } | undefined {
  let lineStart = 0;
  for (let line = 0; line < MAX_LINES && lineStart < words.length; line++) {
    for (let at = lineStart; at < Math.min(words.length, lineStart + MAX_WORDS); at++) {
      const word = words[at] as TimeWord;
      if (word.kind === 'break') break;
      const reading = readFullDate(text, words, at, reference);
      if (reading === undefined) continue;
      if (standsApart(words, lineStart, at, reading.next)) return { day: reading.value, next: reading.next, reading };
      break;
    }
    while (lineStart < words.length && words[lineStart]?.kind !== 'break') lineStart++;
    while (lineStart < words.length && words[lineStart]?.kind === 'break') lineStart++;
  }
  return undefined;
}

/** `reference` undefined: only a date with its year will do. */
function readFullDate(
  text: NormalisedText,
  words: readonly TimeWord[],
  at: number,
  reference: IsoDay | undefined,
): Reading | undefined {
  const word = words[at] as TimeWord;
  if (word.value < 0 && word.analyses.length === 0) return undefined;
  const context: Context = { source: text, words, reference: reference ?? '2000-01-01', told: [] };
  return RULES.filter(({ name }) => DATED.has(name))
    .map(rule => rule.read(context, at))
    .filter(
      (one): one is Reading =>
        one !== undefined &&
        !('notTime' in one) &&
        one.value.length === 10 &&
        (one.explicit === true || (reference !== undefined && one.fields?.month !== undefined)),
    )
    .sort((a, b) => b.end - a.end)[0];
}

const DASHES = new Set(['-', ':', '|']);
const COMMAS = new Set(['(', ',', '،']);
const MAX_AGENCY_WORDS = 6;

/** Between the line's start and a dash, a bracket or the line's end there is nothing but a place, a day and the date. */
function standsApart(words: readonly TimeWord[], lineStart: number, at: number, next: number): boolean {
  const after = words[next];
  const before = at === lineStart ? undefined : words[at - 1];
  const closed = after === undefined || after.kind === 'break' || DASHES.has(after.text) || after.text === ')';
  if (before === undefined) return closed || agencyFollows(words, next);
  if (COMMAS.has(before.text) || DASHES.has(before.text)) {
    return (closed || before.text === '-' || agencyFollows(words, next)) && isHead(words, lineStart, at - 1, 8);
  }
  // «واشنطن في 30 ديسمبر (أ ف ب) -».
  const place = before.text === 'في' ? at - 1 : at;
  return (agencyFollows(words, next) || (place < at && after?.text === '-')) && isHead(words, lineStart, place, 3);
}

/** «(أ ف ب) -», «/أ ش أ/» right after the date. A caption ends with a bracket too, but no dash follows that. */
function agencyFollows(words: readonly TimeWord[], next: number): boolean {
  const open = words[next]?.text;
  if (open !== '(' && open !== '/') return false;
  const inside = words.slice(next + 1, next + 2 + MAX_AGENCY_WORDS);
  const length = inside.findIndex(({ text }) => text === (open === '(' ? ')' : '/'));
  if (length < 0) return false;
  return open === '/' || DASHES.has(words[next + length + 2]?.text ?? '');
}

/** A place, an agency, two at most: few words, no full stop, no verb. */
function isHead(words: readonly TimeWord[], from: number, to: number, most: number): boolean {
  const head = words.slice(from, to);
  if (head.filter(({ kind }) => kind === 'letters').length > most) return false;
  return !head.some(({ text }) => text === '.') && (most > 3 || head.every(({ text }) => !isVerb(text)));
}

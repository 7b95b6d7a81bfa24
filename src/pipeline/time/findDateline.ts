import { formatDay } from '../../arabic/formatDate.ts';
import { type NormalisedText, toRawSpan } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { Context, Reading } from './context.ts';
import { RULES } from './rules.ts';
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

/** The same on words already read; `next` is the index of the first word after the date. */
export function findDatelineIn(
  text: NormalisedText,
  words: readonly TimeWord[],
): { readonly day: IsoDay; readonly next: number; readonly reading: Reading } | undefined {
  let lineStart = 0;
  for (let line = 0; line < MAX_LINES && lineStart < words.length; line++) {
    for (let at = lineStart; at < Math.min(words.length, lineStart + MAX_WORDS); at++) {
      const word = words[at] as TimeWord;
      if (word.kind === 'break') break;
      const reading = readFullDate(text, words, at);
      if (reading === undefined) continue;
      if (standsApart(words, lineStart, at, reading.next)) return { day: reading.value, next: reading.next, reading };
      break;
    }
    while (lineStart < words.length && words[lineStart]?.kind !== 'break') lineStart++;
    while (lineStart < words.length && words[lineStart]?.kind === 'break') lineStart++;
  }
  return undefined;
}

function readFullDate(text: NormalisedText, words: readonly TimeWord[], at: number): Reading | undefined {
  const word = words[at] as TimeWord;
  if (word.value < 0 && word.analyses.length === 0) return undefined;
  // A full date needs no reference; the rules ask for one all the same.
  const context: Context = { source: text, words, reference: '2000-01-01', told: [] };
  return RULES.filter(({ name }) => DATED.has(name))
    .map(rule => rule.read(context, at))
    .filter(
      (one): one is Reading =>
        one !== undefined && !('notTime' in one) && one.explicit === true && one.value.length === 10,
    )
    .sort((a, b) => b.end - a.end)[0];
}

const DASHES = new Set(['-', ':', '|']);

/** Between the line's start and a dash, a bracket or the line's end there is nothing but a place, a day and the date. */
function standsApart(words: readonly TimeWord[], lineStart: number, at: number, next: number): boolean {
  const after = words[next];
  const before = at === lineStart ? undefined : words[at - 1];
  const closed = after === undefined || after.kind === 'break' || DASHES.has(after.text) || after.text === ')';
  if (!closed) return before?.text === '-' && isShortHead(words, lineStart, at - 1);
  if (before === undefined) return true;
  if (before.text === '(' || before.text === ',' || before.text === '،' || DASHES.has(before.text))
    return isShortHead(words, lineStart, at - 1);
  return false;
}

/** A place, an agency, two at most: no more than eight words and no full stop. */
function isShortHead(words: readonly TimeWord[], from: number, to: number): boolean {
  const head = words.slice(from, to);
  return head.filter(({ kind }) => kind === 'letters').length <= 8 && !head.some(({ text }) => text === '.');
}

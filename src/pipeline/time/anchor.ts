import type { Span } from '../../model/span.ts';
import type { Context } from './context.ts';
import type { TimeWord } from './timeWords.ts';

const MAX_WORDS = 6;
const FILLERS = new Set(['فقط', 'تقريبا', 'كامله', 'كاملين', 'كامل']);
/** «من الآن», «من الزمن»: nothing to count from but the day of the news. */
const NOW = new Set(['الان', 'اليوم', 'الزمن', 'الزمان', 'الوقت']);
const NO_ANCHOR = new Set(['الاقل', 'الاكثر', 'ان', 'التوالي']);

/**
 * What a length is counted from: «من القمة», «على لقائهما الأخير». `now` for «من الآن». Undefined when nothing of the
 * kind follows. The span is of the noun phrase in the folded text: the noun, what it governs, and its adjectives.
 */
export function readAnchor(context: Context, at: number, direction: 'before' | 'after'): Span | 'now' | undefined {
  const { words } = context;
  const from = FILLERS.has(words[at]?.text ?? '') ? at + 1 : at;
  const link = words[from]?.text;
  if (link !== 'من' && !(direction === 'after' && link === 'علي')) return undefined;
  const first = words[from + 1];
  if (first === undefined || first.kind !== 'letters' || NO_ANCHOR.has(first.text)) return undefined;
  if (NOW.has(first.text)) return 'now';
  return nounPhrase(words, from + 1);
}

/** The noun at `at` with its genitives and definite adjectives, up to a verb, a preposition or a mark. */
export function nounPhrase(words: readonly TimeWord[], at: number): Span | undefined {
  const first = words[at];
  if (first === undefined || first.kind !== 'letters') return undefined;
  let end = at;
  let open = !isClosed(first.text);
  while (end - at + 1 < MAX_WORDS) {
    const word = words[end + 1];
    if (word === undefined || word.kind !== 'letters' || !word.spaced) break;
    if (isClosed(word.text)) open = false;
    else if (open && !PREPOSITIONS.has(word.text)) open = true;
    else break;
    end++;
    if (!open && !isClosed(words[end + 1]?.text ?? '')) break;
  }
  return { start: first.start, end: (words[end] as TimeWord).end };
}

const PREPOSITIONS = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'عن',
  'مع',
  'بين',
  'خلال',
  'حول',
  'بشان',
  'ان',
  'التي',
  'الذي',
  'حيث',
  'وقال',
  'قال',
  'بعد',
  'قبل',
  'عبر',
  'لدي',
  'ضد',
]);

/** Definite nouns and those with a pronoun take no genitive. */
const isClosed = (text: string): boolean =>
  (text.startsWith('ال') && text.length > 3) || (/(ه|ها|هم|هما)$/.test(text) && text.length > 5);

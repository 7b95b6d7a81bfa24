import { normaliseKey } from '../../arabic/normalise.ts';
import { NAMED_BODIES, NAMED_PLACES, NAMED_PRESS, NAMED_WORKS, TITLE_WORDS } from '../../lexicon/time/named.ts';
import { isSaying, isVerb } from './tense.ts';
import type { TimeWord } from './timeWords.ts';

/** Longer quotations are speech. */
const MAX_TITLE = 8;
/** «مسلسل المخرج الشاب "…"»: how far before the quotation marks the kind of thing may be named. */
const MAX_HEAD = 3;
const HEADS: ReadonlySet<string> = new Set(
  [NAMED_WORKS, NAMED_PRESS, NAMED_BODIES, NAMED_PLACES, TITLE_WORDS].flat().map(normaliseKey),
);

/** Whether words [at, next) stand in a title between quotation marks: «فيلم "بعد غد"», «تحت عنوان "صيف 2010"». */
export function isQuotedTitle(
  words: readonly TimeWord[],
  { at, next }: { readonly at: number; readonly next: number },
): boolean {
  let open = at - 1;
  while (open >= 0 && at - open <= MAX_TITLE && words[open]?.text !== '"') {
    if (words[open]?.kind === 'break') return false;
    open--;
  }
  if (words[open]?.text !== '"') return false;
  let close = next;
  while (close < words.length && close - open <= MAX_TITLE + 1 && words[close]?.text !== '"') {
    if (words[close]?.kind === 'break') return false;
    close++;
  }
  if (words[close]?.text !== '"') return false;
  if (isBareTitle(words, { open, close, at, next })) return true;
  for (let i = open - 1; i >= 0 && i >= open - MAX_HEAD; i--) {
    const word = words[i] as TimeWord;
    if (word.kind !== 'letters') return false;
    if (isHead(word.text)) return true;
  }
  return false;
}

/** A title without the word for its kind holds at most so many words. */
const MAX_BARE_TITLE = 4;
/** So many words before the quotation marks is looked for somebody who speaks. */
const MAX_SPEECH = 10;

/** «سهم «أكتوبر فارما»», «اقتباسه «الليلة الثانية عشرة»»: a time and a name word or two, quoted, and nobody speaks. */
function isBareTitle(
  words: readonly TimeWord[],
  { open, close, at, next }: { open: number; close: number; at: number; next: number },
): boolean {
  const length = close - open - 1;
  // «حديث الأربعاء»: one word and a time fill a title too.
  const filled = at === open + 2 && next === close && words[open + 1]?.kind === 'letters';
  if (!filled && (at !== open + 1 || next === close || length > MAX_BARE_TITLE)) return false;
  const inside = words.slice(open + 1, close);
  if (inside.some(({ kind, text }) => kind === 'mark' || kind === 'break' || isVerb(text))) return false;
  for (let i = open - 1; i >= Math.max(0, open - MAX_SPEECH); i--) {
    const { text, kind } = words[i] as TimeWord;
    if (kind === 'break' || text === '.') break;
    if (text === ':' || SPEECH.test(text) || isSaying(text)) return false;
  }
  return true;
}

const SPEECH = /^[وف]?[بل]?(ان|انه|انها|انهم|بان|بانه|بانها|قول|قوله|قولها|قايلا|وصف|وصفه|وصفها|وصفت|سماه|اسماه)$/;

function isHead(text: string): boolean {
  const plain = text.replace(/^[وف](?=\p{L}{3})/u, '');
  const bare = plain.replace(/^(?:[بك]?ال|لل|[بلك])(?=\p{L}{2})/u, '');
  return HEADS.has(text) || HEADS.has(plain) || HEADS.has(bare);
}

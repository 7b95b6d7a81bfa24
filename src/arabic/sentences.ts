import type { Span } from '../model/span.ts';

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const END = 1;
const CLOSER = 2;
/** By code unit, as every unit of every text is asked. */
const marks = new Uint8Array(0x10000);
for (const char of '.!?؟…۔') marks[char.charCodeAt(0)] = END;
for (const char of '"\')]»') marks[char.charCodeAt(0)] = CLOSER;

/** Lines that hold more than white space, without their line ends. Offsets in `text`. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r' && text[at] !== '\u2028') continue;
    const span = trimSpan(text, { start: from, end: at });
    if (span) lines.push(span);
    from = at + 1;
  }
  return lines;
}

/**
 * Sentences of one line. A full stop ends a sentence unless it stands between digits or letters without a space after
 * it («3.5»، «U.S»); closing quotes and brackets stay with the sentence they close. A text without stops is cut at a space
 * all the same, so that what is asked of a sentence stays bounded. Offsets in `text`.
 */
export function splitSentences(text: string, line: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (at - from >= LONGEST && text[at] === ' ') {
      const span = trimSpan(text, { start: from, end: at });
      if (span) sentences.push(span);
      from = at;
    }
    if (marks[text.charCodeAt(at)] !== END) continue;
    let end = at + 1;
    while (end < line.end && marks[text.charCodeAt(end)] !== 0) end++;
    if (
      text[at] === '.' &&
      end === at + 1 &&
      end < line.end &&
      text[end] !== ' ' &&
      (isDigit(text[at - 1]) || text[end] !== '"')
    ) {
      continue;
    }
    const span = trimSpan(text, { start: from, end });
    if (span) sentences.push(span);
    from = end;
    at = end - 1;
  }
  const rest = trimSpan(text, { start: from, end: line.end });
  if (rest) sentences.push(rest);
  return sentences;
}

/** Code units: several times as many as the longest sentence of a newspaper. */
const LONGEST = 4000;

/** The span without white space at its ends; undefined when nothing is left. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : undefined;
}

import type { Span } from '../../model/span.ts';

/** A furniture phrase counts in lines of at most so many words: a sentence may say «شارك» as well. */
const LONGEST_FURNITURE_LINE = 14;
const LONGEST_LINK = 22;
/** Code units, with the space behind it; no line of so many words has longer ones throughout. */
const LONGEST_WORD = 24;

/** Tells whether a line is page furniture: one of the phrases in a short line, or one of a list of headlines. */
export function isFurniture(text: string, lines: readonly Span[], at: number, phrases: readonly string[]): boolean {
  const line = lines[at];
  if (!line) return false;
  // Paragraphs are long, and no furniture: most lines need no more than a look at their length.
  if (line.end - line.start > LONGEST_LINK * LONGEST_WORD) return false;
  const words = text.slice(line.start, line.end).split(/\s+/);
  if (words.length <= LONGEST_FURNITURE_LINE && holdsPhrase(words, phrases, text[line.end - 1] === '.')) return true;
  if (at <= 2) return false;
  // A question among other unpunctuated lines is a link to another article, and so is a headline beside a question.
  const neighbours = [lines[at - 1], lines[at + 1]];
  const isBeside = (test: typeof isQuestion): boolean => neighbours.some(other => other && test(text, other));
  return (
    (isQuestion(text, line) && isBeside(isHeadline)) ||
    (isBeside(isQuestion) && isHeadline(text, line) && !/\d/.test(text.slice(line.start, line.end)))
  );
}

function holdsPhrase(words: readonly string[], phrases: readonly string[], isSentence: boolean): boolean {
  const line = ` ${words.map(word => word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).join(' ')} `;
  return phrases.some(phrase => {
    // One word alone proves nothing in a line that reads like a sentence.
    if (!phrase.includes(' ') && (isSentence || words.length > 5)) return false;
    return line.includes(` ${phrase} `);
  });
}

function isQuestion(text: string, line: Span): boolean {
  const last = text[line.end - 1];
  return (last === '؟' || last === '?') && wordCount(text, line) <= LONGEST_LINK;
}

function isHeadline(text: string, line: Span): boolean {
  if ('.!…:"'.includes(text[line.end - 1] as string)) return false;
  const words = wordCount(text, line);
  return words > 3 && words <= LONGEST_LINK;
}

function wordCount(text: string, line: Span): number {
  return text.slice(line.start, line.end).split(/\s+/).length;
}

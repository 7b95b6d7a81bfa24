import type { Problem } from '../../model/problem.ts';
import { articleProblem } from './messages.ts';

export interface SplitFile {
  /** What stands between the two `---` lines. */
  readonly frontMatter: string;
  /** Everything after the newline of the second `---`, as it is. */
  readonly body: string;
  /** Line of the file on which the body starts, from 1. The front matter starts on line 2. */
  readonly bodyLine: number;
}

/** Longer front matter is a body whose closing `---` is missing. In UTF-16 code units. */
const MAX_FRONT_MATTER = 64 * 1024;

// A fence is a line of three dashes; blanks after them are forgiven, and the line may end in CRLF.
const OPENING = /^---[ \t]*\r?(?:\n|$)/;
const CLOSING = /^---[ \t]*\r?(?:\n|$)/gm;

/** Splits a file at its two fences without touching either part. */
export function splitFrontMatter(text: string, file: string): SplitFile | { readonly problem: Problem } {
  const opening = OPENING.exec(text);
  if (opening === null) return { problem: articleProblem('front-matter/missing', { file, line: 1 }) };
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(text);
  if (closing === null) return { problem: articleProblem('front-matter/unclosed', { file, line: 1 }) };
  const frontMatter = text.slice(opening[0].length, closing.index);
  if (frontMatter.length > MAX_FRONT_MATTER) {
    return { problem: articleProblem('front-matter/too-long', { file, line: 1 }) };
  }
  return {
    frontMatter,
    body: text.slice(closing.index + closing[0].length),
    bodyLine: lineAt(text, closing.index) + 1,
  };
}

/** The line, from 1, on which `offset` lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

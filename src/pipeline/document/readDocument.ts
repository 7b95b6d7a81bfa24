import { type NormalisedText, normalise } from '../../arabic/normalise.ts';
import { splitLines, splitSentences } from '../../arabic/sentences.ts';
import { type Token, tokenise } from '../../arabic/tokens.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { isFurniture } from './isFurniture.ts';

export interface Line extends Span {
  /** Page furniture around the reporting: sharing buttons, comment forms, link lists. */
  readonly furniture: boolean;
}

export interface Sentence extends Span {
  /** First and one past the last token. */
  readonly tokens: readonly [number, number];
  /** Ordinal of the line in the text. */
  readonly line: number;
}

/** An article's body, folded and cut. All offsets index `text.text`. */
export interface Document {
  readonly article: Article;
  readonly text: NormalisedText;
  readonly lines: readonly Line[];
  /** Of the lines that are reporting. */
  readonly sentences: readonly Sentence[];
}

/** A document with its words, as long as it is being read. */
export interface DocumentText extends Document {
  readonly tokens: readonly Token[];
}

export function readDocument(article: Article, boilerplate: readonly string[]): DocumentText {
  const text = normalise(article.body);
  const tokens = tokenise(text.text);
  const spans = splitLines(text.text);
  const lines = spans.map(({ start, end }, at) => {
    return { start, end, furniture: isFurniture(text.text, spans, at, boilerplate) };
  });
  let next = 0;
  const sentences = lines.flatMap((line, ordinal) => {
    if (line.furniture) return [];
    return splitSentences(text.text, line).map(({ start, end }) => {
      while (next < tokens.length && (tokens[next] as Token).start < start) next++;
      const first = next;
      while (next < tokens.length && (tokens[next] as Token).start < end) next++;
      return { start, end, tokens: [first, next] as const, line: ordinal };
    });
  });
  return { article, text, tokens, lines, sentences };
}

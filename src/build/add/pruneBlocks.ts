import { normaliseKey } from '../../arabic/normalise.ts';
import { FURNITURE_LINES, FURNITURE_OPENINGS, FURNITURE_WORDS } from './furniture.ts';
import type { TextBlock } from './scanHtml.ts';

export interface Pruned {
  /** The paragraphs of the article. */
  readonly paragraphs: readonly string[];
  /** The line above or at their head that is likely the headline, where the page names none. */
  readonly heading?: string;
  /** Headline of another story on the page; it and what follows are not taken. */
  readonly nextStory?: string;
}

export interface PruneOptions {
  /** The page gives the day elsewhere, so that a line with a year in it is no longer needed. */
  readonly isDated: boolean;
  /** The article's headline where the page names it: where it stands as a line, it is not of the text. */
  readonly title?: string;
  /** All main headings of the page: one that follows the text begins another story. */
  readonly headings: readonly string[];
}

/** Elements that pages make for text; others hold anything. */
const TEXT_ELEMENTS = new Set(['p', 'li', 'blockquote', 'dd']);
const SENTENCE_WORDS = 4;
const LONG_WORDS = 8;
const HEADING_WORDS = 3;
const MOST_HEADING_WORDS = 16;
const SENTENCE_END = /[.!\u061f?][»")\]]*$/;
const HAS_YEAR = /(?:19|20)\d\d|[\u0661\u0662][\u0660-\u0669]{3}/;

/**
 * Takes away what stands between the paragraphs of an article (advertisements, links to other articles) and the loose
 * short lines before and after them (titles, bylines, buttons).
 */
export function pruneBlocks(all: readonly TextBlock[], { isDated, title, headings }: PruneOptions): Pruned {
  const others = new Set(headings.filter(text => text !== title && wordsOf(text) >= HEADING_WORDS));
  const blocks = all.filter(({ text }) => text !== title);
  const begin = blocks.findIndex(block => isProse(block) && !others.has(block.text));
  const end = blocks.findIndex(({ text }, at) => begin >= 0 && at > begin && others.has(text));
  const nextStory = blocks[end]?.text;
  const kept = blocks.slice(0, end < 0 ? blocks.length : end).filter(block => !isFurniture(block));
  const first = kept.findIndex(isProse);
  if (first < 0) return { paragraphs: kept.map(({ text }) => text) };
  const last = kept.findLastIndex(block => isProse(block) || TEXT_ELEMENTS.has(block.tag));
  const above = kept.slice(0, first);
  const dates = isDated ? [] : above.filter(({ text }) => HAS_YEAR.test(text));
  // A long headline reads like a paragraph, and stays with the text.
  const heading = [...above, ...kept.slice(first, first + 1)].findLast(isHeading)?.text;
  const paragraphs = [...dates, ...kept.slice(first, last + 1)].map(({ text }) => text);
  return {
    paragraphs,
    ...(heading !== undefined && { heading }),
    ...(nextStory !== undefined && { nextStory }),
  };
}

function isFurniture({ text, isLink, tag }: TextBlock): boolean {
  const key = normaliseKey(text).toLowerCase().trim();
  if (FURNITURE_LINES.has(key) || FURNITURE_OPENINGS.some(opening => key.startsWith(opening))) return true;
  if (wordsOf(text) < LONG_WORDS && FURNITURE_WORDS.some(words => key.includes(words))) return true;
  return isLink && !/^h\d$/.test(tag);
}

function isProse({ text }: TextBlock): boolean {
  const words = wordsOf(text);
  return words >= LONG_WORDS || (words >= SENTENCE_WORDS && SENTENCE_END.test(text));
}

function isHeading({ text }: TextBlock): boolean {
  const words = wordsOf(text);
  return words >= HEADING_WORDS && words <= MOST_HEADING_WORDS && !HAS_YEAR.test(text) && !SENTENCE_END.test(text);
}

function wordsOf(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

import { normaliseKey } from '../../arabic/normalise.ts';
import { isDateLine } from './dayInLine.ts';
import { BYLINE, SIGNATURE_LINE } from './furniture.ts';
import { beginsReaders, isCaption, isFurnitureLine, wordsOf } from './isFurnitureLine.ts';
import { CHANGED } from './lineUnderHeadline.ts';
import type { TextBlock } from './scanHtml.ts';

export interface Pruned {
  /** The paragraphs of the article. */
  readonly paragraphs: readonly string[];
  /** The line above or at their head that is likely the headline, where the page names none. */
  readonly heading?: string;
  /** Headline of another story on the page; it and what follows are not taken. */
  readonly nextStory?: string;
  /** The line under which readers comment; it and what follows are not taken. */
  readonly readers?: string;
}

export interface PruneOptions {
  /** The page gives the day elsewhere, so that a line with a year in it is no longer needed. */
  readonly isDated: boolean;
  /** The line that gives it, which is not of the text. */
  readonly dayLine?: string;
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
/** An article has at least so many words above its readers' comments. */
const LEAST_WORDS = 40;
const HAS_YEAR = /(?:19|20)\d\d|[\u0661\u0662][\u0660-\u0669]{3}/;

/**
 * Takes away what stands between the paragraphs of an article (advertisements, links to other articles), the loose short
 * lines before and after them (titles, bylines, buttons), and what readers write below.
 */
export function pruneBlocks(all: readonly TextBlock[], { isDated, dayLine, title, headings }: PruneOptions): Pruned {
  const others = new Set(headings.filter(text => text !== title && wordsOf(text) >= HEADING_WORDS));
  const blocks = all.filter(({ text }) => text !== title && text !== dayLine);
  const begin = blocks.findIndex(block => isProse(block) && !others.has(block.text));
  const end = blocks.findIndex(({ text }, at) => begin >= 0 && at > begin && others.has(text));
  const nextStory = blocks[end]?.text;
  const story = blocks.slice(0, end < 0 ? blocks.length : end);
  const own = story.slice(0, endOfArticle(story));
  const readers = story[own.length]?.text;
  const sentence = own.findIndex(block => isProse(block) && SENTENCE_END.test(block.text));
  const kept = own.filter((block, at) => !isFurnitureLine(block) && !isCaption(block, at < sentence));
  const first = kept.findIndex(isProse);
  if (first < 0) return { paragraphs: kept.map(({ text }) => text) };
  const last = kept.findLastIndex(block => isProse(block) || TEXT_ELEMENTS.has(block.tag));
  // «تاريخ النشر: …» is a date as well.
  const dates = isDated ? [] : own.slice(0, own.indexOf(kept[first] as TextBlock)).filter(isDay);
  // A long headline reads like a paragraph, and stays with the text.
  const heading = kept.slice(0, first + 1).findLast(isHeading)?.text;
  const opening = title !== undefined && isOwnSubheading(kept, first - 1) ? first - 1 : first;
  const paragraphs = [...dates, ...kept.slice(opening, last + 1)].map(({ text }) => text);
  return {
    paragraphs,
    ...(heading !== undefined && { heading }),
    ...(nextStory !== undefined && { nextStory }),
    ...(readers !== undefined && !SIGNATURE_LINE.test(readers) && { readers }),
  };
}

/**
 * Where what readers wrote begins, or the signature of who wrote the post; the length where nothing does. A bar of
 * «التعليقات» at the head of an article is none of it.
 */
function endOfArticle(blocks: readonly TextBlock[]): number {
  const wordsIn = (block: TextBlock): number => (isProse(block) ? wordsOf(block.text) : 0);
  const all = blocks.reduce((sum, block) => sum + wordsIn(block), 0);
  let above = 0;
  const at = blocks.findIndex(block => {
    if (above >= LEAST_WORDS && beginsReaders(block)) return true;
    if (above >= LEAST_WORDS && SIGNATURE_LINE.test(block.text) && all - above < LEAST_WORDS) return true;
    above += wordsIn(block);
    return false;
  });
  return at < 0 ? blocks.length : at;
}

/** «ماذا جرى؟» above the first paragraph, in an article that has others of the same element further down. */
function isOwnSubheading(blocks: readonly TextBlock[], at: number): boolean {
  const above = blocks[at];
  if (!above || !SUBHEADINGS.has(above.tag) || above.isLink) return false;
  const others = blocks.slice(at + 1).filter(({ tag, isLink }) => tag === above.tag && !isLink);
  return others.length > 0;
}

const SUBHEADINGS = new Set(['h2', 'h3', 'h4']);

function isDay({ text }: TextBlock): boolean {
  return (HAS_YEAR.test(text) || isDateLine(text)) && !CHANGED.test(text);
}

function isProse({ text }: TextBlock): boolean {
  const words = wordsOf(text);
  return words >= LONG_WORDS || (words >= SENTENCE_WORDS && SENTENCE_END.test(text));
}

export function isHeading({ text }: TextBlock): boolean {
  const words = wordsOf(text);
  if (words < HEADING_WORDS || words > MOST_HEADING_WORDS) return false;
  return !HAS_YEAR.test(text) && !SENTENCE_END.test(text) && !BYLINE.test(normaliseKey(text)) && !isDateLine(text);
}

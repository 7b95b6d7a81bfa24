import { normaliseKey } from '../../arabic/normalise.ts';
import { AGENCIES, MEDIA_LABELS, PICTURE_WORDS, SOURCE_LINES, TICKER_LINE, TWEET_LINES } from './credits.ts';
import {
  COUNTERS,
  FURNITURE_LINES,
  FURNITURE_NOTICES,
  FURNITURE_OPENINGS,
  FURNITURE_WORDS,
  READERS_BEGIN,
  SHARE_WORDS,
} from './furniture.ts';
import type { TextBlock } from './scanHtml.ts';

const BUTTON_WORDS = 8;
const SENTENCE_WORDS = 5;
/** Headlines that lead elsewhere are as long as this; longer lines are paragraphs, whatever they begin with. */
const LINK_WORDS = 30;
const NOTICE_WORDS = 22;
const CAPTION_WORDS = 30;
const READERS_WORDS = 12;
/** Headlines that lead elsewhere may be questions, but have no full stop. */
const FULL_STOP = /\.[»"”)\]]*$/;
const CAPTION = /^([^.!\u061f?]*)\(([^()]{2,60})\)$/;

/** Whether a line is none of the article, by its words: a button, a link elsewhere, a counter, a notice. */
export function isFurnitureLine({ text, isLink, tag }: TextBlock): boolean {
  const key = keyOf(text);
  const words = wordsOf(text);
  const isSentence = FULL_STOP.test(text) && words >= SENTENCE_WORDS;
  if (FURNITURE_LINES.has(key.replace(/[\s:.،]+$/, ''))) return true;
  if (!isSentence && words <= LINK_WORDS && FURNITURE_OPENINGS.some(opening => opens(key, opening))) return true;
  if (words <= LINK_WORDS && MEDIA_LABELS.some(label => isLabelOf(key, label))) return true;
  if (words <= CAPTION_WORDS && isCredit(text, key)) return true;
  if (isButtons(key.split('|'))) return true;
  if (words <= NOTICE_WORDS && FURNITURE_NOTICES.some(phrase => key.includes(phrase))) return true;
  if (COUNTERS.some(pattern => pattern.test(key)) || isShareBar(key)) return true;
  return isLink && !/^h\d$/.test(tag);
}

/** Whether what readers write, or what is said of the author, begins with this line. */
export function beginsReaders({ text }: TextBlock): boolean {
  return wordsOf(text) <= READERS_WORDS && READERS_BEGIN.some(pattern => pattern.test(normaliseKey(text).trim()));
}

/**
 * Whether a line without any sentence in it ends in the name of who took a picture: what stands under one. That an
 * agency is named there says so only above the text (`isAbove`); reports end in it as well.
 */
export function isCaption({ text }: TextBlock, isAbove: boolean): boolean {
  const [, before = '', within = ''] = CAPTION.exec(text.trim()) ?? [];
  if (before === '' || wordsOf(text) > CAPTION_WORDS) return false;
  const credit = normaliseKey(within).toLowerCase();
  return PICTURE_WORDS.test(credit) || (isAbove && AGENCIES.test(credit));
}

export function wordsOf(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** «نسخة للطباعة | أرسل لصديق»: short, and at least half of them are what buttons say. */
function isButtons(parts: readonly string[]): boolean {
  const buttons = parts.filter(part => FURNITURE_WORDS.some(phrase => part.includes(phrase)));
  return parts.every(part => wordsOf(part) < BUTTON_WORDS) && 2 * buttons.length >= parts.length;
}

/** Folded, without the arrows and dots that lists put before a line. */
function keyOf(text: string): string {
  const key = normaliseKey(text).toLowerCase().trim();
  return key.replace(/^[^\p{L}\p{N}©(]+(?=[\p{L}\p{N}©(])/u, '');
}

/** At the edge of a word: «وسوم» is not «وسومات». */
function opens(key: string, opening: string): boolean {
  return key.startsWith(opening) && !/^\p{L}/u.test(key.slice(opening.length));
}

/** «فيديو: …», «بالفيديو.. …», «شاهد | …», «[فيديو] …». */
function isLabelOf(key: string, label: string): boolean {
  const line = key.replace(/^\(/, '');
  return line.startsWith(label) && /^\s*(?:[:|\])\u2013\u2014\u2026-]|\.\.)/.test(line.slice(label.length));
}

/** Of a tweet, of a ticker, of where the story was taken from. */
function isCredit(text: string, key: string): boolean {
  const folded = normaliseKey(text).toLowerCase().trim();
  return [...TWEET_LINES, TICKER_LINE].some(line => line.test(folded)) || SOURCE_LINES.some(line => line.test(key));
}

function isShareBar(key: string): boolean {
  const words = key.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= 2 * BUTTON_WORDS && words.every(word => SHARE_WORDS.has(word));
}

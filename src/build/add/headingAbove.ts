import { dayInLine } from './dayInLine.ts';
import { isFurnitureLine } from './isFurnitureLine.ts';
import { MOST_LENGTH, MOST_LINES } from './lineUnderHeadline.ts';
import { isHeading } from './pruneBlocks.ts';
import type { TextBlock } from './scanHtml.ts';

/** Shorter beginnings of a text prove nothing, in UTF-16 code units. */
const LEAST_LENGTH = 20;

/**
 * The headline of a page that names none and keeps it apart from the text, as old tables do: the line above the date that
 * stands above the text. Without such a date nobody knows which of the lines there is one.
 */
export function headingAbove(blocks: readonly TextBlock[], paragraph: string | undefined): string | undefined {
  if (paragraph === undefined) return undefined;
  const text = blocks.findIndex(({ text }) => text.length >= LEAST_LENGTH && paragraph.startsWith(text));
  const above = blocks.slice(Math.max(0, text - MOST_LINES), Math.max(0, text));
  const date = above.findLastIndex(({ text }) => text.length <= MOST_LENGTH && dayInLine(text) !== undefined);
  return above.slice(0, Math.max(0, date)).findLast(isHeadline)?.text;
}

function isHeadline(block: TextBlock): boolean {
  return isHeading(block) && !block.isLink && !isFurnitureLine(block);
}

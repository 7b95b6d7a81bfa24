import { normalise } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { findDateline } from '../../pipeline/time/findDateline.ts';
import type { TextBlock } from './scanHtml.ts';

/** Lines between a headline and its article. */
const MOST_LINES = 12;
const MOST_LENGTH = 160;
/** A line of so many words is the article. */
const PROSE_WORDS = 20;
/** What follows is when the page was changed. */
const CHANGED = /(?:آخر|اخر)\s+تحديث|تم\s+التحديث|حُ?دِّ?ث(?:ت)?\s+في|التحديث\s+الأخير/;

export interface DatedLine {
  readonly day: IsoDay;
  readonly text: string;
}

/**
 * The first full date that a page shows to its reader between the headline and the text. `blocks` are all of the page's,
 * furniture too: many sites put the date there. Dates elsewhere are those of other stories, or of today.
 */
export function lineUnderHeadline(blocks: readonly TextBlock[], title: string | undefined): DatedLine | undefined {
  for (let at = 0; title !== undefined && at < blocks.length; at++) {
    if (blocks[at]?.text !== title) continue;
    for (const { text } of blocks.slice(at + 1, at + 1 + MOST_LINES)) {
      if (text.split(' ').length >= PROSE_WORDS) break;
      const shown = text.split(CHANGED)[0] as string;
      const day = shown.length > MOST_LENGTH ? undefined : findDateline(normalise(shown))?.day;
      if (day !== undefined) return { day, text };
    }
  }
  return undefined;
}

import { normalise } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { findDateline } from '../../pipeline/time/findDateline.ts';
import type { TextBlock } from './scanHtml.ts';

/** Lines between a headline and its article. */
const MOST_LINES = 12;
const MOST_LENGTH = 160;
const MOST_LABEL = 20;
/** A line of so many words is the article. */
const PROSE_WORDS = 20;
/** What follows is when the page was changed. */
export const CHANGED = /(?:آخر|اخر)\s+تحديث|تم\s+التحديث|حُ?دِّ?ث(?:ت)?\s+في|التحديث\s+الأخير/;

/** When who wrote it became a member. */
const JOINED = /(?:اشترك|[إا]نضم|عضو منذ|التسجيل|الانضمام|join)/i;

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
    for (const [below, { text }] of blocks.slice(at + 1, at + 1 + MOST_LINES).entries()) {
      if (text.split(' ').length >= PROSE_WORDS) break;
      const label = below > 0 ? (blocks[at + below]?.text ?? '') : '';
      if (JOINED.test(text) || (label.length <= MOST_LABEL && JOINED.test(label))) continue;
      const shown = text.split(CHANGED)[0] as string;
      const day = shown.length > MOST_LENGTH ? undefined : dayIn(shown);
      if (day !== undefined) return { day, text };
    }
  }
  return undefined;
}

/** «17 يونيو 2021 | القسم: سياسة | قراءات: 1208»: each part for itself. */
function dayIn(line: string): IsoDay | undefined {
  return line
    .split(/[|•·»]/)
    .map(part => findDateline(normalise(plainDay(part)))?.day)
    .find(day => day !== undefined);
}

/**
 * Blogs in Arabic write the day as English does («يونيو 17th, 2021», «ديسمبر 6, 2021»), agencies as Russian does, after the
 * hour («20:31 GMT 12.02.2022»).
 */
function plainDay(text: string): string {
  return text
    .replace(/(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?[,،] ((?:19|20)\d\d)/u, '$2 $1 $3')
    .replace(/^\s*\d{1,2}:\d{2}(?:\s*GMT)?(?=\s)/, '')
    .replace(/(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/, '$1/$2/$3');
}

import type { IsoDay } from '../../model/calendar.ts';
import { dayInLine } from './dayInLine.ts';
import { publishedDate } from './publishedDate.ts';
import type { TextBlock } from './scanHtml.ts';

/** Lines between a headline and its article. */
export const MOST_LINES = 12;
export const MOST_LENGTH = 160;
const MOST_LABEL = 20;
/** A line of so many words is the article. */
const PROSE_WORDS = 20;
/** What follows is when the page was changed. */
export const CHANGED = /(?:آخر|اخر)\s+تحديث|تم\s+التحديث|حُ?دِّ?ث(?:ت)?\s+في|التحديث\s+الأخير/;

/** When who wrote it became a member. */
const JOINED = /(?:اشترك|[إا]نضم|عضو منذ|التسجيل|الانضمام|join)/i;

export interface DatedLine {
  /** The day that the reader sees. */
  readonly day?: IsoDay;
  /** What the same line tells a machine. */
  readonly time?: string;
  readonly text: string;
}

/**
 * The first full date that a page shows to its reader between the headline and the text. `blocks` are all of the page's,
 * furniture too: many sites put the date there. Dates elsewhere are those of other stories, or of today.
 */
export function lineUnderHeadline(blocks: readonly TextBlock[], title: string | undefined): DatedLine | undefined {
  for (let at = 0; title !== undefined && at < blocks.length; at++) {
    if (blocks[at]?.text !== title) continue;
    for (const [below, { text, times = [] }] of blocks.slice(at + 1, at + 1 + MOST_LINES).entries()) {
      if (text.split(' ').length >= PROSE_WORDS) break;
      const label = below > 0 ? (blocks[at + below]?.text ?? '') : '';
      if (JOINED.test(text) || (label.length <= MOST_LABEL && JOINED.test(label))) continue;
      const shown = text.split(CHANGED)[0] as string;
      const day = shown.length > MOST_LENGTH ? undefined : dayInLine(shown);
      const time = timeAmong(times);
      if (day !== undefined || time !== undefined) return { text, ...(day && { day }), ...(time && { time }) };
    }
  }
  return undefined;
}

/** The moment that short lines of the article tell a machine, where they tell of one day only. */
export function soleTime(blocks: readonly TextBlock[]): DatedLine | undefined {
  const lines = blocks.flatMap(({ text, times = [] }) => {
    const time = text.split(' ').length < PROSE_WORDS ? timeAmong(times) : undefined;
    return time === undefined ? [] : [{ text, time }];
  });
  return new Set(lines.map(({ time }) => time.slice(0, 10))).size === 1 ? lines[0] : undefined;
}

/** The first moment that is not told as one of a change. */
function timeAmong(times: NonNullable<TextBlock['times']>): string | undefined {
  const [time] = times.flatMap(({ value, label }) => (CHANGED.test(label) ? [] : (publishedDate(value) ?? [])));
  return time;
}

import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';

/**
 * «باريس - عقد وفدان»، «الجزائر (وكالات) - »: where the report was written, at the head of its line, is neither a party
 * nor the place of what it tells.
 */
export function isDatelineTown({ text: { text } }: DocumentText, { type, start, end }: EntityMention): boolean {
  if (type !== 'place' || !opensLine(text, start)) return false;
  const close = HEAD.exec(text.slice(end, end + LONGEST_HEAD));
  return close !== null;
}

/** Only ornaments stand before it in its line. */
function opensLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const mark = text[at] as string;
    if (mark === '\n') return true;
    if (!/[\s*_«"]/.test(mark)) return false;
  }
  return true;
}

/** Other towns, a date or an agency in brackets, then a dash with room on both sides. Folded. */
const HEAD = /^[*_]{0,2}([،,/]\s?[\p{L}\p{N} /]{1,40})?(\s?\([^()\n]{1,60}\))?[*_]{0,2}\s[-–—]{1,2}\s/u;
const LONGEST_HEAD = 120;

import type { DocumentText } from '../../document/readDocument.ts';

/** «مكالمة بمبادرة من الكرملين». */
export function isAskedBy({ tokens }: DocumentText, at: number): boolean {
  return tokens[at - 1]?.text === 'من' && ASKED_BY.has(tokens[at - 2]?.text ?? '');
}

/** «بدعوة من رئيس المجلس الأوروبي شارل ميشال». */
export function isInviter({ tokens }: DocumentText, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - TITLE_REACH), at)
    .some(({ text }, from, near) => ASKED_BY.has(text) && near[from + 1]?.text === 'من');
}

/** Words from «بدعوة من» to the name behind a title. */
const TITLE_REACH = 6;

const ASKED_BY = new Set(['بمبادره', 'بطلب', 'بدعوه', 'بايعاز', 'بامر']);

import type { EntityMention } from '../../model/mention.ts';
import { gapBefore } from '../document/gapBefore.ts';
import type { DocumentText } from '../document/readDocument.ts';

/** «مع نائب وزير الخارجية سيرغي ريابكوف»: so many words of titles may stand between. */
const TITLE_WORDS = 5;

/** Whether one of the prepositions leads to whoever is named at token `first`, over the titles before the name. */
export function isLedToBy(
  prepositions: ReadonlySet<string>,
  first: number,
  doc: DocumentText,
  entities: readonly EntityMention[],
): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 1 - TITLE_WORDS); at--) {
    if (/[^\s\p{L}\p{N}]/u.test(gapBefore(doc, at + 1))) return false;
    const { text } = doc.tokens[at] ?? { text: '' };
    if (prepositions.has(text)) return true;
    if (!TITLE.test(text) || entities.some(({ type, tokens: [, to] }) => type === 'person' && to === at + 1))
      return false;
  }
  return false;
}

/** Words of offices, and attributes of them. */
const TITLE =
  /^(نايب|نايبه|وزير|وزيره|مساعد|مساعده|مستشار|مستشاره|رييس|رييسه|امين|مدير|مديره|وكيل|وكيله|نظير\p{L}*|كبير|\p{L}*ال\p{L}+)$/u;

import type { DocumentText } from '../document/readDocument.ts';

/** The day on which people of the article hold their offices: its own, or, where that is not known, the last there is. */
export function dayOf({ article }: Pick<DocumentText, 'article'>): string {
  return article.published?.slice(0, 10) ?? '9999-12-31';
}

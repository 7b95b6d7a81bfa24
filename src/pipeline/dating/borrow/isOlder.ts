import type { Mention } from '../../../model/mention.ts';
import type { BorrowContext } from './borrow.ts';

/** «وكان بوتين قد قال»: told as before the news. */
export function isOlder({ clause, trigger }: Mention, { doc }: Pick<BorrowContext, 'doc'>): boolean {
  return /(^|[\s،,])[وف]?(كان|كانت|كانا|سبق|سبقت|منذ ان)\s/.test(doc.text.text.slice(clause.start, trigger.start));
}

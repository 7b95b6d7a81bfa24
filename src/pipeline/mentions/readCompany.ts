import type { ClauseContext } from './clauseContext.ts';
import type { Trigger } from './findTriggers.ts';

/** «عقد بايدن مؤتمرا عبر الفيديو مع قادة أوروبيين»: partners without a name, near the event word in its clause. */
export function readCompany({ from, to }: Trigger, { doc, clause, words }: ClauseContext): string | undefined {
  for (let at = Math.max(clause.from, from - REACH); at < Math.min(clause.to, to + REACH); at++) {
    const [first, second] = [doc.tokens[at], doc.tokens[at + 1]];
    if (!first || !second || at + 1 >= clause.to) continue;
    for (const form of first.forms) {
      const name = words.company.get(`${form} ${second.text}`);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Words. */
const REACH = 7;

import type { WordTables } from '../lexicon/compileWords.ts';
import { onceAWord } from '../lexicon/onceAWord.ts';
import type { ClauseContext } from './clauseContext.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «عقد بايدن مؤتمرا عبر الفيديو مع قادة أوروبيين»: partners without a name, near the event word in its clause. */
export function readCompany({ from, to }: Trigger, { doc, clause, words }: ClauseContext): string | undefined {
  for (let at = Math.max(clause.from, from - REACH); at < Math.min(clause.to, to + REACH); at++) {
    const token = doc.tokens[at];
    if (!token || !mayOpen(token, words)) continue;
    for (const length of LENGTHS) {
      const rest = doc.tokens.slice(at + 1, Math.min(clause.to, at + length)).map(({ text }) => text);
      for (const form of token.forms) {
        const name = words.company.get([form, ...rest].join(' '));
        if (name !== undefined) return name;
      }
    }
  }
  return undefined;
}

/** Few words begin such a phrase. */
const mayOpen = onceAWord<WordTables>(({ forms }, { company }) =>
  [...company.keys()].some(phrase => forms.some(form => phrase === form || phrase.startsWith(`${form} `))),
);

/** Words. */
const REACH = 7;
/** Words of a phrase. */
const LENGTHS = [2, 3] as const;

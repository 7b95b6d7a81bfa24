import { isOneOf } from '../../arabic/tokens.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { ClauseContext } from './clauseContext.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «عقد بايدن مؤتمرا عبر الفيديو مع قادة أوروبيين»: partners without a name, near the event word in its clause. */
export function readCompany({ from, to }: Trigger, { doc, clause, words }: ClauseContext): string | undefined {
  const openers = openersOf(words);
  for (let at = Math.max(clause.from, from - REACH); at < Math.min(clause.to, to + REACH); at++) {
    const token = doc.tokens[at];
    if (!token || !isOneOf(token, openers)) continue;
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

/** The words that such phrases begin with; put together once for each lexicon. */
function openersOf({ company }: WordTables): ReadonlySet<string> {
  let openers = openersKnown.get(company);
  if (openers === undefined) {
    openers = new Set([...company.keys()].map(phrase => phrase.split(' ')[0] ?? ''));
    openersKnown.set(company, openers);
  }
  return openers;
}

const openersKnown = new WeakMap<WordTables['company'], ReadonlySet<string>>();

/** Words. */
const REACH = 7;
/** Words of a phrase. */
const LENGTHS = [2, 3] as const;

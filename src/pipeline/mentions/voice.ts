import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Clause } from './splitClauses.ts';

/** «وقال … إن» without a subject goes on with who spoke so many sentences before at most. */
const REACH = 2;
/** Whoever speaks without a name is told right behind the verb. */
const ANONYMOUS_REACH = 3;

/**
 * Who spoke last, for verbs of saying whose subject is left out («وقال في مؤتمر صحفي…», «وأضاف أن…»). A verb goes on with
 * the last voice when it opens its sentence and agrees in gender with the verb before.
 */
export class Voice {
  #last: { readonly speaker: string; readonly feminine: boolean; readonly sentence: number } | undefined;

  /** To be called for every verb of saying of the text's own, in order. */
  note(doc: DocumentText, { saying }: Clause, speaker: string | undefined, sentence: number): void {
    if (!saying) return;
    this.#last = speaker === undefined ? undefined : { speaker, feminine: isFeminine(doc, saying.token), sentence };
  }

  goesOn(doc: DocumentText, clause: Clause, sentence: number, words: WordTables): string | undefined {
    const { saying } = clause;
    if (!saying || clause.reportedBy || !this.#last || sentence - this.#last.sentence > REACH) return undefined;
    if (saying.token !== clause.from || isFeminine(doc, saying.token) !== this.#last.feminine) return undefined;
    const next = doc.tokens.slice(saying.token + 1, saying.token + 1 + ANONYMOUS_REACH);
    // «وقال المتحدث», «وقال مسؤول»: somebody else is named, if only by what they are.
    if (next.some(token => isOneOf(token, words.anonymous)) || /^ال/.test(next[0]?.text ?? '')) return undefined;
    return this.#last.speaker;
  }
}

const isFeminine = (doc: DocumentText, at: number): boolean => /ت$|^[وف]?ت/.test((doc.tokens[at] as Token).text);

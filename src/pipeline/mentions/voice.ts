import type { Token } from '../../arabic/tokens.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Clause } from './splitClauses.ts';

/** «وقال … إن» without a subject goes on with who spoke so many sentences before at most. */
const REACH = 2;
/** The same behind a quotation, whose sentences are all of one voice. */
const QUOTED_REACH = 8;

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
    if (!saying || clause.reportedBy || !this.#last) return undefined;
    if (sentence - this.#last.sentence > (closesQuotation(doc, sentence - 1) ? QUOTED_REACH : REACH)) return undefined;
    if (saying.token !== clause.from || isFeminine(doc, saying.token) !== this.#last.feminine) return undefined;
    // «وأظهرت وثيقة», «وقال مسؤول»: a noun right behind the verb is somebody or something else.
    return leavesOutSubject(doc, saying.token, words) ? this.#last.speaker : undefined;
  }
}

/** «قال: "لم يكن هناك لقاء. الرئيس في سوتشي". وأضاف»: a quotation of several sentences ends right before. */
function closesQuotation({ text, sentences }: DocumentText, at: number): boolean {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  const closing = /"[.،!؟\s]*$/.exec(text.text.slice(start, end));
  return closing !== null && !text.text.slice(start, start + closing.index).includes('"');
}

/** What is said follows at once, or a preposition. */
function leavesOutSubject(doc: DocumentText, at: number, words: WordTables): boolean {
  const verb = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1];
  if (!next) return false;
  const gap = doc.text.text.slice(verb.end, next.start);
  return /[:"]/.test(gap) || words.complementizers.has(next.text) || BEHIND_VERBS.has(next.text);
}

const BEHIND_VERBS = new Set(
  'في خلال الي عن علي ردا بعد قبل عقب ايضا كذلك كما قايلا قايله من عبر اثر لدي امام'.split(' '),
);

const isFeminine = (doc: DocumentText, at: number): boolean => /ت$|^[وف]?ت/.test((doc.tokens[at] as Token).text);

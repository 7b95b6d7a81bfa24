import type { Token } from '../../arabic/tokens.ts';

const [NOT_ASKED, NO, YES] = [0, 1, 2];

/** A question about a word that its occurrence has no part in, asked of every token of every text: answered once a word. */
export function onceAWord(answer: (token: Token) => boolean): (token: Token) => boolean {
  // A byte a word: less than the words themselves take in the texts that have them.
  let answers: Uint8Array = new Uint8Array(0);
  return token => {
    const { ordinal } = token;
    if (ordinal >= answers.length) answers = grown(answers, ordinal * 2 + 1);
    if (answers[ordinal] === NOT_ASKED) answers[ordinal] = answer(token) ? YES : NO;
    return answers[ordinal] === YES;
  };
}

/** The same for a question that also depends on the lexicon: answered once for each word and each lexicon. */
export function onceAWordIn<T extends object>(
  answer: (token: Token, tables: T) => boolean,
): (token: Token, tables: T) => boolean {
  const known = new WeakMap<T, (token: Token) => boolean>();
  // As a rule all texts are read with one lexicon.
  let last: { readonly tables: T; readonly ask: (token: Token) => boolean } | undefined;
  return (token, tables) => {
    if (last?.tables !== tables) {
      const ask = known.get(tables) ?? onceAWord(word => answer(word, tables));
      known.set(tables, ask);
      last = { tables, ask };
    }
    return last.ask(token);
  };
}

function grown(from: Uint8Array, length: number): Uint8Array {
  const into = new Uint8Array(length);
  into.set(from);
  return into;
}

import type { Token } from '../../arabic/tokens.ts';

type Answers = WeakMap<Token['forms'], boolean>;

/**
 * A question about a word that its occurrence has no part in, asked of every token of every text: answered once for each
 * word and each lexicon. All occurrences of a word share their `forms`. As a rule the lexicon is the one of the question
 * before: its answers are at hand.
 */
export function onceAWord<T extends object>(
  answer: (token: Token, tables: T) => boolean,
): (token: Token, tables: T) => boolean {
  const known = new WeakMap<T, Answers>();
  let last: T | undefined;
  let answers: Answers = new WeakMap();
  return (token, tables) => {
    if (tables !== last) {
      last = tables;
      answers = known.get(tables) ?? new WeakMap();
      known.set(tables, answers);
    }
    let found = answers.get(token.forms);
    if (found === undefined) {
      found = answer(token, tables);
      answers.set(token.forms, found);
    }
    return found;
  };
}

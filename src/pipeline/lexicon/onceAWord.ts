import type { Token } from '../../arabic/tokens.ts';

/**
 * A question about a word that its occurrence has no part in, asked of every token of every text: answered once for each
 * word and each lexicon. All occurrences of a word share their `forms`.
 */
export function onceAWord<T extends object>(
  answer: (token: Token, tables: T) => boolean,
): (token: Token, tables: T) => boolean {
  const known = new WeakMap<T, WeakMap<Token['forms'], boolean>>();
  return (token, tables) => {
    let answers = known.get(tables);
    if (answers === undefined) {
      answers = new WeakMap();
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

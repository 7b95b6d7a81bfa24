import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';

/** By the forms of a word, which all its occurrences share, for each lexicon. */
const known = new WeakMap<EntityTables, WeakMap<Token['forms'], boolean>>();

/** True of words that neither name anybody nor begin a name, a title or a nationality: most. Looked up once a word. */
export function namesNothing(tables: EntityTables, words: WordTables): (token: Token) => boolean {
  const answers = known.get(tables) ?? new WeakMap<Token['forms'], boolean>();
  known.set(tables, answers);
  const { titles, names, duals, shorts, nationalities } = tables;
  return token => {
    let answer = answers.get(token.forms);
    if (answer === undefined) {
      answer = !(
        [titles, names, duals, shorts].some(index => index.mayStart(token)) ||
        token.forms.some(form => nationalities.has(form)) ||
        isOneOf(token, words.officials) ||
        isOneOf(token, words.counterpart)
      );
      answers.set(token.forms, answer);
    }
    return answer;
  };
}

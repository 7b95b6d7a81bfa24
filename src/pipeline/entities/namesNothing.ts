import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { onceAWordIn } from '../lexicon/onceAWord.ts';

/** By the tables of names, for each lexicon. */
const known = new WeakMap<EntityTables, ReturnType<typeof onceAWordIn<WordTables>>>();

/** True of words that neither name anybody nor begin a name, a title or a nationality: most. */
export function namesNothing(tables: EntityTables, words: WordTables): (token: Token) => boolean {
  const { titles, names, duals, shorts, nationalities } = tables;
  const ask =
    known.get(tables) ??
    onceAWordIn<WordTables>(
      (token, { officials, counterpart }) =>
        !(
          [titles, names, duals, shorts].some(index => index.mayStart(token)) ||
          token.forms.some(form => nationalities.has(form)) ||
          isOneOf(token, officials) ||
          isOneOf(token, counterpart)
        ),
    );
  known.set(tables, ask);
  return token => ask(token, words);
}

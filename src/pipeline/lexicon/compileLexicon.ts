import type { Lexicon } from '../../model/lexicon.ts';
import { compileEntities, type EntityTables } from './compileEntities.ts';
import { compileWords, type WordTables } from './compileWords.ts';

/** The editors' lexicon turned into look-up tables, once for all articles. */
export interface CompiledLexicon {
  readonly source: Lexicon;
  readonly entities: EntityTables;
  readonly words: WordTables;
}

export function compileLexicon(source: Lexicon): CompiledLexicon {
  return { source, entities: compileEntities(source), words: compileWords(source.words) };
}

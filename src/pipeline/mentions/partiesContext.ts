import type { EntityMention, Mention } from '../../model/mention.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Clause } from './splitClauses.ts';

export interface Context {
  readonly doc: DocumentText;
  readonly entities: readonly EntityMention[];
  readonly namedBefore: ReadonlySet<string>;
  readonly tables: EntityTables;
  readonly words: WordTables;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly clause: Clause;
  readonly speaker: string | undefined;
  readonly earlier: readonly Mention[];
  readonly place: string | undefined;
}

export function isPerson(id: string, { tables }: Context): boolean {
  return id in tables.lexicon.people;
}

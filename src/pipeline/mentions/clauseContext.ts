import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Clause } from './splitClauses.ts';

export interface ClauseContext {
  readonly doc: DocumentText;
  /** Those that the sentence can mean. */
  readonly entities: readonly EntityMention[];
  /** Those among them that may take part in what is told: not who is named only to say whose aide somebody is. */
  readonly partakers: readonly EntityMention[];
  /** Ids of all that the text named before the sentence. */
  readonly namedBefore: ReadonlySet<string>;
  readonly tables: EntityTables;
  readonly words: WordTables;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly clause: Clause;
}

import { formatEdtf } from '../../../arabic/formatDate.ts';
import type { Token } from '../../../arabic/tokens.ts';
import type { IsoDay } from '../../../model/calendar.ts';
import type { Mention, MentionDate } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import type { Entry } from '../entries.ts';
import type { LocatedTime } from '../locateTimes.ts';

/** What a rule may look at to date a mention that has no time of its own. */
export interface BorrowContext {
  readonly doc: DocumentText;
  readonly words: WordTables;
  /** Whether an entity id is of a place. */
  readonly isPlace: (id: string) => boolean;
  /** The article's day. */
  readonly published: IsoDay;
  /** All mentions of the text, in order. */
  readonly mentions: readonly Mention[];
  /** Those of the same sentence. */
  readonly here: readonly Mention[];
  /** Those of the sentence before it. */
  readonly before: readonly Mention[];
  readonly dates: ReadonlyMap<Mention, MentionDate>;
  /** The times of the text, in order. */
  readonly times: readonly LocatedTime[];
  /** The first word of the sentence that says that two events went together, where it tells of two. */
  readonly together: Token | undefined;
  /** What stands under a day of its own. */
  readonly entries: readonly Entry[];
}

/** Takes a date over from an event told together with the mention; undefined when the rule does not apply. */
export type BorrowRule = (mention: Mention, context: BorrowContext) => MentionDate | undefined;

/** The words of a mention's sentence. */
export function tokensAround({ doc }: BorrowContext, { sentenceIndex }: Mention): readonly Token[] {
  return doc.tokens.slice(...(doc.sentences[sentenceIndex]?.tokens ?? [0, 0]));
}

/** A date taken over, with one more step of reasoning: `why` is an Arabic clause without its full stop. */
export function borrowed(base: MentionDate, rule: string, why: string): MentionDate {
  const { start, end, edtf } = base;
  const step = { rule, text: `${why}: ${formatEdtf(edtf)}.` };
  return { start, end, edtf, basis: 'borrowed', reasoning: [...base.reasoning, step] };
}

/** True when «خلال» or «أثناء» stands right before the mention's words. */
export function isDuring({ doc }: BorrowContext, { clause, trigger }: Mention): boolean {
  return /(^|[\s،,"])(خلال|اثناء|ابان)\s+(هذا |هذه )?$/.test(doc.text.text.slice(clause.start, trigger.start));
}

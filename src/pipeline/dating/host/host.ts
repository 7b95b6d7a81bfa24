import { firstTokenFrom, isOneOf } from '../../../arabic/tokens.ts';
import type { Mention } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import { isEventVerb } from '../../lexicon/eventToken.ts';
import { onceAWordIn } from '../../lexicon/onceAWord.ts';
import { isDualHolding } from '../../mentions/dualVerb.ts';
import type { LocatedTime } from '../locateTimes.ts';

/** What choosing a host looks at. `inClause` are the mentions of the time's clause, in order; `dated` those that have a time. */
export interface HostContext {
  readonly doc: DocumentText;
  readonly words: WordTables;
  readonly inClause: readonly Mention[];
  readonly dated: ReadonlySet<Mention>;
}

/** A verb of holding, saying or meeting stands between the mention and the time. */
export function hasVerbBetween({ doc, words }: HostContext, { trigger }: Mention, { start }: LocatedTime): boolean {
  return doc.tokens
    .slice(firstTokenFrom(doc.tokens, trigger.end), firstTokenFrom(doc.tokens, start))
    .some(token => isVerb(token, words));
}

export const isVerb = onceAWordIn<WordTables>((token, words) => {
  // «عبر الفيديو».
  if (token.text === 'عبر') return false;
  return (
    isDualHolding(token) ||
    isOneOf(token, words.status.occurred) ||
    isOneOf(token, words.hosts) ||
    token.forms.some(form => words.speech.has(form)) ||
    isEventVerb(token, words)
  );
});

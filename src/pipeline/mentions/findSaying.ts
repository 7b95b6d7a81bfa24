import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import { asidesOf, toSpans } from './asides.ts';
import type { ClauseContext } from './clauseContext.ts';
import { STATEMENT, STATEMENT_KINDS } from './statement.ts';
import { toMention } from './toMention.ts';

export function sayingMention(context: ClauseContext, speaker: string | undefined): Mention | undefined {
  const { doc, entities, clause, sentence, sentenceIndex, words } = context;
  if (!clause.saying) return undefined;
  const token = doc.tokens[clause.saying.token] as Token;
  const negated = isOneOf(doc.tokens[clause.saying.token - 1], words.status.negation);
  return toMention({
    article: doc.article.id,
    trigger: { start: token.start, end: token.end },
    clause: { start: (doc.tokens[clause.from] as Token).start, end: (doc.tokens[clause.to - 1] as Token).end },
    sentence: { start: sentence.start, end: sentence.end },
    asides: toSpans(doc, asidesOf(doc, entities, { from: clause.saying.token }, clause)),
    sentenceIndex,
    kind: 'statement',
    kinds: STATEMENT_KINDS,
    label: STATEMENT,
    feminine: false,
    saying: true,
    participants: speaker ? [speaker] : [],
    status: negated ? 'denied' : clause.saying.tense === 'future' ? 'planned' : 'occurred',
    // «خرج ليقول»: told as past.
    present: clause.saying.tense === 'present' && !/^[وف]?ل/.test(token.text),
    reported: clause.reportedBy !== undefined,
  });
}

import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { GATHERINGS } from '../../model/kindGroups.ts';
import type { Mention } from '../../model/mention.ts';
import type { ClauseContext } from './clauseContext.ts';
import { toMention } from './toMention.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «التفاهمات التي تم التوصل إليها في جنيف»: points at the meeting that brought them about. */
export function outcomeMention(context: ClauseContext, triggers: readonly Trigger[]): Mention | undefined {
  const { doc, clause, sentence, sentenceIndex, words, entities } = context;
  if (triggers.length > 0) return undefined;
  for (let at = clause.from; at < clause.to; at++) {
    const token = doc.tokens[at] as Token;
    if (!isOneOf(token, words.outcomes)) continue;
    const place = entities.find(
      ({ type, by, tokens: [from] }) =>
        type === 'place' && by === 'name' && from > at && from < clause.to && doc.tokens[from - 1]?.text === 'في',
    );
    if (!place) continue;
    return toMention({
      article: doc.article.id,
      trigger: { start: token.start, end: token.end },
      clause: { start: (doc.tokens[clause.from] as Token).start, end: (doc.tokens[clause.to - 1] as Token).end },
      sentence: { start: sentence.start, end: sentence.end },
      sentenceIndex,
      kind: 'summit',
      kinds: GATHERINGS,
      label: 'قمة',
      feminine: true,
      definite: true,
      participants: [],
      place: place.id,
      status: 'occurred',
      reported: clause.reportedBy !== undefined,
      outcome: true,
    });
  }
  return undefined;
}

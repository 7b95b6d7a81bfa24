import { firstTokenFrom, isOneOf } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { isRumoured } from './deniedLater.ts';

/**
 * «تداولت مواقع خبراً مفاده أن بوتين التقى بيرنز» in a text that denies elsewhere that these two met: what is only passed
 * on, or told by nobody known, is denied with it. Mentions in order, in and out.
 */
export function denyRumours(
  doc: DocumentText,
  mentions: readonly Mention[],
  { anonymous }: WordTables,
): readonly Mention[] {
  const denials = mentions.filter(({ status, saying, participants }) => {
    return status === 'denied' && !saying && participants.length > 1;
  });
  if (denials.length === 0) return mentions;
  return mentions.map(mention => {
    if (mention.saying || mention.status === 'denied' || !denials.some(denial => isSame(denial, mention)))
      return mention;
    const first = doc.sentences[mention.sentenceIndex]?.tokens[0] ?? 0;
    const at = firstTokenFrom(doc.tokens, mention.trigger.start);
    const unsourced = doc.tokens.slice(first, at).some(token => isOneOf(token, anonymous));
    return unsourced || isRumoured(doc.tokens, at, first) ? { ...mention, status: 'denied' } : mention;
  });
}

/** Of the same kind and parties, whatever the day: a denial names it as it likes. */
function isSame(denial: Mention, { kind, kinds, participants }: Mention): boolean {
  if (participants.length !== denial.participants.length || !(kinds.has(denial.kind) || denial.kinds.has(kind)))
    return false;
  return participants.every(id => denial.participants.includes(id));
}

import { firstTokenFrom, isOneOf } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { mayTakeBack, takeBack } from './corrected.ts';
import { deniesIt, isRumoured } from './deniedLater.ts';
import { toMention } from './toMention.ts';
import { judgeWording } from './unrealised/judgeWording.ts';
import { readSigns } from './unrealised/signs.ts';

/**
 * «تداولت مواقع خبراً مفاده أن بوتين التقى بيرنز» in a text that denies elsewhere that these two met: what is only passed
 * on, or told by nobody known, is denied with it; so is what the paper itself takes back. Mentions in order, in and out.
 */
export function denyRumours(doc: DocumentText, mentions: readonly Mention[], words: WordTables): readonly Mention[] {
  const takesBack = mayTakeBack(doc.text.text);
  const around = {
    words,
    signs: readSigns(doc),
    isUnsourced: (mention: Mention): boolean => isUnsourced(doc, mention, words),
  };
  const kept = mentions.map((mention, at) => {
    const next = mentions[at + 1];
    const until = next && !next.saying ? next.trigger.start : Infinity;
    return judgeWording(doc, takesBack ? takeBack(doc, mention) : mention, { ...around, until });
  });
  return denyLike(doc, denyWhatFollows(doc, kept, words), words);
}

/** «ذكرت صحيفة أن سوليفان اجتمع بباتروشيف. لكن الكرملين نفى ذلك»: what others tell is denied with it in the next sentence. */
function denyWhatFollows(doc: DocumentText, mentions: readonly Mention[], words: WordTables): readonly Mention[] {
  return mentions.map(mention => {
    const next = doc.sentences[mention.sentenceIndex + 1];
    if (!next || mention.saying || mention.definite || mention.status === 'denied') return mention;
    if (!isUnsourced(doc, mention, words)) return mention;
    const reply = doc.tokens.slice(next.tokens[0], Math.min(next.tokens[1], next.tokens[0] + REPLY));
    return deniesIt(reply, words) ? toMention({ ...mention, status: 'denied' }) : mention;
  });
}

/** Words from the beginning of a sentence within which it denies the one before. */
const REPLY = 14;

function denyLike(doc: DocumentText, mentions: readonly Mention[], words: WordTables): readonly Mention[] {
  const denials = mentions.filter(({ status, saying, participants }) => {
    return status === 'denied' && !saying && participants.length > 1;
  });
  if (denials.length === 0) return mentions;
  return mentions.map(mention => {
    if (mention.saying || mention.status === 'denied' || !denials.some(denial => isSame(denial, mention)))
      return mention;
    return isUnsourced(doc, mention, words) ? toMention({ ...mention, status: 'denied' }) : mention;
  });
}

/** What is only passed on, or told by nobody known. */
function isUnsourced(doc: DocumentText, { sentenceIndex, trigger }: Mention, { anonymous }: WordTables): boolean {
  const first = doc.sentences[sentenceIndex]?.tokens[0] ?? 0;
  const at = firstTokenFrom(doc.tokens, trigger.start);
  const unsourced = doc.tokens.slice(first, at).some(token => isOneOf(token, anonymous));
  return unsourced || isRumoured(doc.tokens, at, first);
}

/** Of the same kind and parties, whatever the day: a denial names it as it likes. */
function isSame(denial: Mention, { kind, kinds, participants }: Mention): boolean {
  if (participants.length !== denial.participants.length || !(kinds.has(denial.kind) || denial.kinds.has(kind)))
    return false;
  return participants.every(id => denial.participants.includes(id));
}

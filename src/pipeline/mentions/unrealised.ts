import { BEFORE_EVENT, BEHIND_EVENT, MADE_UP, REPLIES, UNCONFIRMED } from '../../lexicon/unrealised.ts';
import type { Mention, ReportedStatus } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { toMention } from './toMention.ts';

/** Where a word begins that may carry «و» or «ف». */
const WORD = '(^|[\\s"،(])[وف]?';

const before = BEFORE_EVENT.map(({ status, words, upTo, occasions = false }) => ({
  status,
  occasions,
  pattern: new RegExp(`${WORD}(${words})${upTo}$`, 'u'),
}));
const behind = BEHIND_EVENT.map(({ status, pattern }) => ({ status, pattern: new RegExp(pattern, 'u') }));

/** Words that begin one of these wordings; few sentences have one. */
const mayTell = new RegExp(`${WORD}(${BEFORE_EVENT.map(({ words }) => words).join('|')})`, 'u');
const replies = new RegExp(REPLIES, 'u');
const madeUp = new RegExp(MADE_UP, 'u');
const unconfirmed = new RegExp(UNCONFIRMED, 'u');

/** «هل التقيا سراً؟»: asked, not told; «هل كان اجتماعهما ناجحاً؟» asks how it was. */
const QUESTION = /(^|[\s:،"•*-])[وف]?هل\s(?!كان|كانت|يكون)/u;

/** «خلال لقائهما», «حين تحدثا»: whatever is said of the rest, there was such an occasion. */
const OCCASION =
  /(^|\s)[وف]?(خلال|اثناء|بعد|عقب|قبيل|قبل|منذ|اثر|غداه|عشيه|هامش|ختام|اختتام|اعقاب|مستهل|حين|عندما|لدي|يوم|ليله)\s(ان\s)?(\S+\s)?$/u;

/**
 * Sets right the status of what a sentence tells as not come about, as asked or as only said: wordings that no single word
 * decides. `mention` comes back unchanged when it is a saying, or denied or called off already. `unsourced`: nobody known
 * stands for it.
 */
export function judgeWording(doc: DocumentText, mention: Mention, unsourced: (mention: Mention) => boolean): Mention {
  if (mention.saying || mention.status === 'denied' || mention.status === 'cancelled') return mention;
  const status = statusToldBy(doc, mention, unsourced);
  // «قيل إنهما سيلتقيان»: a plan is no fact anyway.
  if (status === undefined || (status === 'proposed' && mention.status === 'planned')) return mention;
  return toMention({ ...mention, status });
}

function statusToldBy(
  doc: DocumentText,
  mention: Mention,
  unsourced: (mention: Mention) => boolean,
): ReportedStatus | undefined {
  const { sentenceIndex, sentence, trigger, definite } = mention;
  const { text } = doc.text;
  const after = text.slice(trigger.end, Math.min(sentence.end, trigger.end + LONGEST));
  const toldBehind = behind.find(({ pattern }) => pattern.test(after));
  if (toldBehind || definite) return toldBehind?.status;
  const ahead = text.slice(Math.max(sentence.start, trigger.start - LONGEST), trigger.start);
  const isOccasion = OCCASION.test(ahead);
  const found = mayTell.test(ahead)
    ? before.find(({ pattern, occasions }) => (occasions || !isOccasion) && pattern.test(ahead))
    : undefined;
  if (found || isOccasion) return found?.status;
  const opening = text.slice(sentence.start, trigger.start);
  if (QUESTION.test(opening) && /[؟?]/.test(text.slice(trigger.end, sentence.end))) return 'proposed';
  const next = doc.sentences[sentenceIndex + 1];
  const near = after + (next ? text.slice(next.start, Math.min(next.end, next.start + REPLY)) : '');
  if (replies.test(near)) return 'denied';
  const far = text
    .slice(trigger.end, (doc.sentences[sentenceIndex + 2] ?? next ?? sentence).end)
    .slice(0, DOUBTED_WITHIN);
  if (madeUp.test(far) && unsourced(mention)) return 'denied';
  if (replies.test(far) && unsourced(mention)) return 'denied';
  return unconfirmed.test(far) && unsourced(mention) ? 'proposed' : undefined;
}

/** Code units from the beginning of a sentence within which it replies to the one before. */
const REPLY = 70;

/** Code units to either side that such a wording spans. */
const LONGEST = 150;

/** Code units behind what nobody stands for within which its truth is spoken of. */
const DOUBTED_WITHIN = 400;

import { firstTokenFrom } from '../../../arabic/tokens.ts';
import type { Mention, ReportedStatus } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import { toMention } from '../toMention.ts';
import { isOccasion } from './isOccasion.ts';
import { LONGEST, ledUpTo } from './ledUpTo.ts';
import { type Signs, verdictIn } from './signs.ts';

/** What stands around a mention. */
interface Around {
  /** Where the next event is told; what is said from there on is said of that. */
  readonly until: number;
  readonly words: WordTables;
  readonly signs: Signs;
  /** Whether nobody known stands for it. */
  readonly isUnsourced: (mention: Mention) => boolean;
}

/**
 * Sets right the status of what a sentence tells as not come about, as asked or as only said: wordings that no single word
 * decides. `mention` comes back unchanged when it is a saying, or denied or called off already.
 */
export function judgeWording(doc: DocumentText, mention: Mention, around: Around): Mention {
  if (mention.saying || mention.status === 'denied' || mention.status === 'cancelled') return mention;
  const status = statusToldBy(doc, mention, around);
  // «قيل إنهما سيلتقيان»: a plan is no fact anyway.
  if (status === undefined || (status === 'proposed' && mention.status === 'planned')) return mention;
  if (status === 'open') return mention.status === undefined ? toMention({ ...mention, asserted: false }) : mention;
  return toMention({ ...mention, status });
}

function statusToldBy(
  doc: DocumentText,
  mention: Mention,
  { until, words, signs, isUnsourced }: Around,
): ReportedStatus | 'open' | undefined {
  const { sentences, tokens } = doc;
  const { sentenceIndex, sentence, trigger, definite } = mention;
  const next = firstTokenFrom(tokens, trigger.end);
  const toldBehind = verdictIn(signs.ofIt, next, Math.min(sentence.end, until, trigger.end + LONGEST));
  if (toldBehind) return toldBehind;
  const told = ledUpTo(doc, mention, signs.leading, words);
  // «زعموا أن القمة»: what is known is there, whatever is said of it.
  if (definite) return told === 'proposed' || told === 'open' ? undefined : told;
  // «لو سئل عن قمته معه»: theirs is known too, and can only be called off.
  if (OWNED.test(doc.text.text.slice(trigger.start, trigger.end))) return told === 'cancelled' ? told : undefined;
  if (told !== undefined) return told;
  if (isOccasion(doc.text.text, mention)) return undefined;
  if (isAsked(doc.text.text, mention)) return 'proposed';
  const reply = sentences[sentenceIndex + 1];
  const soon = reply ? Math.min(reply.end, reply.start + REPLY) : sentence.end;
  const replied = verdictIn(signs.inReply, next, soon);
  if (replied) return replied;
  const last = (sentences[sentenceIndex + 2] ?? reply ?? sentence).end;
  const doubted = verdictIn(signs.onRumours, next, Math.min(last, trigger.end + DOUBTED_WITHIN));
  return doubted && isUnsourced(mention) ? doubted : undefined;
}

/** «قمته», «لقائهما», «مكالمتهما الهاتفية»; «يهاتفه» is a verb. */
const OWNED = /^[وفبل]*(?![يت])\p{L}{2,}(ت|اء|اي|او|ماع|صال)(ه|ها|هما|هم)( |$)/u;

/** Code units from the beginning of a sentence within which it replies to the one before. */
const REPLY = 70;

/** Code units behind what nobody stands for within which its truth is spoken of. */
const DOUBTED_WITHIN = 400;

/** «هل التقيا سراً؟»: asked, not told; «هل كان اجتماعهما ناجحاً؟» asks how it was. */
function isAsked(text: string, { sentence, trigger }: Mention): boolean {
  const end = Math.min(sentence.end, trigger.end + ASKED_WITHIN);
  const start = Math.max(sentence.start, trigger.start - ASKED_WITHIN);
  return /[؟?]/.test(text.slice(trigger.end, end)) && QUESTION.test(text.slice(start, trigger.start));
}

/** Code units to either side: no question is longer, though a hostile text may have no stop at all. */
const ASKED_WITHIN = 400;

const QUESTION = /(^|[\s:،"•*-])[وف]?هل\s(?!كان|كانت|يكون)/u;

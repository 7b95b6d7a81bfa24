import { firstTokenFrom, type Token } from '../../arabic/tokens.ts';
import { BEFORE_EVENT, BEHIND_EVENT, OF_RUMOURS, REPLIES, type Verdict } from '../../lexicon/unrealised.ts';
import type { Mention, ReportedStatus } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { onceAWord } from '../lexicon/onceAWord.ts';
import { toMention } from './toMention.ts';

/**
 * Sets right the status of what a sentence tells as not come about, as asked or as only said: wordings that no single word
 * decides. `mention` comes back unchanged when it is a saying, or denied or called off already. `isUnsourced`: nobody known
 * stands for it.
 */
export function judgeWording(doc: DocumentText, mention: Mention, isUnsourced: (mention: Mention) => boolean): Mention {
  if (mention.saying || mention.status === 'denied' || mention.status === 'cancelled') return mention;
  const status = statusToldBy(doc, mention, isUnsourced);
  // «قيل إنهما سيلتقيان»: a plan is no fact anyway.
  if (status === undefined || (status === 'proposed' && mention.status === 'planned')) return mention;
  return toMention({ ...mention, status });
}

function statusToldBy(
  doc: DocumentText,
  mention: Mention,
  isUnsourced: (mention: Mention) => boolean,
): ReportedStatus | undefined {
  const { sentences, tokens } = doc;
  const { sentenceIndex, sentence, trigger, definite } = mention;
  const next = firstTokenFrom(tokens, trigger.end);
  const toldBehind = verdict(OF_IT, doc, next, Math.min(sentence.end, trigger.end + LONGEST));
  if (toldBehind || definite) return toldBehind;
  const told = ledUpTo(doc, mention);
  if (told !== undefined) return told;
  if (isOccasion(doc.text.text, mention)) return undefined;
  if (isAsked(doc.text.text, mention)) return 'proposed';
  const reply = sentences[sentenceIndex + 1];
  const soon = reply ? Math.min(reply.end, reply.start + REPLY) : sentence.end;
  const replied = verdict(IN_REPLY, doc, next, soon);
  if (replied) return replied;
  const last = (sentences[sentenceIndex + 2] ?? reply ?? sentence).end;
  const doubted = verdict(ON_RUMOURS, doc, next, Math.min(last, trigger.end + DOUBTED_WITHIN));
  return doubted && isUnsourced(mention) ? doubted : undefined;
}

/** Code units from the beginning of a sentence within which it replies to the one before. */
const REPLY = 70;

/** Code units to either side that such a wording spans. */
const LONGEST = 150;

/** Code units behind what nobody stands for within which its truth is spoken of. */
const DOUBTED_WITHIN = 400;

/** What words before the event tell of it. */
function ledUpTo({ text, tokens }: DocumentText, { sentence, trigger }: Mention): ReportedStatus | undefined {
  const from = Math.max(sentence.start, trigger.start - LONGEST);
  let ahead: string | undefined;
  for (let at = firstTokenFrom(tokens, trigger.start) - 1; at >= 0 && (tokens[at] as Token).start >= from; at--) {
    if (!leadsUp(tokens[at] as Token)) continue;
    ahead ??= text.text.slice(sentence.start, trigger.start);
    const offset = (tokens[at] as Token).start - sentence.start;
    const found = before.find(({ pattern, behind, occasions }) => {
      pattern.lastIndex = offset;
      if (!pattern.test(ahead as string)) return false;
      return (behind?.test(ahead?.slice(0, offset) ?? '') ?? true) && (occasions || !OCCASION.test(ahead as string));
    });
    if (found) return found.status;
  }
  return undefined;
}

const before = BEFORE_EVENT.map(({ status, word, upTo, behind, occasions = false }) => ({
  status,
  occasions,
  first: new RegExp(`^[وف]?(${word})$`, 'u'),
  pattern: new RegExp(`[وف]?(${word})${upTo}$`, 'uy'),
  behind: behind === undefined ? undefined : new RegExp(`${behind}$`, 'u'),
}));

/** Few words begin one. */
const leadsUp = onceAWord(({ text }) => before.some(({ first }) => first.test(text)));

/** «خلال لقائهما», «حين تحدثا»: whatever is said of the rest, there was such an occasion. */
const OCCASION =
  /(?<=(^|\s)[وف]?(خلال|اثناء|بعد|عقب|قبيل|قبل|منذ|اثر|غداه|عشيه|هامش|ختام|اختتام|اعقاب|مستهل|حين|عندما|لدي|يوم|ليله)\s(ان\s)?([^\s]+\s)?)$/u;

function isOccasion(text: string, { sentence, trigger }: Mention): boolean {
  return OCCASION.test(text.slice(Math.max(sentence.start, trigger.start - OCCASION_REACH), trigger.start));
}

/** Code units. */
const OCCASION_REACH = 30;

/** «هل التقيا سراً؟»: asked, not told; «هل كان اجتماعهما ناجحاً؟» asks how it was. */
function isAsked(text: string, { sentence, trigger }: Mention): boolean {
  return /[؟?]/.test(text.slice(trigger.end, sentence.end)) && QUESTION.test(text.slice(sentence.start, trigger.start));
}

const QUESTION = /(^|[\s:،"•*-])[وف]?هل\s(?!كان|كانت|يكون)/u;

interface Verdicts {
  readonly mayBegin: (token: Token) => boolean;
  readonly all: readonly { readonly status: ReportedStatus; readonly pattern: RegExp; readonly within: number }[];
}

function verdictsOf(table: readonly Verdict[]): Verdicts {
  const first = table.map(({ word }) => new RegExp(`^[وف]?(${word})$`, 'u'));
  return {
    mayBegin: onceAWord(({ text }) => first.some(one => one.test(text))),
    all: table.map(({ status, word, rest, within = Infinity }) => ({
      status,
      pattern: new RegExp(`[وف]?(${word})(?!\\p{L})${rest}`, 'uy'),
      within,
    })),
  };
}

const OF_IT = verdictsOf(BEHIND_EVENT);
const IN_REPLY = verdictsOf(REPLIES);
const ON_RUMOURS = verdictsOf(OF_RUMOURS);

/** The first verdict that begins at a token from `first` on, before the offset `end`. */
function verdict(
  { mayBegin, all }: Verdicts,
  { text, tokens }: DocumentText,
  first: number,
  end: number,
): ReportedStatus | undefined {
  for (let at = first; at < tokens.length && (tokens[at] as Token).start < end; at++) {
    const token = tokens[at] as Token;
    if (!mayBegin(token)) continue;
    const found = all.find(({ pattern, within }) => {
      pattern.lastIndex = token.start;
      return at - first < within && pattern.test(text.text);
    });
    if (found) return found.status;
  }
  return undefined;
}

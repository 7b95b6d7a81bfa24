import { firstTokenFrom, type Token } from '../../arabic/tokens.ts';
import { BEFORE_EVENT, BEHIND_EVENT, OF_RUMOURS, REPLIES, type Verdict } from '../../lexicon/unrealised.ts';
import { CONVERSATIONS } from '../../model/kindGroups.ts';
import type { Mention, ReportedStatus } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { onceAWord } from '../lexicon/onceAWord.ts';
import { tenseOf } from '../time/tense.ts';
import { toMention } from './toMention.ts';

/** What stands around a mention. */
interface Around {
  /** Where the next event is told; what is said from there on is said of that. */
  readonly until: number;
  readonly words: WordTables;
  /** Whether nobody known stands for it. */
  readonly isUnsourced: (mention: Mention) => boolean;
}

/**
 * Sets right the status of what a sentence tells as not come about, as asked or as only said: wordings that no single word
 * decides. `mention` comes back unchanged when it is a saying, or denied or called off already.
 */
export function judgeWording(doc: DocumentText, mention: Mention, { until, words, isUnsourced }: Around): Mention {
  if (mention.saying || mention.status === 'denied' || mention.status === 'cancelled') return mention;
  const status = statusToldBy(doc, mention, { until, words, isUnsourced });
  // «قيل إنهما سيلتقيان»: a plan is no fact anyway.
  if (status === undefined || (status === 'proposed' && mention.status === 'planned')) return mention;
  if (status === 'open') return mention.status === undefined ? toMention({ ...mention, asserted: false }) : mention;
  return toMention({ ...mention, status });
}

function statusToldBy(
  doc: DocumentText,
  mention: Mention,
  { until, words, isUnsourced }: Around,
): ReportedStatus | 'open' | undefined {
  const { sentences, tokens } = doc;
  const { sentenceIndex, sentence, trigger, definite } = mention;
  const next = firstTokenFrom(tokens, trigger.end);
  const toldBehind = verdict(OF_IT, doc, next, Math.min(sentence.end, until, trigger.end + LONGEST));
  if (toldBehind) return toldBehind;
  const told = ledUpTo(doc, mention, words);
  // «زعموا أن القمة»: what is known is there, whatever is said of it.
  if (definite) return told === 'proposed' || told === 'open' ? undefined : told;
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
function ledUpTo(
  { text, tokens }: DocumentText,
  { sentence, trigger, kind }: Mention,
  words: WordTables,
): ReportedStatus | 'open' | undefined {
  const from = Math.max(sentence.start, trigger.start - LONGEST);
  const event = firstTokenFrom(tokens, trigger.start);
  // «السؤال ليس هل تكلما، فقد تكلما أمس».
  if (/^[فول]+قد$/.test(tokens[event - 1]?.text ?? '')) return undefined;
  for (let at = event - 1; at >= 0 && (tokens[at] as Token).start >= from; at--) {
    const token = tokens[at] as Token;
    if (!leadsUp(token)) continue;
    const ahead = text.text.slice(sentence.start, trigger.start);
    const offset = token.start - sentence.start;
    const found = begunBy(token).find(wording =>
      leadsUpTo(wording, { ahead, offset, event: tokens[event] as Token, kind }, words),
    );
    if (!found) continue;
    const told = TOLD_HELD.test(text.text.slice(trigger.end, Math.min(sentence.end, trigger.end + LONGEST)));
    return told ? undefined : (found.status ?? 'open');
  }
  return undefined;
}

/** The words of a sentence ahead of an event, the offset of one among them, and the word that names the event. */
interface Read {
  readonly ahead: string;
  readonly offset: number;
  readonly event: Token;
  readonly kind: EventKind;
}

/** Whether a wording stands between `offset` and the end of the words `ahead` of the word that names the event. */
function leadsUpTo(
  { pattern, behind, occasions, verbs, talks }: (typeof before)[number],
  { ahead, offset, event, kind }: Read,
  words: WordTables,
): boolean {
  const preposition = words.events.has(event.text) ? undefined : CLITIC.exec(event.text)?.[1];
  if (!stands(pattern, ahead, offset) && !(preposition && stands(pattern, `${ahead}${preposition} `, offset)))
    return false;
  if (behind && !behind.test(ahead.slice(0, offset))) return false;
  const isVerb = tenseOf(event.text) !== 'none';
  if ((verbs && !isVerb) || (talks && (isVerb || !CONVERSATIONS.has(kind)))) return false;
  return occasions || !OCCASION.test(ahead);
}

/** «لو فشلت المحادثات التي جرت أمس»: whatever is said of them, they were. */
const TOLD_HELD =
  /^([^\S،]\S+){0,4}\s(الذي|التي|اللذان|اللتان) (جرت|جري|عقدت|عقد|انعقدت?|التامت?|اجرا\S*|عقدا\S*|تمت?)\s(?!ترتيب|تحديد|الاتفاق|الاعلان|التحضير|الاعداد|تاجيل|الغاء|ارجاء)/;

/** Whether a sticky pattern stands at an offset. */
function stands(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** «بلقاء», «لاجتماع»: a preposition written with the noun. */
const CLITIC = /^[وف]?([بل])/;

const before = BEFORE_EVENT.map(({ status, word, upTo, behind, occasions = false, verbs = false, talks = false }) => ({
  status,
  occasions,
  verbs,
  talks,
  first: new RegExp(`^[وف]?(${word})$`, 'u'),
  pattern: new RegExp(`[وف]?(${word})${upTo}$`, 'uy'),
  behind: behind === undefined ? undefined : new RegExp(`$${behind}`, 'u'),
}));

/** Few words begin one. */
const leadsUp = onceAWord(({ text }) => before.some(({ first }) => first.test(text)));

/** The wordings that a word begins, worked out once for each. Bounded: a hostile text of distinct words must not grow it. */
const begun = new Map<string, typeof before>();
const MOST_WORDS = 5_000;

function begunBy({ text }: Token): typeof before {
  let found = begun.get(text);
  if (!found) {
    found = before.filter(({ first }) => first.test(text));
    if (begun.size > MOST_WORDS) begun.clear();
    begun.set(text, found);
  }
  return found;
}

/** «خلال لقائهما», «حين تحدثا»: whatever is said of the rest, there was such an occasion. */
const OCCASION =
  /$(?<=(^|\s)[وف]?(خلال|اثناء|بعد|عقب|قبيل|قبل|منذ|اثر|غداه|عشيه|هامش|ختام|اختتام|اعقاب|مستهل|حين|عندما|لدي|يوم|ليله|نتايج|تفاصيل|مضمون|حصيله|كواليس|محضر|وقايع|اجواء)\s(ان\s)?((اول|ثاني|ثالث|اخر|احدث|ارفع|هذا|هذه|تلك|ذلك|جوله|جلسه)\s)?)/u;

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
      return at - first < within && stands(pattern, text.text, token.start);
    });
    if (found) return found.status;
  }
  return undefined;
}

import { firstTokenFrom, type Token } from '../../../arabic/tokens.ts';
import { BEFORE_EVENT } from '../../../lexicon/unrealised.ts';
import { firstIndex } from '../../../model/firstIndex.ts';
import { CALLS, CONVERSATIONS } from '../../../model/kindGroups.ts';
import type { Mention, ReportedStatus } from '../../../model/mention.ts';
import type { EventKind } from '../../../model/timeline.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import { onceAWord } from '../../lexicon/onceAWord.ts';
import { tenseOf } from '../../time/tense.ts';
import { OCCASION } from './isOccasion.ts';
import { stands } from './stands.ts';

/** Code units to either side that such a wording spans. */
export const LONGEST = 150;

/** What words before the event tell of it; `leading` are the words of the text that begin such a wording. */
export function ledUpTo(
  { text, tokens }: DocumentText,
  { sentence, trigger, kind }: Mention,
  leading: readonly number[],
  words: WordTables,
): ReportedStatus | 'open' | undefined {
  const from = Math.max(sentence.start, trigger.start - LONGEST);
  const event = firstTokenFrom(tokens, trigger.start);
  // «السؤال ليس هل تكلما، فقد تكلما أمس».
  if (/^[فول]+قد$/.test(tokens[event - 1]?.text ?? '')) return undefined;
  for (let at = firstIndex(leading, one => one >= event) - 1; at >= 0; at--) {
    const token = tokens[leading[at] as number] as Token;
    if (token.start < from) break;
    const start = Math.max(sentence.start, from - LOOK_BEHIND);
    const ahead = text.text.slice(start, trigger.start);
    const offset = token.start - start;
    const found = begunBy(token).find(wording =>
      leadsUpTo(wording, { ahead, offset, event: tokens[event] as Token, kind }, words),
    );
    if (!found) continue;
    const told = TOLD_HELD.test(text.text.slice(trigger.end, Math.min(sentence.end, trigger.end + LONGEST)));
    return told ? undefined : (found.status ?? 'open');
  }
  return undefined;
}

/** Code units before a wording that it may ask for. */
const LOOK_BEHIND = 20;

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
  // «ما لم يقله في مكالمة الخميس».
  if (CALLS.has(kind) && ahead.endsWith(' في ')) return false;
  return occasions || !OCCASION.test(ahead);
}

/** «لو فشلت المحادثات التي جرت أمس»: whatever is said of them, they were. */
const TOLD_HELD =
  /^([^\S،]\S+){0,4}\s(الذي|التي|اللذان|اللتان) (جرت|جري|عقدت|عقد|انعقدت?|التامت?|اجرا\S*|عقدا\S*|تمت?)\s(?!ترتيب|تحديد|الاتفاق|الاعلان|التحضير|الاعداد|تاجيل|الغاء|ارجاء)/;

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
export const leadsUp = onceAWord(({ text }) => before.some(({ first }) => first.test(text)));

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

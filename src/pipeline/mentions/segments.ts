import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import { followsComma } from '../document/gapBefore.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Bounds } from './actors.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What stands between the last comma and the event word belongs to it alone, once two people are named from there on. */
export function segmentOf(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  bounds: Bounds,
  words: WordTables,
): Bounds {
  for (let at = trigger.from; at > bounds.from; at--) {
    if (!followsComma(doc, at)) continue;
    // «بعد ستة أسابيع من قمة بايدن وبوتين، جلس دبلوماسيون»: when, not who.
    if (at === trigger.from && trigger.tense !== undefined && COUNTED_FROM.test(doc.tokens[bounds.from]?.text ?? ''))
      return { ...bounds, from: at };
    // «كان بايدن قد أجرى، أول أمس الاثنين، مشاورات مع …»: the commas hold only when.
    if (opensWithVerb(doc, at, words)) return bounds;
    const own = { ...bounds, from: at };
    return peopleIn(entities, own).size > 1 ? own : bounds;
  }
  return bounds;
}

/** Whether a verb of holding stands before the comma that the one at token `at` closes. */
function opensWithVerb(doc: DocumentText, at: number, words: WordTables): boolean {
  for (let open = at - 1; open > at - PARENTHESIS; open--) {
    // «وأجرى بايدن يوم الاثنين، عشية القمة، مكالمة»: the verb, its subject and a day.
    if (followsComma(doc, open))
      return doc.tokens.slice(open - VERB_REACH, open).some(token => isOneOf(token, words.status.occurred));
  }
  return false;
}

const COUNTED_FROM = /^[وف]?(بعد|قبل|عقب|منذ|غداه|اثر)$/;

const VERB_REACH = 4;

/** Words between two commas that tell when. */
const PARENTHESIS = 6;

/**
 * «يلتقيان في جنيف لوضع جدول أعمال الرئيسين»: with two people named, what they meet for, and what
 * stands in apposition behind a comma, names no more.
 */
export function purposeAfterPair(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  bounds: { readonly from: number; readonly to: number },
): number {
  for (let at = trigger.to; at < bounds.to; at++) {
    const { text } = doc.tokens[at] as Token;
    const purpose = /^ل(?!ل)\p{L}{3,}$/u.test(text);
    const apposition = followsComma(doc, at) && !text.startsWith('و');
    if (!purpose && !apposition) continue;
    if (entities.some(({ tokens: [from, to] }) => from <= at && at < to)) continue;
    if (peopleIn(entities, { from: bounds.from, to: at }).size > 1) return at;
  }
  return bounds.to;
}

function peopleIn(
  entities: readonly EntityMention[],
  { from, to }: { readonly from: number; readonly to: number },
): Set<string> {
  return new Set(
    entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= from && at < to).map(({ id }) => id),
  );
}

/** Just two people are named: there is no doubt whose conversation it is. */
export function holdsOnePair(entities: readonly EntityMention[], bounds: Bounds): boolean {
  const people = entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= bounds.from && at < bounds.to);
  return new Set(people.map(({ id }) => id)).size === 2 && people.some(({ by }) => by !== 'reference');
}

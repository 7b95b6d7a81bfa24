import type { Token } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import { gapBefore } from '../document/gapBefore.ts';
import type { EventWordEntry } from '../lexicon/compileWords.ts';
import type { ClauseContext } from './clauseContext.ts';
import { STATEMENT, STATEMENT_KINDS } from './statement.ts';
import { toMention } from './toMention.ts';

/** Words from the beginning of the sentence to the quotation. */
const LONGEST_INTRODUCTION = 16;
/** Words between the name and the colon: to whom, where and when. */
const LONGEST_TAIL = 8;

/**
 * «الناطق باسم الكرملين دميتري بيسكوف للصحافيين صباح الاثنين: "الوضع معقد"»: a person, a colon and a quotation are a
 * statement without a verb.
 */
export function quotedMention({ doc, entities, sentence, sentenceIndex, words }: ClauseContext): Mention | undefined {
  const [first, last] = sentence.tokens;
  const end = Math.min(last, first + LONGEST_INTRODUCTION);
  // Most sentences have no colon near their beginning.
  if (!doc.text.text.slice(sentence.start, doc.tokens[end - 1]?.start).includes(':')) return undefined;
  const colon = range(first + 1, end).find(at => QUOTE.test(gapBefore(doc, at)));
  if (colon === undefined) return undefined;
  const speaker = entities.findLast(
    ({ type, by, tokens: [from, to] }) =>
      type === 'person' && by !== 'reference' && from >= first && to <= colon && to >= colon - LONGEST_TAIL,
  );
  const people = entities.filter(({ type, tokens: [from] }) => type === 'person' && from >= first && from < colon);
  const isTold = doc.tokens
    .slice(first, colon)
    .some(({ forms }) => forms.some(form => words.speech.has(form) || words.events.get(form)?.some(isOther)));
  if (!speaker || isTold || new Set(people.map(({ id }) => id)).size !== 1) return undefined;
  return toMention({
    article: doc.article.id,
    trigger: { start: speaker.start, end: speaker.end },
    clause: { start: sentence.start, end: (doc.tokens[colon - 1] as Token).end },
    sentence: { start: sentence.start, end: sentence.end },
    sentenceIndex,
    kind: 'statement',
    kinds: STATEMENT_KINDS,
    label: STATEMENT,
    feminine: false,
    saying: true,
    participants: [speaker.id],
    status: 'occurred',
  });
}

/** An event that is no statement itself («في مؤتمره الصحافي»). */
const isOther = ({ entry }: EventWordEntry): boolean => entry.kind !== 'statement';

/** A colon and an opening quotation mark. */
const QUOTE = /:\s*"\s*$/;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

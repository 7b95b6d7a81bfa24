import type { Token } from '../../arabic/tokens.ts';
import type { EntityMention, Mention } from '../../model/mention.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';

/** A caption or a line of a chronology is short. Words. */
const LONGEST_LINE = 16;

/**
 * Lines without a word for an event that name two people together: captions («شولتس وبوتين في الكرملين، 15 فبراير») and
 * lines of a chronology («21 كانون الثاني: بلينكن ولافروف في جنيف»). They tell of a meeting; undated ones are dropped.
 */
export function findGathering(
  doc: DocumentText,
  sentence: Sentence,
  sentenceIndex: number,
  entities: readonly EntityMention[],
): Mention | undefined {
  const [from, to] = sentence.tokens;
  if (to - from > LONGEST_LINE) return undefined;
  const people = entities.filter(
    ({ type, by, tokens: [at] }) => type === 'person' && by !== 'reference' && at >= from && at < to,
  );
  const [first, second] = people;
  if (!first || !second || people.length !== 2 || first.id === second.id || !joined(doc, first, second))
    return undefined;
  const place = entities.find(
    ({ type, by, tokens: [at] }) => type === 'place' && by === 'name' && at >= second.tokens[1] && at < to,
  );
  const whole = { start: sentence.start, end: sentence.end };
  return {
    article: doc.article.id,
    trigger: { start: first.start, end: second.end },
    clause: whole,
    sentence: whole,
    sentenceIndex,
    kind: 'meeting',
    kinds: new Set(['meeting', 'talks', 'summit', 'visit']),
    label: 'لقاء',
    feminine: false,
    plural: false,
    definite: false,
    another: false,
    participants: [first.id, second.id],
    ...(place && { place: place.id }),
    present: false,
    saying: false,
    reported: false,
    outcome: false,
    implicit: true,
  };
}

/** «بلينكن ولافروف»: the second name, with its title, follows the first with و. */
function joined(doc: DocumentText, first: EntityMention, second: EntityMention): boolean {
  const next = doc.tokens[first.tokens[1]] as Token | undefined;
  return next?.text.startsWith('و') === true && second.tokens[0] - first.tokens[1] <= 1;
}

import type { Token } from '../../arabic/tokens.ts';
import type { EntityMention, Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import { toMention } from './toMention.ts';

/** A caption or a line of a chronology is short. Words. */
const LONGEST_LINE = 16;

/** «ماذا جرى بين بايدن وبوتين؟»: asks, and tells nothing. */
const QUESTION = /[؟?][\s"]*$/;

/**
 * Lines without a word for an event that name two people together: captions («شولتس وبوتين في الكرملين، 15 فبراير») and
 * lines of a chronology («21 كانون الثاني: بلينكن ولافروف في جنيف»). They tell of a meeting; undated ones are dropped.
 */
export function findGathering(
  doc: DocumentText,
  sentence: Sentence,
  sentenceIndex: number,
  entities: readonly EntityMention[],
  tables: EntityTables,
): Mention | undefined {
  const [from, to] = sentence.tokens;
  if (to - from > LONGEST_LINE || QUESTION.test(doc.text.text.slice(sentence.start, sentence.end))) return undefined;
  const people = entities.filter(
    ({ type, by, tokens: [at] }) => type === 'person' && by !== 'reference' && at >= from && at < to,
  );
  const [first, second] = people;
  if (first && !second) return findStay(doc, sentence, sentenceIndex, entities, tables, first);
  // «3 يناير: بايدن يطمئن زيلينسكي هاتفيا».
  const onPhone = doc.tokens.slice(from, to).some(({ text }) => text === 'هاتفيا' || text === 'بالهاتف');
  if (!first || !second || people.length !== 2 || first.id === second.id || !(onPhone || joined(doc, first, second)))
    return undefined;
  // «وسائل التواصل تتحدث عن بوتين وبايدن».
  if (ABOUT.test(doc.tokens[first.tokens[0] - 1]?.text ?? '')) return undefined;
  const place = entities.find(
    ({ type, by, tokens: [at] }) => type === 'place' && by === 'name' && at >= second.tokens[1] && at < to,
  );
  const whole = { start: sentence.start, end: sentence.end };
  return toMention({
    implicit: true,
    article: doc.article.id,
    trigger: { start: first.start, end: second.end },
    clause: whole,
    sentence: whole,
    sentenceIndex,
    ...(onPhone ? CALL : MEETING),
    participants: [first.id, second.id],
    place: onPhone ? undefined : place?.id,
  });
}

const ABOUT = /^(عن|حول|بشان)$/;

const MEETING = {
  kind: 'meeting',
  kinds: new Set<EventKind>(['meeting', 'talks', 'summit', 'visit']),
  label: 'لقاء',
  feminine: false,
} as const;

const CALL = {
  kind: 'phone-call',
  kinds: new Set<EventKind>(['phone-call', 'talks']),
  label: 'مكالمة هاتفية',
  feminine: true,
} as const;

/** «15 شباط/فبراير: المستشار الألماني شولتس في موسكو»: a line of a chronology that puts one person in a place. */
function findStay(
  doc: DocumentText,
  sentence: Sentence,
  sentenceIndex: number,
  entities: readonly EntityMention[],
  tables: EntityTables,
  person: EntityMention,
): Mention | undefined {
  const at = person.tokens[1];
  const next = entities.find(({ tokens: [from] }) => from === at + 1);
  if (doc.tokens[at]?.text !== 'في' || !next || next.type === 'person' || next.by !== 'name') return undefined;
  const stay = next.type === 'place' ? next.id : tables.lexicon.organisations[next.id]?.seat;
  // A label and a colon stand before it: nothing else is told in the line.
  const before = doc.text.text.slice(sentence.start, person.start);
  if (!/\d.*:\s*$/.test(before)) return undefined;
  const whole = { start: sentence.start, end: sentence.end };
  return toMention({
    implicit: true,
    article: doc.article.id,
    trigger: { start: person.start, end: next.end },
    clause: whole,
    sentence: whole,
    sentenceIndex,
    kind: 'visit',
    kinds: new Set(['visit', 'meeting', 'talks']),
    label: 'زيارة',
    feminine: true,
    participants: [person.id],
    place: stay,
  });
}

/** «بلينكن ولافروف»: the second name, with its title, follows the first with و. */
function joined(doc: DocumentText, first: EntityMention, second: EntityMention): boolean {
  const next = doc.tokens[first.tokens[1]] as Token | undefined;
  return next?.text.startsWith('و') === true && second.tokens[0] - first.tokens[1] <= 1;
}

import type { EntityMention, Mention, Topic } from '../../model/mention.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import { countryOf, type EntityTables } from '../lexicon/compileEntities.ts';
import { dayOf } from './dayOf.ts';
import { isOfMany } from './isOfMany.ts';

const MOST_NAMED = 2;

/**
 * What a statement is about: the first event it speaks of, else the states and bodies it names other than the speaker's
 * own. `inSentence` are the mentions of the statement's sentence, in order.
 */
export function readTopic(
  statement: Mention,
  inSentence: readonly Mention[],
  doc: DocumentText,
  entities: readonly EntityMention[],
  sentence: Sentence,
  tables: EntityTables,
): Topic | undefined {
  const event = inSentence.find(({ saying, trigger }) => !saying && trigger.start > statement.trigger.end);
  if (event && !event.outcome) return { label: event.label, entities: event.participants.slice(0, MOST_NAMED) };
  const speaker = statement.participants[0];
  const own = speaker ? countryOf(tables, speaker, dayOf(doc)) : undefined;
  const named = entities.filter(
    ({ id, type, by, tokens: [at], start }) =>
      at >= sentence.tokens[0] &&
      at < sentence.tokens[1] &&
      start > statement.trigger.end &&
      type !== 'person' &&
      by === 'name' &&
      id !== speaker &&
      isState(id, own, tables),
  );
  const ids = [...new Set(named.map(({ id }) => id))].slice(0, MOST_NAMED);
  return ids.length > 0 ? { entities: ids } : undefined;
}

/** A foreign country or an international body; the speaker's own state and its offices tell nothing. */
function isState(id: string, own: string | undefined, tables: EntityTables): boolean {
  const place = tables.lexicon.places[id];
  return place ? place.country === true && id !== own : isOfMany(id, tables);
}

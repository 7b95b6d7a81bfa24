import { isOneOf } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { isLocation, takesNoPart } from './actors.ts';
import type { Clause, Saying } from './splitClauses.ts';

const SUBJECT_REACH = 9;
/** «ورأى محللون في اختيار بيرنز»: who speaks without a name is told right behind the verb. */
const ANONYMOUS_REACH = 2;

/**
 * Who says it: the nearest person or body after the verb, else the nearest before it in the clause («نائب الوزير
 * سيرغي ريابكوف صرّح»). A person named with their office outranks the body («المتحدث باسم الكرملين بيسكوف»).
 */
export function readSpeaker(
  doc: DocumentText,
  entities: readonly EntityMention[],
  clause: Clause,
  saying: Saying,
  tables: EntityTables,
  words: WordTables,
): string | undefined {
  if (
    doc.tokens
      .slice(saying.token + 1, saying.token + 1 + ANONYMOUS_REACH)
      .some(token => isOneOf(token, words.anonymous))
  )
    return undefined;
  const inClause = entities.filter(
    entity =>
      entity.tokens[0] >= clause.from &&
      entity.tokens[0] < clause.to &&
      !isLocation(doc, entity) &&
      !takesNoPart(entity.id, tables) &&
      !/[لبك]$/.test(entity.clitic) &&
      entity.by !== 'nationality',
  );
  const after = inClause.filter(({ tokens: [from] }) => from > saying.token && from - saying.token <= SUBJECT_REACH);
  const before = inClause.filter(({ tokens: [, to] }) => to <= saying.token && saying.token - to <= SUBJECT_REACH);
  const chosen = subject(after) ?? subject([...before].reverse());
  if (!chosen) return undefined;
  return tables.lexicon.places[chosen.id]?.capitalOf ?? chosen.id;
}

/** The first entity, or the person that follows it at once: «مستشار الكرملين يوري أوشاكوف» is Ushakov. */
function subject(nearest: readonly EntityMention[]): EntityMention | undefined {
  const first = nearest[0];
  if (!first || first.type === 'person') return first;
  const next = nearest.find(({ type }) => type === 'person');
  return next && Math.abs(next.tokens[0] - first.tokens[1]) <= 3 ? next : first;
}

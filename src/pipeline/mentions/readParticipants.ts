import { CONVERSATIONS } from '../../model/kindGroups.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { bodyBeside } from '../entities/nationality.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { actorsOf, type Bounds, isLocation, takesNoPart } from './actors.ts';
import { isWithin } from './asides.ts';
import { isInviter } from './participants/inviters.ts';
import { isBeside, isLeftOut } from './participants/isLeftOut.ts';
import { isOwnBody } from './participants/isOwnBody.ts';
import { ofCouncil } from './participants/ofCouncil.ts';
import { partiesEnd } from './participants/partiesEnd.ts';
import { partiesStart } from './participants/partiesStart.ts';
import { reachOf, upToNextAct } from './participants/reach.ts';
import { TAKES_TARGET } from './participants/takesTarget.ts';
import { withPartners } from './participants/withPartners.ts';
import { holdsOnePair, purposeAfterPair, segmentOf } from './segments.ts';
import type { Trigger } from './triggers/trigger.ts';

/**
 * Who takes part, among the partakers within the bounds: persons if there are any, else organisations and countries
 * that act. What stands after a word such as «بشأن» is what they talk about.
 */
export function readParticipants(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  bounds: Bounds,
  tables: EntityTables,
  words: WordTables,
): readonly string[] {
  const segment = upToNextAct(doc, trigger, segmentOf(doc, entities, trigger, bounds, words));
  const pair = !segment.later && holdsOnePair(entities, segment);
  const reach = pair ? segment : reachOf(doc, trigger, segment);
  const end = purposeAfterPair(doc, entities, trigger, {
    from: reach.from,
    to: partiesEnd(doc, trigger, reach, words),
  });
  const council = ofCouncil(doc, entities, trigger, end, tables);
  if (council) return council;
  const from = partiesStart(doc, trigger, end, words) ?? reach.from;
  const near = entities.filter(entity => {
    const [at] = entity.tokens;
    return (
      at >= from &&
      at < end &&
      !isWithin(at, bounds.asides ?? []) &&
      !isLeftOut(doc, entity, trigger, words) &&
      !isTownOf(doc, entity, trigger, entities) &&
      (!isBeside(doc, entity) || isOwnBody(doc, entity, trigger, tables))
    );
  });
  const people = ids(near.filter(({ type }) => type === 'person'));
  // «انضم بايدن إلى قمة حلف شمال الأطلسي»: the body's own, whoever goes there.
  const own =
    trigger.word.part === 'noun' ? entities.find(entity => isOwnBody(doc, entity, trigger, tables)) : undefined;
  const acting = near.filter(
    entity => entity.type !== 'person' && !isLocation(doc, entity) && !takesNoPart(entity.id, tables),
  );
  const talks = CONVERSATIONS.has(trigger.kind);
  const side = talks ? bodyBeside(doc, trigger.to, trigger.to + SIDES_REACH, tables) : undefined;
  const bodies = [...new Set([...acting.flatMap(entity => actorsOf(entity, tables)), ...(side ? [side] : [])])];
  if (TAKES_TARGET.has(trigger.kind)) return [...people, ...bodies.filter(id => !people.includes(id))];
  if (people.length > 0 && own) return [...people, ...actorsOf(own, tables)];
  // «طلبت واشنطن عقد جلسة لمجلس الأمن»: whoever asked for it.
  if (own && people.length === 0)
    return [...new Set(acting.filter(({ tokens }) => tokens[0] >= trigger.to).flatMap(one => actorsOf(one, tables)))];
  const [asked] = near.filter(entity => entity.type === 'person' && isInviter(doc, entity.tokens[0]));
  // «يعقد قادة الاتحاد قمة بدعوة من ميشال».
  if (people.length === 1 && asked && bodies.length > 0) return [...bodies, ...people];
  if (people.length === 1 && talks) return withPartners(people, { doc, near, acting, trigger, tables });
  return people.length > 0 ? [...people, ...(side && people.length > 1 ? [side] : [])] : bodies;
}

/** «جولة برلين التي عُقدت الخميس»: the capital right behind a round is its town, and no government, unless another is joined to it. */
function isTownOf(
  doc: DocumentText,
  { type, by, clitic, tokens: [from, to] }: EntityMention,
  trigger: Trigger,
  entities: readonly EntityMention[],
): boolean {
  if (type !== 'place' || by !== 'name' || trigger.word.part !== 'noun' || !trigger.word.entry.container) return false;
  if (from !== trigger.to || clitic !== '') return false;
  return !doc.tokens[to]?.text.startsWith('و') && !entities.some(({ tokens: [at] }) => at === to);
}

/** Adjectives behind a noun for a meeting. */
const SIDES_REACH = 3;

const ids = (entities: readonly { readonly id: string }[]): string[] => [...new Set(entities.map(({ id }) => id))];

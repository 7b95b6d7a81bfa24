import type { EntityMention } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { EntityTables } from '../../lexicon/compileEntities.ts';
import { actorsOf, isLocation } from '../actors.ts';
import { isOfMany } from '../isOfMany.ts';
import { ATTENDED_BY } from '../leading.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Who takes part in what a council holds: its members or itself, with who takes the chair and who is told to be there. */
export function ofCouncil(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  end: number,
  tables: EntityTables,
): readonly string[] | undefined {
  const council = attendedCouncil(doc, entities, trigger, end, tables);
  if (!council) return undefined;
  return [...new Set([...actorsOf(council, tables), ...attendance(doc, entities, trigger, end)])];
}

/** «التأم مجلس الناتو وروسيا …، بحضور شيرمان»: the council meets, whoever of it is named as there. */
function attendedCouncil(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  end: number,
  tables: EntityTables,
): EntityMention | undefined {
  const { lexicon } = tables;
  // «انعقاد مجلس روسيا والناتو»: it is the council's own.
  const own = trigger.word.part === 'noun' && entities.find(({ tokens: [from] }) => from === trigger.to);
  if (own && lexicon.organisations[own.id]?.members) return own;
  // «مجلس روسيا والناتو يجتمع، والأمين العام يتحدث».
  const verbFrom = doc.tokens[trigger.from - 1]?.text === 'قد' ? trigger.from - 1 : trigger.from;
  const subject = trigger.word.part === 'verb' && entities.find(({ tokens: [, to] }) => to === verbFrom);
  if (subject && lexicon.organisations[subject.id]?.members) return subject;
  // «اختتم المجلس اجتماعه …، برئاسة الأمين العام»: its own chair.
  const owned = trigger.owner === 'one' || trigger.word.part === 'noun';
  const meets = owned || trigger.word.entry.container === true;
  const at = doc.tokens
    .slice(trigger.to, end)
    .findIndex(({ text }) => ATTENDED_BY.test(text) || (meets && text === 'برياسه'));
  if (at < 0) return undefined;
  const sides = entities.filter(
    entity =>
      entity.type !== 'person' &&
      entity.tokens[0] >= trigger.from - OWNER_REACH &&
      entity.tokens[0] < trigger.to + at &&
      !isLocation(doc, entity),
  );
  // «عقد الحلف وروسيا اجتماعاً برئاسة الأمين العام»: two sides, whoever takes the chair.
  if (trigger.owner !== 'one' && sides.length > 1 && doc.tokens[trigger.to + at]?.text === 'برياسه') return undefined;
  return entities.findLast(({ id, tokens: [from] }) => {
    const near = from >= trigger.from - (owned ? OWNER_REACH : COUNCIL_REACH) && from < trigger.to + at;
    return near && isOfMany(id, tables);
  });
}

/** «مجلس الناتو وروسيا قد التأم»: words before the verb. */
const COUNCIL_REACH = 5;
/** «اختتم مجلس حلف شمال الأطلسي وروسيا اليوم في بروكسل اجتماعه»: the same to a noun with a pronoun. */
const OWNER_REACH = 10;

/** «اجتمع وزراء الحلف برئاسة ستولتنبرغ ومشاركة غروشكو وشيرمان»: the people behind such words. */
function attendance(
  { tokens }: DocumentText,
  entities: readonly EntityMention[],
  { to }: Trigger,
  end: number,
): readonly string[] {
  const at = tokens.slice(to, end).findIndex(({ text }) => text === 'برياسه' || ATTENDED_BY.test(text));
  if (at < 0) return [];
  return entities
    .filter(({ type, tokens: [from] }) => type === 'person' && from > to + at && from < end)
    .map(({ id }) => id);
}

import { isOneOf } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Stretch } from './asides.ts';
import type { Trigger } from './triggers/trigger.ts';

export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** A verb of meeting stands before this word in the clause, and has the people for itself. */
  readonly later?: boolean;
  /** Stretches within that belong to other events («خلال الزيارة،», «الذي وصل من ريغا،»). */
  readonly asides?: readonly Stretch[];
}

const IN_PLACE = new Set([
  'في',
  'ب',
  'داخل',
  'مدينه',
  'بمدينه',
  'العاصمه',
  'بالعاصمه',
  'لدي',
  'بحيره',
  'قرب',
  'ضواحي',
  'مقاطعه',
  'بمقاطعه',
  'منتجع',
  'بمنتجع',
  'ولايه',
  'بولايه',
  'بلده',
  'ببلده',
]);

/** «ففي موسكو استقبل». */
function isInPlace(text: string): boolean {
  return IN_PLACE.has(text) || (/^[وف]/.test(text) && IN_PLACE.has(text.slice(1)));
}

const ARRIVAL = /^وصول(ه|ها|هما|هم)$/;

const SPOKEN = /^(خطاب|خطابه|كلمه|كلمته|كلمتها|موتمر|متحدثا|متحدثه)$/;

/** True when the place is where something is, not who does it: after «في», or glued to ب. */
export function isLocation(doc: DocumentText, entity: EntityMention): boolean {
  if (entity.type === 'person') return false;
  const before = doc.tokens[entity.tokens[0] - 1];
  // «بعيد وصوله إلى وارسو».
  const arrived = before?.text === 'الي' && ARRIVAL.test(doc.tokens[entity.tokens[0] - 2]?.text ?? '');
  if (arrived) return true;
  // «في خطاب من البيت الأبيض».
  const spokenAt = before?.text === 'من' && SPOKEN.test(doc.tokens[entity.tokens[0] - 2]?.text ?? '');
  if (spokenAt) return true;
  return (before !== undefined && isInPlace(before.text)) || entity.clitic.endsWith('ب');
}

/** A town that is no capital acts for nobody; a newspaper only reports. */
export function takesNoPart(id: string, { lexicon }: EntityTables): boolean {
  const place = lexicon.places[id];
  return lexicon.organisations[id]?.media === true || (place !== undefined && !place.country && !place.capitalOf);
}

/** A capital stands for its government, a council for its members. */
export function actorsOf({ id }: EntityMention, { lexicon }: EntityTables): readonly string[] {
  const capitalOf = lexicon.places[id]?.capitalOf;
  return lexicon.organisations[id]?.members ?? [capitalOf ?? id];
}

export function firstTopic(doc: DocumentText, trigger: Trigger, bounds: Bounds, words: WordTables): number {
  for (let at = trigger.to; at < bounds.to; at++) if (isOneOf(doc.tokens[at], words.topics)) return at;
  return bounds.to;
}

/** Whom it is aimed at: «عقوبات على روسيا»، «هجوم على أوكرانيا». */
export function readTarget(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  bounds: Bounds,
  tables: EntityTables,
): string | undefined {
  const aimed = entities.find(
    ({ tokens: [from] }) => from > trigger.to && from < bounds.to && doc.tokens[from - 1]?.text === 'علي',
  );
  return aimed && actorsOf(aimed, tables)[0];
}

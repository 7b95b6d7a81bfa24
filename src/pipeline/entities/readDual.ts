import type { IsoDay } from '../../model/calendar.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { countryOf, type EntityTables, holderOn, officesOn } from '../lexicon/compileEntities.ts';
import { nationality } from './nationality.ts';

/** «الرئيسان الروسي والأمريكي» by nationality, «رئيسا روسيا وفرنسا» by country, else the last two holders of the office, else the two principals. */
export function readDual(
  doc: DocumentText,
  found: readonly EntityMention[],
  { value: office, isNamed }: { readonly value: string; readonly isNamed: boolean },
  next: number,
  day: IsoDay,
  tables: EntityTables,
): { readonly ids: readonly string[]; readonly length: number } {
  const first = nationality(doc, next, tables);
  const second = nationality(doc, next + 1, tables);
  if (first && second) {
    const ids = [first, second].flatMap(of => holderOn(tables, office, of, day) ?? []);
    return { ids, length: 2 };
  }
  const states = twoStates(doc, next, tables);
  if (states) return { ids: states.ids.flatMap(of => holderOn(tables, office, of, day) ?? []), length: states.length };
  // Names follow («الرئيسين بايدن وبوتين»): they speak for themselves.
  if (tables.names.match(doc.text.text, doc.tokens, next) || first) return { ids: [], length: 0 };
  const holders = lastHolders(doc, found, next, office, day, tables);
  const { principals, principalStates } = tables;
  if (holders.length === 2)
    return { ids: isOfOtherState(doc, found, holders, next, day, tables) ? principals : holders, length: 0 };

  const theirs = principals.every(id => officesOn(tables, id, day).some(([name]) => name === office));
  // «لقاء مستشاري الأمن القومي»: in a text on both states, theirs.
  if (
    isNamed &&
    office !== PRINCIPAL_OFFICE &&
    !namesFollow(doc, next, tables) &&
    principalStates.every(of => isToldOf(of, found, tables, day))
  )
    return { ids: principalStates.flatMap(of => holderOn(tables, office, of, day) ?? []), length: 0 };
  return { ids: theirs && found.some(({ id }) => principals.includes(id)) ? principals : [], length: 0 };
}

/**
 * «سيتحدث بايدن إلى زيلينسكي. واقترحت موسكو لقاء بين الرئيسين»: the sentence speaks of a state of the two principals that neither
 * of the pair told last leads.
 */
function isOfOtherState(
  doc: DocumentText,
  found: readonly EntityMention[],
  holders: readonly string[],
  at: number,
  day: IsoDay,
  { principals, principalStates, ...tables }: EntityTables,
): boolean {
  if (!holders.some(id => principals.includes(id))) return false;
  if (!principals.every(id => found.some(entity => entity.id === id))) return false;
  const led = holders.map(id => countryOf({ principals, principalStates, ...tables }, id, day));
  const other = found.findLast(
    ({ id, type }) => type === 'place' && principalStates.includes(tables.lexicon.places[id]?.capitalOf ?? id),
  );
  if (!other || at - other.tokens[1] > SAME_SENTENCE) return false;
  const state = tables.lexicon.places[other.id]?.capitalOf ?? other.id;
  return !led.includes(state) && !/[.؟!\n]/.test(doc.text.text.slice(other.end, doc.tokens[at]?.start));
}

/** Words. */
const SAME_SENTENCE = 12;

/** «وعلى مستوى وزيري الخارجية، أبلغ أنتوني بلينكن نظيره»: who they are is told right behind. */
function namesFollow({ text, tokens }: DocumentText, next: number, { names }: EntityTables): boolean {
  const near = Array.from({ length: NAMES_REACH }, (_, at) => names.match(text.text, tokens, next + at));
  return near.some(name => name?.value.type === 'person');
}

const NAMES_REACH = 5;

function isToldOf(state: string, found: readonly EntityMention[], tables: EntityTables, day: IsoDay): boolean {
  return found.some(({ id }) => countryOf(tables, id, day) === state);
}

/** «وزيرا خارجية الولايات المتحدة وروسيا»: of two countries by their names. */
function twoStates(
  { text, tokens }: DocumentText,
  next: number,
  { names, lexicon }: EntityTables,
): { readonly ids: readonly string[]; readonly length: number } | undefined {
  const first = names.match(text.text, tokens, next);
  const second = first && names.match(text.text, tokens, next + first.length);
  if (!first || second?.clitic !== 'و') return undefined;
  const ids = [first.value.id, second.value.id];
  const areStates = ids.every(id => lexicon.places[id]?.country || lexicon.places[id]?.capitalOf);
  if (!areStates) return undefined;
  return { ids: ids.map(id => lexicon.places[id]?.capitalOf ?? id), length: first.length + second.length };
}

/** Two are named together when so many words at most stand between them. */
const TOGETHER = 14;
const TOGETHER_IN_SENTENCE = 20;
/** «الرئيسان» without names reaches back so many words for any two presidents; further back only the principals count. */
const DUAL_REACH = 30;

/** The two holders of the office who were last named side by side. */
function lastHolders(
  doc: DocumentText,
  found: readonly EntityMention[],
  at: number,
  office: string,
  day: IsoDay,
  tables: EntityTables,
): readonly string[] {
  // Where the text has named both principals, «الرئيسان» may be them; else it can only be two others, however far back.
  const both = tables.principals.every(id => found.some(entity => entity.id === id));
  const reach = office === PRINCIPAL_OFFICE && both ? DUAL_REACH : undefined;
  let later: EntityMention | undefined;
  for (let i = found.length - 1; i >= 0; i--) {
    const entity = found[i] as EntityMention;
    if (reach !== undefined && at - entity.tokens[1] > reach) return [];
    if (entity.type !== 'person') continue;
    if (!officesOn(tables, entity.id, day).some(([name]) => name === office)) continue;
    if (entity.id === later?.id) {
      // Named twice: the nearer to the other one counts, where the reach is short anyway.
      if (office === PRINCIPAL_OFFICE) later = entity;
      continue;
    }
    const apart = later ? later.tokens[0] - entity.tokens[1] : Number.POSITIVE_INFINITY;
    // Any two ministers may stand side by side; presidents are many, and two of one sentence belong together.
    const together =
      office === PRINCIPAL_OFFICE
        ? apart <= TOGETHER_IN_SENTENCE && !/[.؟!\n]/.test(doc.text.text.slice(entity.end, later?.start))
        : apart <= TOGETHER;
    if (later && together) return [entity.id, later.id];
    later = entity;
  }
  return [];
}

const PRINCIPAL_OFFICE = 'president';

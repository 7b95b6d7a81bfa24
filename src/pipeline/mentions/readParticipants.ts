import { isOneOf } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Trigger } from './findTriggers.ts';

export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** A verb of meeting stands before this word in the clause, and has the people for itself. */
  readonly later?: boolean;
  /** An aside within: tokens that belong to another event («خلال الزيارة،»). */
  readonly aside?: readonly [from: number, to: number];
}

const IN_PLACE = new Set(['في', 'ب', 'داخل', 'مدينه', 'بمدينه', 'العاصمه', 'بالعاصمه', 'لدي']);

/** True when the place is where something is, not who does it: after «في», or glued to ب. */
export function isLocation(doc: DocumentText, entity: EntityMention): boolean {
  if (entity.type === 'person') return false;
  const before = doc.tokens[entity.tokens[0] - 1];
  return (before !== undefined && IN_PLACE.has(before.text.replace(/^و/, ''))) || entity.clitic.endsWith('ب');
}

/**
 * Who takes part, among the entities within the bounds: persons if there are any, else organisations and countries
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
  const segment = segmentOf(doc, entities, trigger, bounds);
  const pair = !segment.later && holdsOnePair(entities, segment);
  const reach = pair ? segment : reachOf(doc, trigger, segment);
  const end = purposeAfterPair(doc, entities, trigger, {
    from: reach.from,
    to: firstTopic(doc, trigger, reach, words),
  });
  const from = partiesFrom(doc, trigger, end) ?? reach.from;
  const near = entities.filter(entity => {
    const [at] = entity.tokens;
    // «المتاخمة لأوكرانيا»: a country after ل is whom something is for or beside.
    const aside = entity.type !== 'person' && /[لك]$/.test(entity.clitic);
    if (bounds.aside && at >= bounds.aside[0] && at < bounds.aside[1]) return false;
    return at >= from && at < end && !aside && !isOneOf(doc.tokens[at - 1], words.belongsTo);
  });
  const people = ids(near.filter(({ type }) => type === 'person'));
  const acting = near.filter(
    entity => entity.type !== 'person' && !isLocation(doc, entity) && !takesNoPart(entity.id, tables),
  );
  const bodies = [...new Set(acting.flatMap(entity => actorsOf(entity, tables)))];
  if (TAKES_TARGET.has(trigger.kind)) return [...people, ...bodies.filter(id => !people.includes(id))];
  return people.length > 0 ? people : bodies;
}

/** What stands between the last comma and the event word belongs to it alone, once two people are named from there on. */
function segmentOf(doc: DocumentText, entities: readonly EntityMention[], trigger: Trigger, bounds: Bounds): Bounds {
  for (let at = trigger.from; at > bounds.from; at--) {
    const gap = doc.text.text.slice(doc.tokens[at - 1]?.end ?? 0, doc.tokens[at]?.start ?? 0);
    if (!/[،,]/.test(gap)) continue;
    const own = { ...bounds, from: at };
    return peopleIn(entities, own).size > 1 ? own : bounds;
  }
  return bounds;
}

/** «يلتقيان في جنيف لوضع جدول أعمال الرئيسين»: with two people named, what they meet for names no more. */
function purposeAfterPair(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  bounds: { readonly from: number; readonly to: number },
): number {
  for (let at = trigger.to; at < bounds.to; at++) {
    if (!/^ل(?!ل)\p{L}{3,}$/u.test(doc.tokens[at]?.text ?? '')) continue;
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
function holdsOnePair(entities: readonly EntityMention[], bounds: Bounds): boolean {
  const people = entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= bounds.from && at < bounds.to);
  return new Set(people.map(({ id }) => id)).size === 2 && people.some(({ by }) => by !== 'reference');
}

const CONNECTORS = new Set([
  'بين',
  'مع',
  'التي',
  'الذي',
  'جمع',
  'جمعت',
  'يجمع',
  'تجمع',
  'بينهما',
  'عقده',
  'عقدها',
  'عقداه',
  'عقداها',
]);
const CONNECTOR_REACH = 5;
const COMPLEMENT_REACH = 3;

/**
 * How far around a noun its parties may stand. «القمة» that only points back has none but those right behind it
 * («القمة الروسية الأمريكية»); any other noun has them up to the comma, unless «بين»، «مع» or «التي» leads further.
 */
function reachOf(doc: DocumentText, trigger: Trigger, bounds: Bounds): Bounds {
  if (trigger.word.part === 'verb' || TAKES_TARGET.has(trigger.kind)) return bounds;
  const next = doc.tokens.slice(trigger.to, Math.min(bounds.to, trigger.to + CONNECTOR_REACH));
  if (next.some(({ text }) => CONNECTORS.has(text))) return bounds;
  const own = trigger.definite ? { from: trigger.to, to: Math.min(bounds.to, trigger.to + COMPLEMENT_REACH) } : bounds;
  for (let at = trigger.to; at < own.to; at++) {
    const gap = doc.text.text.slice(doc.tokens[at - 1]?.end ?? 0, doc.tokens[at]?.start ?? 0);
    if (/[،,]/.test(gap)) return { from: own.from, to: at };
  }
  return own;
}

const BETWEEN_REACH = 8;

/** «محادثات … بين روسيا والولايات المتحدة» names all its parties after «بين»; what stands before is somebody else. */
function partiesFrom(doc: DocumentText, trigger: Trigger, end: number): number | undefined {
  for (let at = trigger.to; at < Math.min(end, trigger.to + BETWEEN_REACH); at++) {
    if (doc.tokens[at]?.text === 'بين') return at + 1;
  }
  return undefined;
}

const TAKES_TARGET = new Set<EventKind>(['sanctions', 'military', 'exercise', 'document', 'other']);

const ids = (entities: readonly { readonly id: string }[]): string[] => [...new Set(entities.map(({ id }) => id))];

/** A town that is no capital acts for nobody; a newspaper only reports. */
export function takesNoPart(id: string, { lexicon }: EntityTables): boolean {
  const place = lexicon.places[id];
  return lexicon.organisations[id]?.media === true || (place !== undefined && !place.country && !place.capitalOf);
}

/** A capital stands for its government, a council for its members. */
function actorsOf({ id }: EntityMention, { lexicon }: EntityTables): readonly string[] {
  const capitalOf = lexicon.places[id]?.capitalOf;
  return lexicon.organisations[id]?.members ?? [capitalOf ?? id];
}

function firstTopic(doc: DocumentText, trigger: Trigger, bounds: Bounds, words: WordTables): number {
  for (let at = trigger.to; at < bounds.to; at++) if (isOneOf(doc.tokens[at], words.topics)) return at;
  return bounds.to;
}

/**
 * Where it took place: a town after «في», or right after the noun («قمة جنيف»); a country likewise when no town is
 * named. For visits the town or country visited.
 */
export function readPlace(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  bounds: Bounds,
  tables: EntityTables,
  words: WordTables,
): string | undefined {
  if (REMOTE.has(trigger.kind)) return undefined;
  const end = firstTopic(doc, trigger, bounds, words);
  const visit = trigger.kind === 'visit';
  const near = entities.filter(entity => {
    const [from] = entity.tokens;
    if (entity.type !== 'place' && !hasSeat(entity, tables)) return false;
    if (entity.by === 'nationality' || from < bounds.from || from >= bounds.to) return false;
    const follows = from - trigger.to;
    const named = LEADS_TO_PARTY.has(doc.tokens[from - 1]?.text ?? '');
    const adjacent = entity.type === 'place' && follows >= 0 && follows <= 1 && entity.clitic === '' && !named;
    // «للتهدئة في أوكرانيا»: a country in what is talked about is no place of talks; a town still is.
    if (from >= end && tables.lexicon.places[entity.id]?.country) return false;
    return (
      isLocation(doc, entity) ||
      isHosting(doc, entity, words) ||
      adjacent ||
      (visit && entity.type === 'place' && follows >= 0 && follows <= 6)
    );
  });
  const rank = (entity: EntityMention): number =>
    (tables.lexicon.places[entity.id]?.country ? 100 : 0) + distance(entity, trigger);
  const nearest = [...near].sort((a, b) => rank(a) - rank(b))[0];
  return nearest && (tables.lexicon.organisations[nearest.id]?.seat ?? nearest.id);
}

/** «استضافت جنيف»، «احتضنتها مدينة جنيف»: the host is the place. */
function isHosting(doc: DocumentText, { type, tokens: [from] }: EntityMention, words: WordTables): boolean {
  return type === 'place' && doc.tokens.slice(Math.max(0, from - 2), from).some(token => isOneOf(token, words.hosts));
}

/** «محادثات بين روسيا و…»: who talks, not where. */
const LEADS_TO_PARTY = new Set(['بين', 'مع']);

/** «في الكرملين»: a body that sits in a known town. */
function hasSeat({ type, id }: EntityMention, { lexicon }: EntityTables): boolean {
  return type === 'organisation' && lexicon.organisations[id]?.seat !== undefined;
}

const REMOTE = new Set<EventKind>(['phone-call', 'video-call', 'statement', 'sanctions', 'document']);

function distance(entity: EntityMention, trigger: Trigger): number {
  const [from] = entity.tokens;
  return from >= trigger.to ? from - trigger.to : trigger.from - from + 4;
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

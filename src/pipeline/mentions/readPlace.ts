import { isOneOf } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import { followsComma } from '../document/gapBefore.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { tenseOf } from '../time/tense.ts';
import { type Bounds, firstTopic, isLocation } from './actors.ts';
import { isWithin } from './asides.ts';
import { isRelativePronoun } from './relativePronoun.ts';
import type { Trigger } from './triggers/trigger.ts';

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
  const last = isPurpose(doc, trigger) ? endOfPhrase(doc, trigger, bounds) : bounds.to;
  const near = entities.filter(entity => {
    const [from] = entity.tokens;
    if (entity.type !== 'place' && !hasSeat(entity, tables)) return false;
    if (entity.by === 'nationality' || from < bounds.from || from >= last) return false;
    if (isWithin(from, bounds.asides ?? []) || isElsewhere(doc, entity, words)) return false;
    if (from >= trigger.to && (isOfAnotherVerb(doc, trigger, from, words) || isStopBefore(doc, trigger, from)))
      return false;
    const follows = from - trigger.to;
    const named = LEADS_TO_PARTY.has(doc.tokens[from - 1]?.text ?? '');
    const adjacent =
      (trigger.word.part === 'noun' || visit || trigger.kind === 'military') &&
      entity.type === 'place' &&
      follows >= 0 &&
      follows <= 1 &&
      entity.clitic === '' &&
      !named &&
      !isPartner(doc, entity, entities, trigger);
    // «للتهدئة في أوكرانيا»: a country in what is talked about is no place of talks; a town still is.
    if (from >= end && tables.lexicon.places[entity.id]?.country) return false;
    return (
      isLocation(doc, entity) ||
      isHosting(doc, entity, words) ||
      adjacent ||
      (visit && follows >= 0 && follows <= (entity.type === 'place' ? destinationReach(doc, entity) : 0))
    );
  });
  const rank = (entity: EntityMention): number =>
    (tables.lexicon.places[entity.id]?.country && !(visit && isDestination(doc, entity, trigger)) ? 100 : 0) +
    distance(entity, trigger) +
    (isOfWordsBefore(doc, entity, trigger) ? OTHER_CLAUSE : 0);
  const nearest = [...near].sort((a, b) => rank(a) - rank(b))[0];
  return nearest && (tables.lexicon.organisations[nearest.id]?.seat ?? nearest.id);
}

/** «اجتماع روسيا والناتو»: behind a noun for a meeting, a country that another party is joined to meets. */
function isPartner(
  { tokens }: DocumentText,
  { tokens: [, to] }: EntityMention,
  entities: readonly EntityMention[],
  { kind, word }: Trigger,
): boolean {
  if (word.part !== 'noun' || kind === 'visit' || kind === 'military') return false;
  if (!tokens[to]?.text.startsWith('و')) return false;
  return entities.some(
    ({ tokens: [from], clitic, type }) => from === to && clitic.startsWith('و') && type !== 'person',
  );
}

/** «يصل إلى سوتشي للقائه، بعد ما جرى في مينسك»: what somebody goes for ends at the comma. */
function isPurpose({ tokens }: DocumentText, { from, owner }: Trigger): boolean {
  return owner === 'one' && (tokens[from]?.text.startsWith('لل') ?? false);
}

function endOfPhrase(doc: DocumentText, { to }: Trigger, bounds: Bounds): number {
  for (let at = to; at < bounds.to; at++) if (followsComma(doc, at)) return at;
  return bounds.to;
}

/** «وصل إلى سويسرا بعد جولة بدأها في كييف»: right behind the verb. */
function isDestination(doc: DocumentText, { tokens: [from] }: EntityMention, { to }: Trigger): boolean {
  return doc.tokens[from - 1]?.text === 'الي' && from >= to && from <= to + 2;
}

/** «وصل بيرنز، وهو سفير سابق لدى روسيا، إلى موسكو», «حل بيرنز ضيفا على موسكو», «زيارة مدير الوكالة وليام بيرنز لموسكو»: words to where it leads. */
function destinationReach({ tokens }: DocumentText, { clitic, tokens: [from] }: EntityMention): number {
  const before = tokens[from - 1]?.text;
  const isHosted = before === 'علي' && tokens[from - 2]?.text.startsWith('ضيف');
  return before === 'الي' || isHosted || clitic === 'ل' ? 12 : 6;
}

/** «استضافت جنيف»، «احتضنتها مدينة جنيف»، «أنقرة تستضيف»، «فيينا التي استضافت»: the host is the place. */
function isHosting(doc: DocumentText, { type, tokens: [from, to] }: EntityMention, words: WordTables): boolean {
  if (type !== 'place') return false;
  return (
    isOneOf(doc.tokens[to], words.hosts) ||
    (isRelativePronoun(doc.tokens[to]?.text) && isOneOf(doc.tokens[to + 1], words.hosts)) ||
    doc.tokens.slice(Math.max(0, from - 2), from).some(token => isOneOf(token, words.hosts))
  );
}

/** «اجتمعت بريابكوف، بعد محطة أولى في كييف»: where somebody was before. */
function isStopBefore(doc: DocumentText, { to, kind }: Trigger, place: number): boolean {
  if (kind === 'visit') return false;
  for (let at = place - 1; at >= Math.max(to, place - STOP_REACH); at--) {
    if (followsComma(doc, at))
      return (
        /^(بعد|عقب|قبل|غداه|اثر|عشيه)$/.test(doc.tokens[at]?.text ?? '') && STOP.test(doc.tokens[at + 1]?.text ?? '')
      );
  }
  return false;
}

const STOP_REACH = 5;
const STOP = /^(محطه|زياره|جوله|توقف|مرور|مروره|مرورها|زيارته|زيارتها|توقفه|يوم|ايام)$/;

/** «التقى الوزيران …، ولم يتفقا إلا على ورقة تُكتب في واشنطن»: behind a comma, another verb and an indefinite noun. */
function isOfAnotherVerb(doc: DocumentText, trigger: Trigger, place: number, words: WordTables): boolean {
  const verb = doc.tokens[place - 2];
  if (trigger.word.part !== 'verb' || !verb || doc.tokens[place - 1]?.text !== 'في') return false;
  if (!/^[وف]?[يت]\p{L}{2,}$/u.test(verb.text) || isOneOf(verb, words.status.occurred)) return false;
  const between = doc.text.text.slice(doc.tokens[trigger.to - 1]?.end ?? 0, verb.start);
  return /[،,]/.test(between);
}

/** «قادماً من ريغا»: where somebody came from; «مسؤولون في واشنطن»: where those who speak of it are. */
function isElsewhere(doc: DocumentText, { tokens: [from] }: EntityMention, words: WordTables): boolean {
  const before = doc.tokens[from - 1];
  if (before?.text === 'من') return true;
  if (before?.text !== 'في') return false;
  if (COLLEAGUES.test(doc.tokens[from - 2]?.text ?? '')) return true;
  return [2, 3].some(back => {
    const who = doc.tokens[from - back];
    // «عقد البلدان في جنيف»: the two states are no unnamed speakers.
    return isOneOf(who, words.anonymous) && !isOneOf(who, words.bothStates) && !isOneOf(who, words.pairs);
  });
}

/** «نظراؤه في فرنسا وألمانيا»: whose they are. */
const COLLEAGUES = /^[وبل]?(نظراي|نظرايي|نظراو|زملاي|زملاو|نظير|نظيري)(ه|ها|هم|هما)$/;

/** «محادثات بين روسيا و…»: who talks, not where. */
const LEADS_TO_PARTY = new Set(['بين', 'مع']);

/** «في الكرملين»: a body that sits in a known town. */
function hasSeat({ type, id }: EntityMention, { lexicon }: EntityTables): boolean {
  return type === 'organisation' && lexicon.organisations[id]?.seat !== undefined;
}

const REMOTE = new Set<EventKind>(['phone-call', 'video-call', 'statement', 'sanctions']);

/** «في اليوم الذي يحل فيه ماكرون بالكرملين، يستقبل بايدن شولتس في واشنطن»: a town before the comma and the verb is of what is told there. */
function isOfWordsBefore(doc: DocumentText, { tokens: [from, to] }: EntityMention, trigger: Trigger): boolean {
  if (trigger.word.part !== 'verb' || from >= trigger.from || !followsComma(doc, trigger.from)) return false;
  return (
    to < trigger.from + 1 && doc.tokens.slice(Math.max(0, from - 4), from).some(({ text }) => tenseOf(text) !== 'none')
  );
}

/** Words. */
const OTHER_CLAUSE = 10;

function distance(entity: EntityMention, trigger: Trigger): number {
  const [from] = entity.tokens;
  return from >= trigger.to ? from - trigger.to : trigger.from - from + 4;
}

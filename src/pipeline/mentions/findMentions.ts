import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { EntityMention, Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { fillParties } from './fillParties.ts';
import { findGathering } from './findGathering.ts';
import { findTriggers, type Trigger } from './findTriggers.ts';
import { readParticipants, readPlace, readTarget } from './readParticipants.ts';
import { readSpeaker } from './readSpeaker.ts';
import { readStatus } from './readStatus.ts';
import { readTopic } from './readTopic.ts';
import { type Clause, splitClauses } from './splitClauses.ts';

/** Every mention of an event in the text, in order. Nothing is dated yet. */
export function findMentions(
  doc: DocumentText,
  all: readonly EntityMention[],
  tables: EntityTables,
  words: WordTables,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const inNames = new Set(all.flatMap(({ tokens: [from, to] }) => range(from, to)));
  const namedBefore = new Set<string>();
  let told = 0;
  doc.sentences.forEach((sentence, sentenceIndex) => {
    let speaker: string | undefined;
    const before = mentions.length;
    const entities = entitiesAround(doc, all, sentenceIndex);
    for (; told < all.length && (all[told] as EntityMention).start < sentence.start; told++)
      namedBefore.add((all[told] as EntityMention).id);
    for (const clause of splitClauses(doc, sentence, words, at => inNames.has(at))) {
      const context: ClauseContext = { doc, entities, namedBefore, tables, words, sentence, sentenceIndex, clause };
      if (clause.saying) speaker = readSpeaker(doc, entities, clause, clause.saying, tables, words) ?? speaker;
      const triggers = findTriggers(doc, clause, words);
      const kept = triggers.filter(trigger => isEvent(trigger, clause, context));
      for (const [at, trigger] of kept.entries())
        mentions.push(mentionOf(trigger, kept, at, context, speaker, mentions));
      const saying = sayingMention(
        context,
        clause.saying && readSpeaker(doc, entities, clause, clause.saying, tables, words),
      );
      if (saying) mentions.push(saying);
      const outcome = outcomeMention(context, kept);
      if (outcome) mentions.push(outcome);
    }
    addTopics(mentions, before, doc, entities, sentence, tables);
    const gathering = mentions.length === before ? findGathering(doc, sentence, sentenceIndex, entities) : undefined;
    if (gathering) mentions.push(gathering);
  });
  return mentions.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** No rule looks so far behind the end of its sentence. Words. */
const LOOK_AHEAD = 3;

/** The entities that a sentence can mean: its own, those of the sentence before it and of a few words behind it. */
function entitiesAround(
  doc: DocumentText,
  entities: readonly EntityMention[],
  sentenceIndex: number,
): readonly EntityMention[] {
  const { tokens } = doc.sentences[sentenceIndex] as Sentence;
  const from = doc.sentences[sentenceIndex - 1]?.tokens[0] ?? tokens[0];
  const firstFrom = (token: number): number => firstIndex(entities, ({ tokens: [first] }) => first >= token);
  return entities.slice(firstFrom(from), firstFrom(tokens[1] + LOOK_AHEAD));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Tells the statements of a sentence, from index `from` on, what they are about. */
function addTopics(
  mentions: Mention[],
  from: number,
  doc: DocumentText,
  entities: readonly EntityMention[],
  sentence: Sentence,
  tables: EntityTables,
): void {
  const here = mentions.slice(from).sort((a, b) => a.trigger.start - b.trigger.start);
  for (let at = from; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (!mention.saying) continue;
    const about = readTopic(mention, here, doc, entities, sentence, tables);
    if (about) mentions[at] = { ...mention, about };
  }
}

interface ClauseContext {
  readonly doc: DocumentText;
  /** Those that the sentence can mean. */
  readonly entities: readonly EntityMention[];
  /** Ids of all that the text named before the sentence. */
  readonly namedBefore: ReadonlySet<string>;
  readonly tables: EntityTables;
  readonly words: WordTables;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly clause: Clause;
}

/** A noun for a statement beside a verb of saying adds nothing; a verb that needs parties or a place must have them. */
function isEvent(trigger: Trigger, clause: Clause, { doc, entities, tables, words, sentence }: ClauseContext): boolean {
  if (trigger.word.part === 'noun') return !(trigger.kind === 'statement' && clause.saying);
  const { needs } = trigger.word.entry;
  if (needs === 'place') return readPlace(doc, entities, trigger, clause, tables, words) !== undefined;
  if (needs !== 'parties') return true;
  const parties = readParticipants(doc, entities, trigger, clause, tables, words);
  const paired = doc.tokens
    .slice(trigger.from, clause.to)
    .some(token => isOneOf(token, words.pairs) || isOneOf(token, words.counterpart));
  const joint =
    /^(س|و|ف)*[يت]\p{L}+ان$|^\p{L}+ا$/u.test((doc.tokens[trigger.from] as Token).text) && trigger.tense !== 'present';
  const reported = clause.reportedBy !== undefined && parties.length === 1;
  const continued = parties.length === 1 && clause.from > sentence.tokens[0];
  return (
    continued ||
    parties.length >= 2 ||
    paired ||
    joint ||
    reported ||
    (parties.length === 1 && takesPartner(doc, trigger, clause))
  );
}

/** «تحدث … مع»: the partner may be named in the sentence before. */
function takesPartner(doc: DocumentText, trigger: Trigger, clause: Clause): boolean {
  return doc.tokens
    .slice(trigger.to, Math.min(clause.to, trigger.to + 8))
    .some(({ text }) => text === 'مع' || text === 'هاتفيا');
}

function mentionOf(
  trigger: Trigger,
  all: readonly Trigger[],
  at: number,
  context: ClauseContext,
  speaker: string | undefined,
  earlier: readonly Mention[],
): Mention {
  const { doc, entities, tables, words, sentence, sentenceIndex, clause } = context;
  const previous = all[at - 1];
  const aside = trigger.word.part === 'verb' ? asideAfter(all[at + 1], context) : undefined;
  const next = all.slice(at + 1).find(({ from }) => from >= (aside?.[1] ?? 0));
  const bounds = {
    from: previous && !sharesParties(previous, trigger, context) ? ownStart(previous, trigger, context) : clause.from,
    to: next?.from ?? clause.to,
    later: previous?.word.part === 'verb',
    ...(aside && { aside }),
  };
  const base = {
    article: doc.article.id,
    trigger: { start: (doc.tokens[trigger.from] as Token).start, end: (doc.tokens[trigger.to - 1] as Token).end },
    clause: { start: (doc.tokens[clause.from] as Token).start, end: (doc.tokens[clause.to - 1] as Token).end },
    sentence: { start: sentence.start, end: sentence.end },
    sentenceIndex,
    kind: trigger.kind,
    kinds: trigger.kinds,
    label: trigger.label,
    feminine: trigger.feminine,
    plural: trigger.word.part === 'noun' && trigger.word.plural,
    definite: trigger.definite,
    another: isOneOf(doc.tokens[trigger.to], words.another),
    present: trigger.tense === 'present',
    saying: trigger.kind === 'statement',
    reported: clause.reportedBy !== undefined,
    outcome: false,
  };
  const place =
    readPlace(doc, entities, trigger, bounds, tables, words) ??
    readPlace(doc, entities, trigger, { from: clause.from, to: bounds.to }, tables, words) ??
    placeBefore(context) ??
    samePlace(trigger, context);
  const named = readParticipants(doc, entities, trigger, bounds, tables, words);
  const participants = fillParties(trigger, named, { ...context, speaker, earlier, place });
  const statusBounds = { from: previous && trigger.from - previous.to > 2 ? previous.to : clause.from, to: bounds.to };
  const status = readStatus(doc, clause, trigger, statusBounds, sentence.tokens[1], words);
  const target = readTarget(doc, entities, trigger, bounds, tables);
  return {
    ...base,
    participants: participants.filter(id => id !== place),
    ...(place !== undefined && { place }),
    ...(target !== undefined && { target }),
    ...(status !== undefined && { status }),
    ...(speaker !== undefined && clause.reportedBy !== undefined && { speaker }),
  };
}

/** «التقى بيرنز، في مستهل الزيارة، أمين مجلس الأمن»: an event between commas, told only as the occasion of another. */
function asideAfter(next: Trigger | undefined, { doc, clause }: ClauseContext): readonly [number, number] | undefined {
  if (next?.word.part !== 'noun') return undefined;
  const first = Math.max(clause.from, next.from - ASIDE_WORDS);
  const opens = doc.tokens.slice(first, next.from).findIndex(({ text }) => OCCASION.has(text));
  if (opens < 0) return undefined;
  for (let at = next.to; at < clause.to; at++) {
    const gap = doc.text.text.slice(doc.tokens[at - 1]?.end ?? 0, doc.tokens[at]?.start ?? 0);
    if (/[،,]/.test(gap)) return [first + opens, at];
  }
  return undefined;
}

const ASIDE_WORDS = 3;
const OCCASION = new Set([
  'خلال',
  'اثناء',
  'مستهل',
  'هامش',
  'ختام',
  'بعد',
  'عقب',
  'قبل',
  'قبيل',
  'اطار',
  'اثر',
  'بدايه',
  'نهايه',
]);

/** What stands between two nouns belongs to the first, unless a verb of holding opens the second («… أجرى بايدن اتصالاً»). */
function ownStart(previous: Trigger, trigger: Trigger, context: ClauseContext): number {
  const { doc, words } = context;
  if (trigger.word.part === 'verb') return startsAnew(trigger, context) ? trigger.from : previous.to;
  if (previous.word.part === 'verb') return previous.to;
  for (let at = previous.to; at < trigger.from; at++) if (isOneOf(doc.tokens[at], words.status.occurred)) return at;
  return trigger.from;
}

/** «التقى شيرمان وريابكوف …، والتأم مجلس روسيا والناتو»: a verb joined on with its own subject right behind it. */
function startsAnew(trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  if (!/^[وف]/.test((doc.tokens[trigger.from] as Token).text)) return false;
  return entities.some(({ tokens: [from], clitic }) => from >= trigger.to && from <= trigger.to + 1 && clitic === '');
}

/** «زار كييف، حيث التقى الرئيس»: a clause that opens with «حيث» is where the one before it ended. */
function placeBefore({ doc, clause, sentence, entities, tables }: ClauseContext): string | undefined {
  if (doc.tokens[clause.from]?.text !== 'حيث') return undefined;
  const places = entities.filter(
    ({ id, type, tokens: [from] }) =>
      type === 'place' && !tables.lexicon.places[id]?.country && from >= sentence.tokens[0] && from < clause.from,
  );
  return places.at(-1)?.id;
}

/** «في المدينة نفسها»، «هناك»: the town named last, in this sentence or the one before. */
function samePlace(
  trigger: Trigger,
  { doc, clause, sentenceIndex, entities, tables }: ClauseContext,
): string | undefined {
  if (!FACE_TO_FACE.has(trigger.kind)) return undefined;
  const clauseText = doc.text.text.slice(doc.tokens[clause.from]?.start, doc.tokens[clause.to - 1]?.end);
  if (!TOWN_AGAIN.test(clauseText)) return undefined;
  const first = doc.sentences[Math.max(0, sentenceIndex - 1)]?.tokens[0] ?? 0;
  return entities.findLast(
    ({ id, type, by, tokens: [from] }) =>
      type === 'place' && by === 'name' && !tables.lexicon.places[id]?.country && from >= first && from < clause.to,
  )?.id;
}

const FACE_TO_FACE = new Set<EventKind>(['summit', 'meeting', 'talks', 'visit']);
const TOWN_AGAIN = /(^|\s)(في المدينه|بالمدينه|هناك|واجتمع فيها|التقي فيها)(?!\p{L})/u;

/** Two event words side by side with nobody named between them («لقاء وعشاء») have their people in common. */
function sharesParties(previous: Trigger, trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  const between = entities.some(({ tokens: [from] }) => from >= previous.to && from < trigger.from);
  const joined = trigger.word.part === 'verb' || (doc.tokens[trigger.from] as Token).text.startsWith('و');
  return !between && joined && trigger.from - previous.to <= 3;
}

function sayingMention(context: ClauseContext, speaker: string | undefined): Mention | undefined {
  const { doc, clause, sentence, sentenceIndex, words } = context;
  if (!clause.saying) return undefined;
  const token = doc.tokens[clause.saying.token] as Token;
  const negated = isOneOf(doc.tokens[clause.saying.token - 1], words.status.negation);
  return {
    article: doc.article.id,
    trigger: { start: token.start, end: token.end },
    clause: { start: (doc.tokens[clause.from] as Token).start, end: (doc.tokens[clause.to - 1] as Token).end },
    sentence: { start: sentence.start, end: sentence.end },
    sentenceIndex,
    kind: 'statement',
    kinds: new Set(['statement']),
    label: 'تصريح',
    feminine: false,
    plural: false,
    definite: false,
    another: false,
    participants: speaker ? [speaker] : [],
    status: negated ? 'denied' : clause.saying.tense === 'future' ? 'planned' : 'occurred',
    present: clause.saying.tense === 'present',
    saying: true,
    reported: clause.reportedBy !== undefined,
    outcome: false,
  };
}

/** «التفاهمات التي تم التوصل إليها في جنيف»: points at the meeting that brought them about. */
function outcomeMention(context: ClauseContext, triggers: readonly Trigger[]): Mention | undefined {
  const { doc, clause, sentence, sentenceIndex, words, entities } = context;
  if (triggers.length > 0) return undefined;
  for (let at = clause.from; at < clause.to; at++) {
    const token = doc.tokens[at] as Token;
    if (!isOneOf(token, words.outcomes)) continue;
    const place = entities.find(
      ({ type, by, tokens: [from] }) =>
        type === 'place' && by === 'name' && from > at && from < clause.to && doc.tokens[from - 1]?.text === 'في',
    );
    if (!place) continue;
    return {
      article: doc.article.id,
      trigger: { start: token.start, end: token.end },
      clause: { start: (doc.tokens[clause.from] as Token).start, end: (doc.tokens[clause.to - 1] as Token).end },
      sentence: { start: sentence.start, end: sentence.end },
      sentenceIndex,
      kind: 'summit',
      kinds: new Set(['summit', 'meeting', 'talks']),
      label: 'قمة',
      feminine: true,
      plural: false,
      definite: true,
      another: false,
      participants: [],
      place: place.id,
      status: 'occurred',
      present: false,
      saying: false,
      reported: clause.reportedBy !== undefined,
      outcome: true,
    };
  }
  return undefined;
}

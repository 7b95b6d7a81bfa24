import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { isLocation, takesNoPart } from './actors.ts';
import type { Saying } from './clauses/saying.ts';
import { disagrees, isFeminine } from './gender.ts';
import type { Clause } from './splitClauses.ts';

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
  const verb = doc.tokens[saying.token] as Token;
  const isVerb = !isOneOf(verb, words.participles) && !words.speechNouns.has(verb.text);
  // «وحذر موسكو من عواقب»: a town is feminine, so it is whom he warns.
  const isAddressed = ({ id, type }: EntityMention): boolean =>
    isVerb && type === 'place' && !tables.lexicon.places[id]?.country && !isFeminine(verb.text, saying.tense);
  const near = inClause.filter(entity => maySpeak(doc, entity, saying) && !isAddressed(entity));
  // «قال هورن»: whoever stands right behind the verb is meant, whatever the writer took them for.
  const agrees = ({ id, tokens: [from] }: EntityMention): boolean =>
    !isVerb || from === saying.token + 1 || !disagrees(verb.text, saying.tense, id, tables);
  const after = near.filter(({ tokens: [from] }) => from > saying.token && from - saying.token <= SUBJECT_REACH);
  const before = near.filter(({ tokens: [, to] }) => to <= saying.token && saying.token - to <= SUBJECT_REACH);
  const opening = before.at(-1);
  const chosen =
    opening && opening.type === 'person' && agrees(opening) && saying.token - opening.tokens[1] <= RIGHT_BEFORE
      ? opening
      : (subject(after, agrees) ?? subject([...before].reverse(), agrees));
  if (!chosen) return undefined;
  return tables.lexicon.places[chosen.id]?.capitalOf ?? chosen.id;
}

/** «خفض ريابكوف سقف التوقعات، إذ قال»: the one person that acts in the sentence before the clause, if it is one. */
export function onlySubject(
  doc: DocumentText,
  entities: readonly EntityMention[],
  sentence: { readonly tokens: readonly [number, number] },
  { from, saying, reportedBy }: Clause,
  words: WordTables,
): string | undefined {
  if (!saying || reportedBy || from === sentence.tokens[0] || saying.token - from > CLAUSE_START) return undefined;
  if (isOneOf(doc.tokens[saying.token + 1], words.anonymous)) return undefined;
  const people = entities.filter(
    ({ type, tokens: [at] }) => type === 'person' && at >= sentence.tokens[0] && at < from,
  );
  return new Set(people.map(({ id }) => id)).size === 1 ? people[0]?.id : undefined;
}

/** «وكان بوتين قد استقبل شولتس، وقال عقب المباحثات إن…»: a verb joined on to the first one has its subject. */
export function joinedSubject(
  doc: DocumentText,
  entities: readonly EntityMention[],
  { tokens: [start] }: { readonly tokens: readonly [number, number] },
  { from, saying, reportedBy }: Clause,
  tables: EntityTables,
): string | undefined {
  if (!saying || reportedBy || from === start || saying.token !== from) return undefined;
  const verb = doc.tokens[from]?.text ?? '';
  if (!verb.startsWith('و') || !/^[فو]?كانت?$/.test(doc.tokens[start]?.text ?? '')) return undefined;
  const first = entities.find(({ tokens: [at] }) => at >= start && at < from);
  if (first?.type !== 'person' || disagrees(verb, saying.tense, first.id, tables)) return undefined;
  return doc.tokens[first.tokens[1]]?.text === 'قد' ? first.id : undefined;
}

/** «ولم ينتظر بوتين طويلا. ففي بيشكك، الجمعة، قال للصحفيين إن…»: the one person of the sentence before, if nobody is named here. */
export function subjectOfSentenceBefore(
  doc: DocumentText,
  entities: readonly EntityMention[],
  sentenceIndex: number,
  { from, saying, reportedBy }: Clause,
  words: WordTables,
): string | undefined {
  const own = doc.sentences[sentenceIndex];
  const before = doc.sentences[sentenceIndex - 1];
  if (!saying || reportedBy || !own || !before || from !== own.tokens[0] || own.line - before.line > 1)
    return undefined;
  const next = doc.tokens[saying.token + 1];
  if (!next || !(words.complementizers.has(next.text) || /^لل\p{L}{3}/u.test(next.text))) return undefined;
  if (doc.tokens.slice(from, saying.token).some(token => isOneOf(token, words.anonymous))) return undefined;
  const people = (range: readonly [number, number]): EntityMention[] =>
    entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= range[0] && at < range[1]);
  if (people([from, saying.token]).length > 0) return undefined;
  const told = people(before.tokens);
  return new Set(told.map(({ id }) => id)).size === 1 ? told[0]?.id : undefined;
}

const CLAUSE_START = 1;

/** «بايدن يقترح», «كان بايدن قد اقترح»: so few words part the subject from the verb behind it. */
const RIGHT_BEFORE = 1;
/** «أعلنت روسيا»: a state stands right behind its verb; further on it belongs to a noun («وصف قرار موسكو»). */
const STATE_REACH = 2;

/** Whoever a preposition governs («اقترح على بوتين», «وإلى جانبه ماكرون») does not speak; nor does a state that owns something. */
function maySpeak(doc: DocumentText, { type, tokens: [from, to] }: EntityMention, saying: Saying): boolean {
  const before = doc.tokens[from - 1]?.text ?? '';
  if (GOVERNING.has(before) || COUNTERPARTS.test(before) || INSTITUTES.has(before)) return false;
  // «بعد اجتماعه بنظيره الأوكراني دميترو كوليبا».
  if (/^بنظير/.test(doc.tokens[from - 2]?.text ?? '')) return false;
  if (type !== 'place') return true;
  if (before === 'من') return false;
  return from > saying.token ? from - saying.token <= STATE_REACH : saying.token - to <= STATE_REACH;
}

const GOVERNING = new Set([
  'مع',
  'امام',
  'الي',
  'علي',
  'عن',
  'بين',
  'وبين',
  'لدي',
  'ضد',
  'جانبه',
  'جانبها',
  'برفقه',
  'بحضور',
]);
const COUNTERPARTS = /^[بل]?(نظير|مضيف|ضيف|محاور)(ه|ها|ته|تها)$/;
/** «معهد جورجيا», «جامعة موسكو»: called so. */
const INSTITUTES = new Set([
  'معهد',
  'جامعه',
  'مطار',
  'متحف',
  'فندق',
  'قصر',
  'شارع',
  'ساحه',
  'معاهده',
  'اتفاقيه',
  'اتفاقات',
]);

/**
 * The first entity that agrees with the verb, or the person that follows it at once: «مستشار الكرملين يوري أوشاكوف» is
 * Ushakov, and so is «ردت موسكو بلسان أوشاكوف».
 */
function subject(
  nearest: readonly EntityMention[],
  agrees: (entity: EntityMention) => boolean,
): EntityMention | undefined {
  const first = nearest.find(agrees);
  if (!first || first.type === 'person') return first;
  const next = nearest.find(({ type }) => type === 'person');
  return next && Math.abs(next.tokens[0] - first.tokens[1]) <= 3 ? next : first;
}

import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { EntityMention, Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import { countryOf, type EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { Trigger } from './findTriggers.ts';
import type { Clause } from './splitClauses.ts';

interface Context {
  readonly doc: DocumentText;
  readonly entities: readonly EntityMention[];
  readonly namedBefore: ReadonlySet<string>;
  readonly tables: EntityTables;
  readonly words: WordTables;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly clause: Clause;
  readonly speaker: string | undefined;
  readonly earlier: readonly Mention[];
  readonly place: string | undefined;
}

/** Acts of whoever announces them. */
const ISSUED = new Set<EventKind>(['sanctions', 'document']);
const BILATERAL = new Set<EventKind>(['summit', 'meeting', 'talks', 'phone-call', 'video-call']);

/**
 * Completes the parties of a conversation from what the text evidently refers to: «بينهما» and duals from the pair
 * last named, «اجتماعه» and «إنه» from the speaker or the last person named. What is not sure stays open.
 */
export function fillParties(trigger: Trigger, all: readonly string[], context: Context): readonly string[] {
  const named =
    BILATERAL.has(trigger.kind) && isOneSide(all, context) && (trigger.definite || trigger.owner) ? [] : all;
  if (trigger.kind === 'visit') return visitor(trigger, named, context);
  const { doc, clause, words, speaker } = context;
  if (ISSUED.has(trigger.kind) && named.length === 0 && speaker) return [speaker];
  if (trigger.kind === 'exercise') return withSpeakersCountry(named, context);
  if (!BILATERAL.has(trigger.kind)) return named;
  const owners = trigger.owner === 'two' ? [...new Set(personsHere(trigger, context))] : [];
  if (owners.length === 2) return owners.reverse();
  if (named.length >= 2) return named;
  if (named.length === 0 && doc.tokens[trigger.from]?.forms.includes('الجوله')) return lastOfKind(trigger, context);
  if (named.length === 0 && pointsBack(trigger, context)) return lastOfKind(trigger, context);
  const ordinal = doc.tokens.slice(trigger.to, trigger.to + 2).some(token => isOneOf(token, words.ordinal));
  if (ordinal) {
    const before = lastOfKind(trigger, context, true);
    if (named.every(id => before.includes(id))) return before.length > 0 ? before : named;
  }
  const pronounPair =
    trigger.owner === 'two' ||
    hasDualVerb(trigger, context) ||
    isDualVerb(doc, trigger) ||
    doc.tokens.slice(trigger.to, Math.min(clause.to, trigger.to + 4)).some(token => isOneOf(token, words.pairs));
  if (pronounPair && named.length === 0) return lastPair(context, trigger);
  if (named.length === 1) {
    // «قال إنه سيلتقي»: the pronoun on «إن» is the speaker.
    const ofSpeaker = clause.reportedBy && /^ب?ان(ه|ها)$/.test(doc.tokens[clause.from]?.text ?? '');
    if (ofSpeaker && speaker && speaker !== named[0] && isPerson(speaker, context)) return [speaker, ...named];
    const inSentence = personsHere(trigger, context).find(id => id !== named[0]);
    const continued = trigger.tense !== undefined || doc.tokens[clause.from]?.text === 'حيث';
    if (continued && inSentence) return [inSentence, ...named];
    if (trigger.owner === 'one' || isPartner(named[0] as string, trigger, context)) {
      const other = subjectBefore(trigger, context).find(id => id !== named[0]);
      return other ? [other, ...named] : named;
    }
  }
  return named;
}

/** «الاتصال، الذي جاء بطلب من الكرملين، … بتوقيت موسكو»: a state alone holds no conversation. */
function isOneSide(named: readonly string[], { tables, doc }: Context): boolean {
  if (named.length === 0 || named.some(id => id in tables.lexicon.people)) return false;
  const day = doc.article.published?.slice(0, 10) ?? '9999-12-31';
  const states = new Set(named.map(id => countryOf(tables, id, day)));
  return states.size === 1 && !states.has(undefined);
}

function isPerson(id: string, { tables }: Context): boolean {
  return id in tables.lexicon.people;
}

function isDualVerb(doc: DocumentText, trigger: Trigger): boolean {
  const text = (doc.tokens[trigger.from] as Token).text;
  return trigger.word.part === 'verb' && /(ان|ا)$/.test(text) && !/^(س|و|ف)*[يت]\p{L}{2,3}ا?$/u.test(text);
}

/** Persons named before the trigger in this sentence, nearest first. */
function personsHere(trigger: Trigger, { entities, sentence, clause }: Context): readonly string[] {
  // Whoever is quoted is no party to what the quotation tells of.
  const first = clause.reportedBy ? clause.from : sentence.tokens[0];
  return entities
    .filter(({ type, tokens: [from] }) => type === 'person' && from >= first && from < trigger.from)
    .map(({ id }) => id)
    .reverse();
}

/** Persons named before the trigger in this sentence, else in the one before; nearest first. */
function lastPersonBefore(trigger: Trigger, context: Context): readonly string[] {
  const { entities, sentenceIndex, doc } = context;
  const here = personsHere(trigger, context);
  if (here.length > 0) return here;
  const previous = doc.sentences[sentenceIndex - 1];
  if (!previous) return [];
  return entities
    .filter(({ type, tokens: [from] }) => type === 'person' && from >= previous.tokens[0] && from < previous.tokens[1])
    .map(({ id }) => id)
    .reverse();
}

/**
 * Who does what the clause tells, nearest first: those named before the trigger that no preposition governs, in this
 * sentence, else the one before.
 */
function subjectBefore(trigger: Trigger, context: Context): readonly string[] {
  const { entities, sentence, doc } = context;
  const previous = doc.sentences.findLast(({ end }) => end <= sentence.start);
  const ranges = [[sentence.tokens[0], trigger.from] as const, ...(previous ? [previous.tokens] : [])];
  for (const [from, to] of ranges) {
    const people = entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= from && at < to).reverse();
    const free = people.filter(entity => entity.by !== 'reference' && !isGoverned(doc, entity));
    if (people.length > 0) return (free.length > 0 ? free : people).map(({ id }) => id);
  }
  return [];
}

/** «مع بايدن»، «أمام نظيره الأمريكي جو بايدن», «لزيلينسكي»: not the one who acts. */
function isGoverned(doc: DocumentText, { tokens: [from], clitic }: EntityMention): boolean {
  if (/[بلك]$/.test(clitic)) return true;
  return doc.tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      ({ text }, at, near) =>
        (PREPOSITIONS.has(text) && at === near.length - 1) || /^[بل]?نظير(ه|ته|ها|تها)$/.test(text),
    );
}

const PREPOSITIONS = new Set(['مع', 'امام', 'الي', 'علي', 'عن', 'من', 'بين', 'لدي', 'نظيره', 'ضد', 'وبين']);

/** The two parties of the last conversation told, if the text is still about them: within three sentences. */
function lastPair(context: Context, trigger: Trigger): readonly string[] {
  const { earlier, sentenceIndex, entities, sentence, doc } = context;
  const told = lastSince(
    earlier,
    sentenceIndex - 3,
    ({ participants, saying }) => !saying && participants.length === 2,
  );
  if (told) return told.participants;
  const from = doc.sentences[Math.max(0, sentenceIndex - 1)]?.tokens[0] ?? sentence.tokens[0];
  const people = entities
    .filter(({ type, tokens: [at] }) => type === 'person' && at >= from && at < trigger.from)
    .map(({ id }) => id);
  const pair = [...new Set(people)];
  return pair.length === 2 ? pair : principalsNamed(context);
}

/** «ستجري مناورات مع بيلاروسيا» said by Moscow: the speaker's country takes part. */
function withSpeakersCountry(named: readonly string[], { clause, speaker, tables, doc }: Context): readonly string[] {
  if (named.length !== 1 || !clause.reportedBy || !speaker) return named;
  const country = countryOf(tables, speaker, doc.article.published?.slice(0, 10) ?? '9999-12-31');
  return country && !named.includes(country) ? [country, ...named] : named;
}

/** «هذا الاجتماع»، «المكالمة»: an event told before, unless the noun says more of itself («القمة الأوروبية»). */
function pointsBack(trigger: Trigger, { doc }: Context): boolean {
  if (DEMONSTRATIVES.has(doc.tokens[trigger.from - 1]?.text ?? '')) return true;
  if (!trigger.definite || (trigger.word.part === 'noun' && trigger.word.plural)) return false;
  const next = doc.tokens[trigger.to];
  return !next || !/^ال\p{L}+/u.test(next.text) || RELATIVES.has(next.text);
}

const RELATIVES = new Set(['التي', 'الذي']);

const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'بهذا', 'بهذه', 'لهذا', 'لهذه', 'وهذا', 'وهذه']);

/** «هذا الاجتماع»: the last event told under the same noun or kind, else the last that the word can mean; none of its own clause unless `here`. */
function lastOfKind(
  trigger: Trigger,
  { earlier, sentenceIndex, doc, clause }: Context,
  here = false,
): readonly string[] {
  const from = here ? -1 : doc.tokens[clause.from]?.start;
  const fits = ({ kind, kinds, saying, clause: other }: Mention): boolean =>
    !saying && other.start !== from && kinds.has(trigger.kind) && (kind === trigger.kind || trigger.kinds.has(kind));
  const isCalledSo = ({ label, kind }: Mention): boolean => label === trigger.label || kind === trigger.kind;
  // A round may be told of further on in a chronology than a pronoun reaches.
  const first = sentenceIndex - 4;
  const named = lastSince(earlier, first, mention => fits(mention) && isCalledSo(mention));
  const alike = trigger.kind === 'summit' ? undefined : lastSince(earlier, first, fits);
  return (named ?? alike)?.participants ?? [];
}

/** The last mention that fits, from sentence `from` on. `mentions` are in order of sentences. */
function lastSince(
  mentions: readonly Mention[],
  from: number,
  fits: (mention: Mention) => boolean,
): Mention | undefined {
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (mention.sentenceIndex < from) return undefined;
    if (fits(mention)) return mention;
  }
  return undefined;
}

/** The one named is whom the other meets («سيجتمع مع بوتين»، «التقى ببوتين»), so the subject is left out. */
function isPartner(id: string, trigger: Trigger, { entities, clause, doc }: Context): boolean {
  const named = entities.find(
    entity => entity.id === id && entity.tokens[0] >= trigger.to && entity.tokens[0] < clause.to,
  );
  if (!named) return false;
  return doc.tokens[named.tokens[0] - 1]?.text === 'مع' || /[بل]$/.test(named.clitic);
}

/** «زيارة قام بها الأخير»: the visitor is the person named right after the verb, else the last one before it. */
function visitor(trigger: Trigger, named: readonly string[], context: Context): readonly string[] {
  const people = named.filter(id => isPerson(id, context));
  const { entities, doc, clause } = context;
  // «زارا كييف»: two went together.
  const both = isDualVerb(doc, trigger) ? [...new Set(lastPersonBefore(trigger, context))].slice(0, 2) : [];
  if (both.length === 2) return both.reverse();
  const after = entities.find(
    ({ type, tokens: [from] }) => type === 'person' && from >= trigger.to && from <= trigger.to + 2,
  );
  if (after) return [after.id];
  const before = lastPersonBefore(trigger, context);
  if (people.length > 0) return people.includes(before[0] as string) ? before.slice(0, 1) : people.slice(0, 1);
  const pronoun = doc.tokens
    .slice(trigger.to, Math.min(clause.to, trigger.to + 5))
    .some(({ text }) => text === 'بها' || text === 'الاخير');
  return trigger.definite && !pronoun ? [] : before.slice(0, 1);
}

/** «ثم أجريا اتصالاً»: the verb of holding before the noun is dual. */
function hasDualVerb(trigger: Trigger, { doc, clause, words }: Context): boolean {
  return doc.tokens
    .slice(Math.max(clause.from, trigger.from - 8), trigger.from)
    .some(token => /(يا|دا|ان)$/.test(token.text) && DUAL_HOLDING.test(token.text) && !isOneOf(token, words.topics));
}

const DUAL_HOLDING = /^[وف]?(س?ي)?(اجريا|عقدا|جريان|عقدان)$/;

/** «الرجلان» with nobody named nearby: the two presidents, when the text has named both. */
function principalsNamed({ tables: { principals }, namedBefore }: Context): readonly string[] {
  return principals.every(id => namedBefore.has(id)) ? principals : [];
}

import { isOneOf } from '../../arabic/tokens.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { EntityMention, Mention } from '../../model/mention.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { mentionOf } from './buildMention.ts';
import type { ClauseContext } from './clauseContext.ts';
import { denyRumours } from './denyRumours.ts';
import { findGathering } from './findGathering.ts';
import { findLeaders } from './findLeaders.ts';
import { outcomeMention } from './findOutcome.ts';
import { findPresence } from './findPresence.ts';
import { quotedMention } from './findQuoted.ts';
import { sayingMention } from './findSaying.ts';
import { findTriggers, journeyOf, movedTalksOf } from './findTriggers.ts';
import { isAbsent } from './isAbsent.ts';
import { isDatelineTown } from './isDatelineTown.ts';
import { isEvent } from './isEvent.ts';
import { isPrincipalOfAide } from './isPrincipalOfAide.ts';
import { joinedSubject, onlySubject, readSpeaker, subjectOfSentenceBefore } from './readSpeaker.ts';
import { readTopic } from './readTopic.ts';
import { splitClauses } from './splitClauses.ts';
import { toMention } from './toMention.ts';
import type { Trigger } from './triggers/trigger.ts';
import { Voice } from './voice.ts';

/** Every mention of an event in the text, in order. Nothing is dated yet. */
export function findMentions(
  doc: DocumentText,
  named: readonly EntityMention[],
  tables: EntityTables,
  words: WordTables,
): readonly Mention[] {
  const all = named.filter(entity => !isDatelineTown(doc, entity));
  const mentions: Mention[] = [];
  const inNames = new Uint8Array(doc.tokens.length);
  for (const { tokens } of all) inNames.fill(1, ...tokens);
  const partaking = all.filter(entity => !isPrincipalOfAide(doc, entity, tables, words) && !isAbsent(doc, entity));
  const namedBefore = new Set<string>();
  const voice = new Voice();
  let told = 0;
  doc.sentences.forEach((sentence, sentenceIndex) => {
    let speaker: string | undefined;
    // «نفت السفارة …، مؤكدة أن …»: a participle is of whoever spoke in the sentence.
    let main: string | undefined;
    let journey: Trigger | undefined;
    const before = mentions.length;
    const entities = entitiesAround(doc, all, sentenceIndex);
    const partakers = entitiesAround(doc, partaking, sentenceIndex);
    for (; told < all.length && (all[told] as EntityMention).start < sentence.start; told++)
      namedBefore.add((all[told] as EntityMention).id);
    for (const clause of splitClauses(doc, sentence, words, at => inNames[at] === 1)) {
      const context: ClauseContext = {
        doc,
        entities,
        partakers,
        namedBefore,
        tables,
        words,
        sentence,
        sentenceIndex,
        clause,
      };
      const goesOn = clause.saying && isOneOf(doc.tokens[clause.saying.token], words.participles);
      const named =
        (goesOn ? main : undefined) ??
        (clause.saying && readSpeaker(doc, entities, clause, clause.saying, tables, words));
      const said =
        named ??
        (clause.saying &&
          (joinedSubject(doc, entities, sentence, clause, tables) ??
            voice.goesOn(doc, clause, sentenceIndex, words) ??
            onlySubject(doc, entities, sentence, clause, words) ??
            subjectOfSentenceBefore(doc, entities, sentenceIndex, clause, words)));
      if (clause.saying) speaker = said ?? speaker;
      if (clause.saying && !clause.reportedBy) main = said;
      if (clause.saying && !clause.reportedBy) voice.note(doc, clause, said, sentenceIndex);
      const isTown = (at: number): boolean =>
        entities.some(({ type, by, tokens: [from] }) => type === 'place' && by === 'name' && from === at);
      const triggers = findTriggers(doc, clause, words, isTown, journey);
      const kept = triggers.filter(trigger => isEvent(trigger, clause, context));
      journey = journeyOf(kept) ?? movedTalksOf(triggers) ?? journey;
      for (const [at, trigger] of kept.entries())
        mentions.push(mentionOf(trigger, kept, at, context, speaker, mentions));
      const saying = sayingMention(context, said);
      if (saying) mentions.push(saying);
      const outcome = outcomeMention(context, kept);
      if (outcome) mentions.push(outcome);
      const quoted = clause.from === sentence.tokens[0] && !clause.saying ? quotedMention(context) : undefined;
      if (quoted) mentions.push(quoted);
    }
    const presence = findPresence(doc, sentence, sentenceIndex, entities, tables);
    if (presence && mentions.slice(before).every(({ saying }) => saying)) mentions.push(presence);
    addTopics(mentions, before, doc, entities, sentence, tables);
    const led = findLeaders(doc, sentence, sentenceIndex, entities);
    if (!led && mentions.length > before) return;
    const implicit = led ?? findGathering(doc, sentence, sentenceIndex, entities, tables);
    if (implicit) mentions.push(implicit);
  });
  return denyRumours(
    doc,
    mentions.sort((a, b) => a.trigger.start - b.trigger.start),
    words,
  );
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

/** Tells the statements of a sentence, from index `from` on, what they are about. */
function addTopics(
  mentions: Mention[],
  from: number,
  doc: DocumentText,
  entities: readonly EntityMention[],
  sentence: Sentence,
  tables: EntityTables,
): void {
  let here: readonly Mention[] | undefined;
  for (let at = from; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (!mention.saying) continue;
    here ??= mentions.slice(from).sort((a, b) => a.trigger.start - b.trigger.start);
    const about = readTopic(mention, here, doc, entities, sentence, tables);
    if (about) mentions[at] = toMention({ ...mention, about });
  }
}

import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { isLedToBy } from './isLedToBy.ts';
import { type Context, isPerson } from './partiesContext.ts';
import { lastSince } from './toldBefore.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Persons named before the trigger in this sentence, nearest first. */
export function personsHere(trigger: Trigger, { entities, sentence, clause }: Context): readonly string[] {
  // Whoever is quoted is no party to what the quotation tells of.
  const first = clause.reportedBy ? clause.from : sentence.tokens[0];
  return entities
    .filter(({ type, tokens: [from] }) => type === 'person' && from >= first && from < trigger.from)
    .map(({ id }) => id)
    .reverse();
}

/** Persons named before the trigger in this sentence, also whoever is quoted, nearest first. */
export function personsOfSentence(trigger: Trigger, { entities, sentence }: Context): readonly string[] {
  return entities
    .filter(({ type, tokens: [from] }) => type === 'person' && from >= sentence.tokens[0] && from < trigger.from)
    .map(({ id }) => id)
    .reverse();
}

/** Persons named before the trigger in this sentence, else in the one before; nearest first. */
export function lastPersonBefore(trigger: Trigger, context: Context): readonly string[] {
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
export function subjectBefore(trigger: Trigger, context: Context): readonly string[] {
  const { entities, sentence, sentenceIndex, doc } = context;
  const running = runningSubject(trigger, context);
  if (running) return [running];
  const previous = doc.sentences[sentenceIndex - 1];
  const actor = isNamedHere(trigger, context) ? undefined : actorBefore(context);
  if (actor) return [actor];
  const ranges = [[sentence.tokens[0], trigger.from] as const, ...(previous ? [previous.tokens] : [])];
  for (const [from, to] of ranges) {
    const people = entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= from && at < to).reverse();
    const free = people.filter(entity => entity.by !== 'reference' && !isGoverned(doc, entity, entities));
    if (people.length > 0) return (free.length > 0 ? free : people).map(({ id }) => id);
  }
  return [];
}

/** «التقى بلينكن…، ثم انتقل»: whoever acts in the event told before in the sentence, while nobody else is named as acting. */
export function runningSubject(trigger: Trigger, context: Context): string | undefined {
  const { earlier, sentenceIndex, entities, doc } = context;
  // «القمة» only points back and tells nothing of who acts here.
  const told = lastSince(earlier, sentenceIndex, ({ definite }) => !definite);
  const [actor] = told?.participants ?? [];
  if (!told || told.saying || !actor || !isPerson(actor, context)) return undefined;
  // «جاء اللقاء في ختام جولة لبلينكن بدأها في كييف، حيث اجتمع»: whose journey it is.
  const traveller = entities.findLast(
    entity =>
      entity.type === 'person' &&
      entity.start > told.trigger.end &&
      entity.tokens[0] < trigger.from &&
      isTraveller(doc, entity),
  );
  if (traveller) return traveller.id;
  const since = entities.some(
    entity =>
      entity.type === 'person' &&
      entity.start > told.trigger.end &&
      entity.tokens[0] < trigger.from &&
      !told.participants.includes(entity.id) &&
      !isGoverned(doc, entity, entities),
  );
  return since ? undefined : actor;
}

function isNamedHere(trigger: Trigger, { entities, sentence }: Context): boolean {
  return entities.some(({ type, tokens: [at] }) => type === 'person' && at >= sentence.tokens[0] && at < trigger.from);
}

/** «سافر جونسون إلى كييف والتقى زيلينسكي. وفي اليوم التالي تحدث مع بوتين»: who acts in the last event of the sentence before. */
function actorBefore(context: Context): string | undefined {
  const told = lastSince(
    context.earlier,
    context.sentenceIndex - 1,
    // «هاتفه، وعرض عليه قمة»: what is only offered has no actor.
    ({ definite, saying, status }) => !definite && !saying && (status === undefined || status === 'occurred'),
  );
  const [actor] = told?.participants ?? [];
  return actor && isPerson(actor, context) ? actor : undefined;
}

/** «مع بايدن»، «أمام نظيره الأمريكي جو بايدن», «لزيلينسكي»: not the one who acts. */
export function isGoverned(
  doc: DocumentText,
  { tokens: [from], clitic }: EntityMention,
  entities: readonly EntityMention[],
): boolean {
  // «جولة أوروبية لبلينكن بدأها في كييف»: whose journey it is.
  if (clitic.endsWith('ل') && followsJourney(doc, from)) return false;
  if (/[بلك]$/.test(clitic) || isLedToBy(PREPOSITIONS, from, doc, entities)) return true;
  return doc.tokens.slice(Math.max(0, from - 3), from).some(({ text }) => /^[بل]?نظير(ه|ته|ها|تها)$/.test(text));
}

/** «أمضى بلينكن مساءه»: a name that no preposition governs right behind the verb, over one word at most. */
export function isFollowedByName({ to }: Trigger, entities: readonly EntityMention[]): boolean {
  return entities.some(({ tokens: [from], clitic }) => from >= to && from <= to + 1 && clitic === '');
}

/** «جولة أوروبية لبلينكن بدأها». */
function isTraveller(doc: DocumentText, { clitic, tokens: [from, to] }: EntityMention): boolean {
  return clitic.endsWith('ل') && followsJourney(doc, from) && BEGUN.test(doc.tokens[to]?.text ?? '');
}

function followsJourney({ tokens }: DocumentText, from: number): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ text }) => JOURNEY.test(text));
}

const BEGUN = /^(بدا|استهل|يبدا|يستهل|قام|شمل|شملت|قاد)(ها|ت|ته)?$/;
const JOURNEY = /^(ال)?(جوله|رحله|زياره)$/;

const PREPOSITIONS = new Set(['مع', 'امام', 'الي', 'علي', 'عن', 'من', 'بين', 'لدي', 'عند', 'نظيره', 'ضد', 'وبين']);

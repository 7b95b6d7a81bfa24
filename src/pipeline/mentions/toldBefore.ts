import { CALLS } from '../../model/kindGroups.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import { countryOf } from '../lexicon/compileEntities.ts';
import { actorsOf } from './actors.ts';
import { dayOf } from './dayOf.ts';
import { isDayWord } from './isDayWord.ts';
import { isPrincipalOfAide } from './isPrincipalOfAide.ts';
import { type Context, isPerson } from './partiesContext.ts';
import { isRelativePronoun } from './relativePronoun.ts';
import type { Trigger } from './triggers/trigger.ts';

/** The two parties of the last conversation told, if the text is still about them: within three sentences. */
export function lastPair(context: Context, trigger: Trigger): readonly string[] {
  const { earlier, sentenceIndex, entities, sentence, doc } = context;
  // «وكان الاثنان قد التقيا».
  const men = doc.tokens
    .slice(Math.max(sentence.tokens[0], trigger.from - 3), trigger.to + 3)
    .some(({ text }) => MEN.test(text));
  const isPair = ({ participants, saying, kind }: Mention): boolean => {
    const people = participants.filter(id => isPerson(id, context)).length;
    if (saying || participants.length !== 2 || people === 1) return false;
    return people === 2 || !(men || ISSUED.has(kind));
  };
  const told = lastSince(earlier, sentenceIndex - PAIR_REACH, isPair);
  // Over a sentence between them a pronoun reaches the pair that the text is about rather than the one named last.
  const main =
    told &&
    told.sentenceIndex < sentenceIndex - 1 &&
    lastSince(earlier, sentenceIndex - MAIN_REACH, mention => isPair(mention) && isOfPrincipals(mention, context));
  if (told) return (main || otherPresidents(told, trigger, context) || told).participants;
  const from = doc.sentences[Math.max(0, sentenceIndex - 1)]?.tokens[0] ?? sentence.tokens[0];
  const people = entities
    .filter(({ type, tokens: [at] }) => type === 'person' && at >= from && at < trigger.from)
    .filter(entity => !isPrincipalOfAide(doc, entity, context.tables, context.words))
    .map(({ id }) => id);
  const pair = [...new Set(people)];
  if (pair.length === 2) return pair;
  const voices = pair.length === 0 ? lastTwoPeople(context) : [];
  return voices.length === 2 ? voices : principalsNamed(context);
}

const MEN =
  /^ال(رجلان|رجلين|اثنان|اثنين|مسوولان|مسوولين|دبلوماسيان|دبلوماسيين|رييسان|رييسين|زعيمان|زعيمين|وزيران|وزيرين)$/;

/** Sentences back to a pair told before; a little further to the two presidents. */
const PAIR_REACH = 3;
const MAIN_REACH = 4;

/** What is published or imposed has an author and a matter, and no two sides. */
const ISSUED: ReadonlySet<EventKind> = new Set(['document', 'sanctions', 'military']);

function isOfPrincipals({ participants }: Mention, { tables: { principals } }: Context): boolean {
  return participants.every(id => principals.includes(id));
}

/**
 * «سيتحدث بايدن إلى زيلينسكي. واقترحت موسكو لقاء بين الرئيسين»: where a state of the two presidents is named that neither of
 * the pair told last leads, the two are meant.
 */
function otherPresidents(told: Mention, trigger: Trigger, context: Context): Mention | undefined {
  const { earlier, sentenceIndex, doc, entities, sentence, tables } = context;
  if (!doc.tokens.slice(trigger.to, trigger.to + 4).some(({ text }) => PRESIDENTS.test(text))) return undefined;
  const day = dayOf(doc);
  const led = told.participants.map(id => countryOf(tables, id, day));
  const isElse = entities
    .filter(({ type, tokens: [at] }) => type !== 'person' && at >= sentence.tokens[0] && at < trigger.from)
    .flatMap(entity => actorsOf(entity, tables))
    .some(state => tables.principalStates.includes(state) && !led.includes(state));
  return isElse
    ? lastSince(
        earlier,
        sentenceIndex - STORY_REACH,
        mention => mention.participants.length === 2 && isOfPrincipals(mention, context),
      )
    : undefined;
}

const PRESIDENTS = /^ال(رييسان|رييسين|زعيمان|زعيمين)$/;
/** Sentences. */
const STORY_REACH = 20;

/** «وكان رئيسا الوفدين قد التقيا»: the two people told of last, each in a sentence of their own. */
function lastTwoPeople(context: Context): readonly string[] {
  const { earlier, sentenceIndex } = context;
  const people: string[] = [];
  for (let at = earlier.length - 1; at >= 0 && people.length < 2; at--) {
    const mention = earlier[at] as Mention;
    if (sentenceIndex - mention.sentenceIndex > VOICES_REACH) break;
    if (mention.reported) continue;
    for (const id of mention.participants) if (isPerson(id, context) && !people.includes(id)) people.push(id);
  }
  return people.length === 2 ? people.reverse() : [];
}

/** Sentences. */
const VOICES_REACH = 5;

/** «هذا الاجتماع»، «المكالمة»: an event told before, unless the noun says more of itself («القمة الأوروبية»). */
export function pointsBack(trigger: Trigger, { doc }: Context): boolean {
  if (DEMONSTRATIVES.has(doc.tokens[trigger.from - 1]?.text ?? '')) return true;
  if (!trigger.definite || (trigger.word.part === 'noun' && trigger.word.plural)) return false;
  const next = doc.tokens[trigger.to];
  // «تمت المكالمة الأربعاء»: a time says nothing more of which one it is.
  return !next || !/^ال\p{L}+/u.test(next.text) || isRelativePronoun(next.text) || isDayWord(next.text);
}

const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'بهذا', 'بهذه', 'لهذا', 'لهذه', 'وهذا', 'وهذه']);

/** «هذا الاجتماع»: the last event told under the same noun or kind, else the last that the word can mean; none of its own clause unless `here`. */
export function lastOfKind(
  trigger: Trigger,
  { earlier, sentenceIndex, doc, clause }: Context,
  here = false,
): readonly string[] {
  const from = here ? -1 : doc.tokens[clause.from]?.start;
  // «القمة الافتراضية» is a call by video, and no other call is meant by it.
  const summit = trigger.word.entry.kind === 'summit';
  const fits = ({ kind, kinds, saying, clause: other }: Mention): boolean =>
    !saying &&
    other.start !== from &&
    // «مكالمة ثانية» may follow one by video.
    ((!summit && CALLS.has(kind) && CALLS.has(trigger.kind)) ||
      (kinds.has(trigger.kind) && (kind === trigger.kind || trigger.kinds.has(kind))));
  const isCalledSo = ({ label, kind }: Mention): boolean => label === trigger.label || kind === trigger.kind;
  // A round may be told of further on in a chronology than a pronoun reaches.
  const first = sentenceIndex - 4;
  const named = lastSince(earlier, first, mention => fits(mention) && isCalledSo(mention));
  const alike = summit ? undefined : lastSince(earlier, first, fits);
  return (named ?? alike)?.participants ?? [];
}

/** The last mention that fits, from sentence `from` on. `mentions` are in order of sentences. */
export function lastSince(
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

/** «الرجلان» with nobody named nearby: the two presidents, when the text has named both. */
function principalsNamed({ tables: { principals }, namedBefore }: Context): readonly string[] {
  return principals.every(id => namedBefore.has(id)) ? principals : [];
}

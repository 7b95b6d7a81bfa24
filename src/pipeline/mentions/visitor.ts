import { isOneOf } from '../../arabic/tokens.ts';
import { CALLS } from '../../model/kindGroups.ts';
import { isEventWord } from '../lexicon/compileWords.ts';
import { isDualVerb } from './dualVerb.ts';
import { lastPersonBefore, runningSubject, subjectBefore } from './findSubject.ts';
import { isInvitation } from './invited.ts';
import { type Context, isPerson } from './partiesContext.ts';
import { lastSince } from './toldBefore.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «زيارة قام بها الأخير»: the visitor is the person named right after the verb, else the last one before it. */
export function visitor(trigger: Trigger, named: readonly string[], context: Context): readonly string[] {
  const { entities, doc, clause, words } = context;
  const { word } = trigger;
  // «إلى كييف للقاء كوليبا، ثم إلى موسكو»: whoever has been travelling.
  // «…، حيث يستقبله بوتين، في أول زيارة له إلى روسيا».
  const his = word.part === 'noun' && /^(له|لها)$/.test(doc.tokens[trigger.to]?.text ?? '');
  const travels =
    (trigger.again || his) && lastSince(context.earlier, context.sentenceIndex, ({ kind }) => kind === 'visit');
  if (travels) return travels.participants;
  // «زارها سراً …، وأطلع زيلينسكي»: who went there is told before.
  const ofPlace = word.part === 'verb' && word.object;
  const people = ofPlace
    ? []
    : named.filter(
        id => isPerson(id, context) && isBeforePurpose(id, trigger, context) && !isHost(id, trigger, context),
      );
  if (word.part === 'verb' && word.entry.sends) {
    const people = entities.filter(
      ({ type, tokens: [from] }) => type === 'person' && from >= trigger.to && from < clause.to,
    );
    // «أوفد بايدن مدير الوكالة وليام بيرنز إلى موسكو»: the last before where it leads.
    const leads = doc.tokens.slice(trigger.to, clause.to).findIndex(({ text }) => text === 'الي');
    const before = people.filter(({ tokens: [from] }) => from < trigger.to + leads);
    const sent = before.length > 1 ? before.at(-1) : people.at(-1);
    return sent ? [sent.id] : [];
  }
  // «زارا كييف»: two went together.
  const both = isDualVerb(doc, trigger) ? [...new Set(lastPersonBefore(trigger, context))].slice(0, 2) : [];
  if (both.length === 2) return both.reverse();
  const after = entities.find(
    ({ type, tokens: [from] }) =>
      type === 'person' &&
      from >= trigger.to &&
      from <= trigger.to + 2 &&
      !AT.has(doc.tokens[from - 1]?.text ?? '') &&
      !/[،,]/.test(doc.text.text.slice(doc.tokens[trigger.to - 1]?.end ?? 0, doc.tokens[from]?.start)) &&
      // «يزور كييف ويلتقي زيلينسكي», «زيارة واشنطن للقاء بايدن»: whom he meets there.
      !doc.tokens
        .slice(trigger.to, from)
        .some(({ text, verbs }) => PURPOSES.has(text) || isEventWord(verbs, 'verb', words)),
  );
  if (after) return [after.id];
  // «زار مستشارا الرئاسة الفرنسية موسكو»: somebody whom the lexicon does not know.
  const next = doc.tokens[trigger.to];
  const isNamed = entities.some(
    ({ type, tokens: [from] }) => type === 'person' && from > trigger.to && from <= trigger.to + TITLE_REACH,
  );
  if (trigger.tense !== undefined && !isNamed && (isOneOf(next, words.aides) || isOneOf(next, words.groups))) return [];
  const text = doc.text.text.slice(doc.tokens[clause.from]?.start ?? 0, doc.tokens[trigger.from]?.start ?? 0);
  // «هاتف زيلينسكي، كما دعاه إلى زيارة واشنطن»: whoever is invited would travel.
  if (isInvitation(text)) return invited(context) ?? lastPersonBefore(trigger, context).slice(0, 1);
  const owned = trigger.owner === 'one' && !isRelative(trigger, context);
  const carriesOn = owned || (trigger.tense !== undefined && !isRelative(trigger, context));
  const running = carriesOn ? runningSubject(trigger, context) : undefined;
  if (running) return [owned ? guestOf(running, trigger, context) : running];
  const before = isRelative(trigger, context) ? lastPersonBefore(trigger, context) : subjectBefore(trigger, context);
  // «بعد نولاند التي أنهت الأربعاء زيارة لموسكو، يستعد كيري»: whom the relative clause tells of.
  if (before[0] && word.part === 'noun' && isRelative(trigger, context) && isAllBehind(people, trigger, context))
    return before.slice(0, 1);
  if (people.length > 0) return people.includes(before[0] as string) ? before.slice(0, 1) : people.slice(0, 1);
  const pronoun = doc.tokens
    .slice(trigger.to, Math.min(clause.to, trigger.to + 5))
    .some(({ text }) => text === 'بها' || text === 'الاخير');
  return trigger.definite && !pronoun ? [] : before.slice(0, 1);
}

/** «اتصل بايدن بزيلينسكي، ودعاه إلى زيارة واشنطن»: with whom the sentence tells that somebody talked. */
function invited({ earlier, sentenceIndex }: Context): readonly string[] | undefined {
  const talk = lastSince(
    earlier,
    sentenceIndex,
    ({ kind, participants }) => CALLS.has(kind) && participants.length === 2,
  );
  return talk?.participants.slice(1);
}

/** «استقبل بوتين بيرنز خلال زيارته»: of a host and a guest, the guest travels. */
function guestOf(host: string, { from }: Trigger, { doc, earlier, sentenceIndex }: Context): string {
  const told = earlier.findLast(other => other.sentenceIndex === sentenceIndex && !other.definite);
  const at = doc.tokens[from]?.start ?? 0;
  const received = told && RECEIVES.test(doc.text.text.slice(told.trigger.start, Math.min(at, told.trigger.end)));
  return received && told.participants[0] === host ? (told.participants.at(-1) ?? host) : host;
}

const RECEIVES = /ستقبل|ستضاف|ستضيف/;

/** «حل ضيفا على بايدن», «سيكون في واشنطن عند بايدن»: whom somebody stays with. */
function isHost(id: string, { to }: Trigger, { doc, entities, clause }: Context): boolean {
  return entities.some(
    entity =>
      entity.id === id &&
      entity.tokens[0] >= to &&
      entity.tokens[0] < clause.to &&
      doc.tokens.slice(Math.max(to, entity.tokens[0] - 2), entity.tokens[0]).some(({ text }) => AT.has(text)),
  );
}

const AT = new Set(['علي', 'عند', 'لدي']);

/** «يتهيأ زيلينسكي لزيارة واشنطن للقاء بايدن»: whom somebody goes to see does not travel. */
function isBeforePurpose(id: string, { to }: Trigger, { doc, clause, entities }: Context): boolean {
  const at = doc.tokens.slice(to, clause.to).findIndex(({ text }) => PURPOSES.has(text));
  return (
    at < 0 || entities.some(entity => entity.id === id && entity.tokens[0] >= clause.from && entity.tokens[0] < to + at)
  );
}

const PURPOSES = new Set('للقاء للاجتماع للتباحث للتشاور لاجراء لعقد'.split(' '));

/** «تزور نائبة وزير الخارجية الأمريكي فيكتوريا نولاند موسكو». */
const TITLE_REACH = 8;

/** «شولتس، الذي يزور كييف», «الزيارة التي قام بها الأخير»: the one named last. */
function isAllBehind(people: readonly string[], { to }: Trigger, { doc, entities, clause }: Context): boolean {
  const named = entities.filter(
    ({ id, tokens: [from] }) => people.includes(id) && from >= clause.from && from < clause.to,
  );
  return named.every(
    ({ tokens: [from] }) =>
      from >= to && /[،,]/.test(doc.text.text.slice(doc.tokens[to - 1]?.end ?? 0, doc.tokens[from]?.start)),
  );
}

function isRelative(trigger: Trigger, { doc, clause }: Context): boolean {
  const before = doc.tokens.slice(Math.max(clause.from, trigger.from - RELATIVE_BEFORE), trigger.from);
  const after = doc.tokens.slice(trigger.to, Math.min(clause.to, trigger.to + RELATIVE_REACH));
  return (
    before.some(({ text }) => /^(و?(الذي|التي)|[يت]?(بدا|بدات|ستهل|استهل)ها)$/.test(text)) ||
    after.some(({ text }) => text === 'الاخير')
  );
}

const RELATIVE_REACH = 5;
/** «الذي وصل من برلين بعد يوم واحد من زيارته». */
const RELATIVE_BEFORE = 8;

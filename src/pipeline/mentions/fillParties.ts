import { isOneOf } from '../../arabic/tokens.ts';
import type { EventKind } from '../../model/timeline.ts';
import { countryOf, holderOn, officesOn } from '../lexicon/compileEntities.ts';
import { hasDualVerb, hasObject, isDualVerb } from './dualVerb.ts';
import { personsHere, personsOfSentence, runningSubject, subjectBefore } from './findSubject.ts';
import type { Trigger } from './findTriggers.ts';
import { disagrees } from './gender.ts';
import { isDayWord } from './isDayWord.ts';
import { isLedToBy } from './isLedToBy.ts';
import { isOfDate } from './isOfDate.ts';
import { opensAgain, opensWithPlan } from './opensAgain.ts';
import { type Context, isPerson } from './partiesContext.ts';
import { isRelativePronoun } from './relativePronoun.ts';
import { lastOfKind, lastPair, lastSince, pointsBack } from './toldBefore.ts';
import { visitor } from './visitor.ts';

/** Acts of whoever announces them. */
const ISSUED = new Set<EventKind>(['sanctions', 'document']);
/** Acts of states. */
const ACTS = new Set<EventKind>([...ISSUED, 'other', 'military']);

/** «سلّمت موسكو دونفريد مسودتين، ثم نشرتهما»: the state or body that acted on the paper before. */
function issuerBefore({ tense, kind }: Trigger, context: Context): string | undefined {
  const { earlier, sentenceIndex } = context;
  if (tense !== 'past') return undefined;
  // «نشرت روسيا مسودتين، وفي 21 منه اعترفت بالجمهوريتين».
  const before = earlier.find(
    other =>
      (other.kind === kind || (kind === 'other' && ACTS.has(other.kind))) && other.sentenceIndex === sentenceIndex,
  );
  return before?.participants.find(id => !isPerson(id, context));
}

/** «لافروف لم يكتفِ بذلك. ففي 28 يناير وجّه رسالة إلى نظرائه»: the one person of the sentence before sends it. */
function senderBefore({ from }: Trigger, named: readonly string[], context: Context): string | undefined {
  const { doc, sentence, sentenceIndex, entities } = context;
  const previous = doc.sentences[sentenceIndex - 1];
  if (!SENDS.test(doc.tokens[from - 1]?.text ?? '') || !previous) return undefined;
  if (named.some(id => isPerson(id, context))) return undefined;
  const people = (first: number, to: number): readonly string[] => [
    ...new Set(
      entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= first && at < to).map(({ id }) => id),
    ),
  ];
  if (people(sentence.tokens[0], from).length > 0) return undefined;
  const told = people(...previous.tokens);
  return told.length === 1 ? told[0] : undefined;
}

const SENDS = /^[وف]?(وجه|ارسل|بعث|كتب)$/;

const BILATERAL = new Set<EventKind>(['summit', 'meeting', 'talks', 'phone-call', 'video-call']);

/**
 * Completes the parties of a conversation from what the text evidently refers to: «بينهما» and duals from the pair
 * last named, «اجتماعه» and «إنه» from the speaker or the last person named. What is not sure stays open.
 */
export function fillParties(trigger: Trigger, all: readonly string[], context: Context): readonly string[] {
  const named =
    BILATERAL.has(trigger.kind) && isOneSide(all, context) && (trigger.definite || trigger.owner) ? [] : all;
  if (trigger.kind === 'visit') {
    return visitor(trigger, named, context).filter(id => agrees(id, trigger, context));
  }
  const { doc, clause, words, speaker } = context;
  const sender = trigger.kind === 'document' ? senderBefore(trigger, named, context) : undefined;
  if (sender) return [sender, ...named];
  if (ISSUED.has(trigger.kind) && named.length === 0) {
    const issuer = issuerBefore(trigger, context) ?? speaker;
    if (issuer) return [issuer];
  }
  // «هاتف بايدن بوتين. ويوم الخميس وقّع أمرا تنفيذيا، وطرد عشرة دبلوماسيين روس»: he did.
  if (SIGNED.has(trigger.kind) && trigger.tense === 'past' && actsBefore(trigger, named, context)) {
    const [actor] = subjectBefore(trigger, context).filter(id => agrees(id, trigger, context));
    if (actor && !named.includes(actor)) return [actor, ...named];
  }
  // «حيث أصدر مع شي جين بينغ بيانا مشتركا».
  if (trigger.kind === 'document' && leavesOutHolder(trigger, context)) {
    const holder = runningSubject(trigger, context) ?? subjectBefore(trigger, context)[0];
    if (holder && !named.includes(holder)) return [holder, ...named];
  }
  if (trigger.kind === 'other' && named.length === 0) {
    const issuer = issuerBefore(trigger, context);
    if (issuer) return [issuer];
  }
  if (named.length === 0 && !BILATERAL.has(trigger.kind) && isOfBothStates(trigger, context))
    return context.tables.principalStates;
  if (trigger.kind === 'exercise' && named.length === 0) {
    const theirs = countriesOfPair(trigger, context);
    if (theirs.length === 2) return theirs;
  }
  if (trigger.kind === 'exercise') return withSpeakersCountry(named, context);
  if (!BILATERAL.has(trigger.kind)) return named;
  if (trigger.again && trigger.word.part === 'verb' && named.length === 0)
    return context.earlier.at(-1)?.participants ?? [];
  if (trigger.again && ORDINAL.test(doc.tokens[trigger.from]?.text ?? '') && named.length < 2)
    return context.earlier.findLast(({ kind }) => kind === trigger.kind)?.participants ?? named;
  const them = withThem(trigger, context);
  if (them.length > 1) return them;
  const body = ownerBefore(trigger, context);
  if (body) return named.includes(body) ? named.filter(id => id === body || !isPerson(id, context)) : [body, ...named];
  const guest = named.length === 0 ? guestAndHost(trigger, context) : [];
  if (guest.length === 2) return guest;
  const owners = trigger.owner === 'two' ? [...new Set(personsOfSentence(trigger, context))] : [];
  if (owners.length === 2) return owners.reverse();
  const pair = trigger.owner === 'two' ? pairNamed(trigger, context) : [];
  if (pair.length === 2) return pair;
  if (named.length > 2 && isDualVerb(doc, trigger) && !hasObject(trigger, context)) {
    const pair = [...new Set(personsOfSentence(trigger, context))];
    if (pair.length === 2) return pair.reverse();
  }
  if (named.length >= 2) {
    const guest =
      (trigger.tense && named.every(id => isPartner(id, trigger, context))) ||
      leavesOutHolder(trigger, context) ||
      leavesOutSubject(trigger, context) ||
      (trigger.owner === 'one' && doc.tokens[trigger.to]?.text === 'مع')
        ? subjectBefore(trigger, context)
        : [];
    const visiting = hostedBy(trigger, named, context);
    if (visiting && !named.includes(visiting)) return [visiting, ...named];
    const who = guest.find(id => !named.includes(id) && agrees(id, trigger, context));
    // «اجتمع بهاريس، ثم بجونسون»: all that are named are met by somebody else.
    return who ? [who, ...named] : withAttending(trigger, named, context);
  }
  if (named.length === 0 && isOfPairBefore(trigger, context)) {
    const pair = lastPair(context, trigger);
    if (pair.length === 2) return pair;
  }
  if (named.length === 0 && isBetweenStates(trigger, context)) return context.tables.principalStates;
  if (named.length === 0 && doc.tokens[trigger.from]?.forms.includes('الجوله')) return lastOfKind(trigger, context);
  if (named.length === 0 && trigger.definite && AGREED_ON.test(before(trigger, doc)))
    return lastOfKind(trigger, context, true);
  if (named.length === 0 && pointsBack(trigger, context)) return lastOfKind(trigger, context);
  const ordinal = doc.tokens.slice(trigger.to, trigger.to + 2).some(token => isOneOf(token, words.ordinal));
  if (ordinal) {
    const before = lastOfKind(trigger, context, true);
    if (named.every(id => before.includes(id))) return before.length > 0 ? before : named;
  }
  if (named.length === 0 && OCCASION.has(doc.tokens[trigger.from - 1]?.text ?? '')) {
    const people = [...new Set(personsHere(trigger, context))];
    if (people.length === 2) return people.reverse();
  }
  const pronounPair =
    trigger.owner === 'two' ||
    hasDualVerb(trigger, context) ||
    isDualVerb(doc, trigger) ||
    doc.tokens.slice(trigger.from + 1, Math.min(clause.to, trigger.to + 4)).some(token => isOneOf(token, words.pairs));
  // «ومع تزايد الحشود حول أوكرانيا عقدا لقاء»: a state is none of the two.
  const ofTwo = hasDualVerb(trigger, context) && !named.some(id => isPerson(id, context));
  if (pronounPair && !trigger.again && (named.length === 0 || ofTwo)) {
    const joint = besideSpeaker(trigger, context);
    if (joint.length === 2) return joint;
    const told = lastPair(context, trigger);
    return isOfOtherSides(trigger, told, context) ? context.tables.principalStates : told;
  }
  if (named.length === 1 && !isPerson(named[0] as string, context)) {
    if (isOfMany(named[0] as string, context) && trigger.word.part === 'verb' && trigger.word.entry.container)
      return named;
    const attended = withAttending(trigger, named, context);
    if (attended.length > 1) return attended;
  }
  if (named.length === 1) {
    // «قال إنه سيلتقي»: the pronoun on «إن» is the speaker.
    const ofSpeaker = clause.reportedBy && /^و?ب?ان(ه|ها)$/.test(doc.tokens[clause.from]?.text ?? '');
    const who = ofSpeaker && speaker ? holderOf(speaker, context) : undefined;
    if (who && who !== named[0]) return [who, ...named];
    const peer = peerOf(named[0] as string, trigger, context);
    if (peer) return [peer, ...named];
    const inSentence = personsHere(trigger, context).find(id => id !== named[0] && agrees(id, trigger, context));
    const where = doc.tokens[clause.from]?.text === 'حيث';
    const purpose = /^لل/.test(doc.tokens[trigger.from]?.text ?? '');
    // «وبعد أن زار كييف والتقى زيلينسكي، اجتمع مع لافروف».
    const met = trigger.tense !== undefined && isPartner(named[0] as string, trigger, context);
    const continues = where || purpose || met || isJoinedOn(trigger, context);
    const running = continues ? actorOfSentence(trigger, context) : undefined;
    if (running && running !== named[0]) return [running, ...named];
    const continued = trigger.tense !== undefined || where;
    if (continued && inSentence) return [inSentence, ...named];
    if (trigger.owner === 'one' || opensSentence(trigger, context) || isPartner(named[0] as string, trigger, context)) {
      const isOther = (id: string): boolean => id !== named[0] && isPerson(id, context) && agrees(id, trigger, context);
      // «استقبل أوشاكوف نولاند. كما التقت كوزاك»: the other of the two.
      const other =
        subjectBefore(trigger, context).find(isOther) ??
        lastSince(context.earlier, context.sentenceIndex - 1, ({ saying }) => !saying)?.participants.find(isOther);
      return other ? [other, ...named] : named;
    }
  }
  return named;
}

/** «اتصالان: الأول …، والثاني في 13 أبريل». */
const ORDINAL = /^و(الثاني|الثانيه|الثالث|الثالثه|الاخر|الاخري)$/;

/** «أضاف بلينكن أن بايدن شارك، وأنه يتوقع أن يتحدث إلى نظيره لافروف»: whose counterpart the named one is. */
function peerOf(id: string, trigger: Trigger, context: Context): string | undefined {
  const { doc, clause, words, tables, speaker } = context;
  const near = doc.tokens.slice(trigger.to, Math.min(clause.to, trigger.to + PEER_REACH));
  if (!near.some(token => isOneOf(token, words.counterpart))) return undefined;
  const day = doc.article.published?.slice(0, 10) ?? '9999-12-31';
  const offices = (person: string): readonly string[] => officesOn(tables, person, day).map(([office]) => office);
  const of = new Set(offices(id));
  const told = [...personsHere(trigger, context), ...(speaker ? [speaker] : [])].filter(other => other !== id);
  const peers = [...new Set(told)].filter(other => offices(other).some(office => of.has(office)));
  return told.length > 1 && peers.length === 1 ? peers[0] : undefined;
}

const PEER_REACH = 4;

/** «ماذا تريد روسيا؟ … تفاوض الطرفان»: two sides of a text about two states are those, unless a pair has just been told. */
function isOfOtherSides(
  { from, to }: Trigger,
  told: readonly string[],
  { doc, clause, earlier, sentence, tables, namedBefore }: Context,
): boolean {
  const near = doc.tokens.slice(from, Math.min(clause.to, to + SIDES_REACH));
  const named = (ids: readonly string[]): boolean => ids.every(id => namedBefore.has(id));
  if (!near.some(({ text }) => SIDES.test(text)) || !(named(tables.principalStates) || named(tables.principals)))
    return false;
  const day = doc.article.published?.slice(0, 10) ?? '9999-12-31';
  const states = new Set(told.map(id => countryOf(tables, id, day) ?? id));
  if (told.length === 2 && tables.principalStates.every(id => states.has(id)) && !told.every(isPrincipal(tables)))
    return false;
  const last = earlier.findLast(({ participants }) => participants.length === 2);
  const line = last === undefined ? -1 : (doc.sentences[last.sentenceIndex]?.line ?? -1);
  return line !== sentence.line;
}

const SIDES = /^(الطرفان|الطرفين|الجانبان|الجانبين)$/;
const SIDES_REACH = 3;

const isPrincipal =
  ({ principals }: Context['tables']) =>
  (id: string): boolean =>
    principals.includes(id);

/** «أما بوتين فلديه ضيف: لوكاشينكو الذي يصل الجمعة للقائه»: who travels, and whom the pronoun means. */
function guestAndHost({ owner, from }: Trigger, { doc, earlier, sentenceIndex, sentence, entities }: Context) {
  const journey = earlier.at(-1);
  const [who] = journey?.kind === 'visit' && journey.sentenceIndex === sentenceIndex ? journey.participants : [];
  if (owner !== 'one' || who === undefined || !doc.tokens[from]?.text.startsWith('لل')) return [];
  const host = entities.findLast(
    ({ id, type, tokens: [at] }) => type === 'person' && id !== who && at >= sentence.tokens[0] && at < from,
  );
  return host ? [who, host.id] : [];
}

/** «قال ماكرون في مؤتمر مشترك مع زيلينسكي بعد محادثات بينهما»: the speaker and who stands beside them. */
function besideSpeaker({ from }: Trigger, { doc, clause, speaker, entities, tables }: Context): readonly string[] {
  if (!speaker || !(speaker in tables.lexicon.people)) return [];
  for (let at = clause.from; at < from - 1; at++) {
    if (!/^(ال)?مشترك$/.test(doc.tokens[at]?.text ?? '') || doc.tokens[at + 1]?.text !== 'مع') continue;
    const beside = entities.find(({ type, tokens: [first] }) => type === 'person' && first > at + 1 && first < from);
    return beside && beside.id !== speaker ? [speaker, beside.id] : [];
  }
  return [];
}

/** «التقى المستشارون …، واتفقوا على اللقاء مجدداً»: they themselves. */
const AGREED_ON = /^[وف]?(اتفق|اتفقا|اتفقوا|اتفقت|يتفقان|توافقا) علي$/;

function before({ from }: Trigger, { tokens }: Context['doc']): string {
  return `${tokens[from - 2]?.text} ${tokens[from - 1]?.text}`;
}

/** «وصل بلينكن من برلين حيث التقى شولتس وبيربوك»: whoever travelled there met those who are named. */
function hostedBy(trigger: Trigger, named: readonly string[], context: Context): string | undefined {
  const { doc, clause, earlier, entities, sentence, sentenceIndex } = context;
  const before = earlier.at(-1);
  if (trigger.tense === undefined || doc.tokens[clause.from]?.text !== 'حيث') return undefined;
  if (doc.tokens.slice(trigger.to, trigger.to + 2).some(({ text }) => text === 'مع')) {
    const before = entities.filter(
      ({ type, tokens: [at] }) => type === 'person' && at >= sentence.tokens[0] && at < clause.from,
    );
    // «غادر ماكرون كييف متوجهاً إلى برلين، حيث يجتمع الليلة مع شولتس».
    if (new Set(before.map(({ id }) => id)).size === 1) return before[0]?.id;
  }
  // «لقاء مع زيلينسكي … في برلين حيث اجتمع بوزراء خارجية ألمانيا وفرنسا».
  const ofStates = !named.some(id => isPerson(id, context));
  return before?.sentenceIndex === sentenceIndex && (before.kind === 'visit' || ofStates)
    ? runningSubject(trigger, context)
    : undefined;
}

/** «أجرى اتصالاً بقادة فرنسا وألمانيا، وكان قد تشاور معهم»: all of the conversation told before in the sentence. */
function withThem({ to, tense }: Trigger, { doc, clause, earlier, sentenceIndex }: Context): readonly string[] {
  const near = doc.tokens.slice(to, Math.min(clause.to, to + THEM_REACH));
  if (tense === undefined || !near.some(({ text }) => text === 'معهم')) return [];
  const told = lastSince(earlier, sentenceIndex, ({ saying, participants }) => !saying && participants.length > 2);
  return told?.participants ?? [];
}

const THEM_REACH = 3;

/** «ويلتئم مجلس الأمن»: a body of many states meets by itself. */
function isOfMany(id: string, { tables: { lexicon } }: Context): boolean {
  const body = lexicon.organisations[id];
  return body !== undefined && body.of === undefined && body.media !== true;
}

const SIGNED = new Set<EventKind>(['document', 'other', 'sanctions']);

/** A masculine or feminine verb with nobody named before it in its clause, and none of those named behind it its subject. */
function actsBefore(
  { from, to }: Trigger,
  named: readonly string[],
  { doc, clause, entities, sentence }: Context,
): boolean {
  if (named.some(id => entities.some(entity => entity.id === id && entity.tokens[0] === to))) return false;
  if (entities.some(({ tokens: [at] }) => at >= Math.max(clause.from, sentence.tokens[0]) && at < from)) return false;
  const joined = /^و\p{L}{3}/u.test(doc.tokens[from]?.text ?? '');
  return joined || opensAgain(doc, sentence, from);
}

/** «صيغة نورماندي، التي ألغي اجتماعها»: the body that the relative clause speaks of. */
function ownerBefore({ owner, from }: Trigger, { doc, clause, entities }: Context): string | undefined {
  if (owner !== 'one') return undefined;
  for (let at = from - 1; at >= Math.max(clause.from, from - OWNER_REACH); at--) {
    if (!isRelativePronoun(doc.tokens[at]?.text)) continue;
    return entities.find(({ type, tokens: [, to] }) => type === 'organisation' && to === at)?.id;
  }
  return undefined;
}

/** «التي ألغي اجتماعها», «التي كان من المقرر أن يعقد اجتماعها». */
const OWNER_REACH = 7;

/** «بين الرئيسين، عقب قمتهما»: the two whom a dual has named, whoever else is named in the sentence. */
function pairNamed(trigger: Trigger, { entities, sentence }: Context): readonly string[] {
  const two = entities.filter(
    ({ by, type, tokens: [at] }) =>
      by === 'reference' && type === 'person' && at >= sentence.tokens[0] && at < trigger.from,
  );
  return [...new Set(two.map(({ id }) => id))];
}

/** «التقت»: she did. */
function agrees(id: string, { tense, from, word }: Trigger, { doc, tables }: Context): boolean {
  if (word.part === 'verb' && word.entry.leads) return true;
  return tense === undefined || !disagrees(doc.tokens[from]?.text ?? '', tense, id, tables);
}

/** «زار كييف والتقى الرئيس زيلينسكي»: a verb joined on to one told before. */
function isJoinedOn({ from, tense }: Trigger, { doc }: Context): boolean {
  return tense !== undefined && (/^[وف]/.test(doc.tokens[from]?.text ?? '') || doc.tokens[from - 1]?.text === 'ثم');
}

/** Who acts in the event told before in the same sentence. */
function actorOfSentence(trigger: Trigger, context: Context): string | undefined {
  const before = context.earlier.at(-1);
  return before?.sentenceIndex === context.sentenceIndex ? runningSubject(trigger, context) : undefined;
}

/** «شارك بايدن في قمة الحلف», «… إذ شارك في قمة الحلف»: who attends takes part, with the body that meets. */
function withAttending(trigger: Trigger, named: readonly string[], context: Context): readonly string[] {
  const { doc, clause } = context;
  const near = doc.tokens.slice(Math.max(clause.from, trigger.from - ATTENDING_REACH), trigger.from);
  // «حضر القمة الأوروبية مع رئيسة المفوضية»: the named are whom he met there.
  const withThem = doc.tokens.slice(trigger.to, trigger.to + PARTNER_AFTER).some(({ text }) => text === 'مع');
  if (!near.some(({ text }) => ATTENDING.test(text)) || (!withThem && named.some(id => isPerson(id, context))))
    return named;
  const [who] = subjectBefore(trigger, context);
  return who && !named.includes(who) ? [who, ...named] : named;
}

const ATTENDING_REACH = 5;
const PARTNER_AFTER = 4;

const ATTENDING = /^[وف]?س?(ي|ت)?(شارك|حضر|انضم|نضم)(ت)?$/;

/** Who «it» is that will call: the person who speaks, or the president whose seat the speaker is («قال البيت الأبيض إنه سيتصل»). */
function holderOf(speaker: string, context: Context): string | undefined {
  if (isPerson(speaker, context)) return speaker;
  const body = context.tables.lexicon.organisations[speaker];
  const day = context.doc.article.published?.slice(0, 10) ?? '9999-12-31';
  return body?.seat && body.of ? holderOn(context.tables, 'president', body.of, day) : undefined;
}

/** «الاتصال، الذي جاء بطلب من الكرملين، … بتوقيت موسكو»: a state alone holds no conversation. */
function isOneSide(named: readonly string[], { tables, doc }: Context): boolean {
  if (named.length === 0 || named.some(id => id in tables.lexicon.people)) return false;
  const day = doc.article.published?.slice(0, 10) ?? '9999-12-31';
  const states = new Set(named.map(id => countryOf(tables, id, day)));
  return states.size === 1 && !states.has(undefined);
}

/** «تبادل البلدان المذكرات»، «الإعلان عنها من العاصمتين»: the two states, named without their names. */
function isOfBothStates(trigger: Trigger, { doc, clause, sentence, words }: Context): boolean {
  // «مُددت المعاهدة، حين تبادل البلدان المذكرات».
  if (trigger.kind === 'document')
    return doc.tokens.slice(...sentence.tokens).some(token => isOneOf(token, words.bothStates));
  return doc.tokens
    .slice(Math.max(clause.from, trigger.from - 3), Math.min(clause.to, trigger.to + 5))
    .some(token => isOneOf(token, words.bothStates));
}

/** «أعلن بوتين ولوكاشينكو أن جيشي بلديهما سيجريان مناورات»: the countries of the two named before. */
function countriesOfPair(trigger: Trigger, context: Context): readonly string[] {
  const { doc, clause, tables, words } = context;
  const theirs = doc.tokens
    .slice(Math.max(clause.from, trigger.from - PAIR_REACH), Math.min(clause.to, trigger.to + PAIR_REACH))
    .some(token => isOneOf(token, words.theirStates));
  if (!theirs) return [];
  const day = doc.article.published?.slice(0, 10) ?? '9999-12-31';
  const two = [...new Set(personsOfSentence(trigger, context))].slice(0, 2).reverse();
  return [...new Set(two.flatMap(id => countryOf(tables, id, day) ?? []))];
}

const PAIR_REACH = 6;

/** «آخر حديث بينهما كان المكالمة»: of the pair last named, whoever else has telephoned since. */
function isOfPairBefore({ from, word }: Trigger, { doc, clause }: Context): boolean {
  if (word.part !== 'noun') return false;
  const near = doc.tokens.slice(Math.max(clause.from, from - 4), from);
  return near.some(({ text }, at) => text === 'بينهما' && /^(كانت?|لم)$/.test(near[at + 1]?.text ?? ''));
}

/** «يلتقي مسؤولون من البلدين», «محادثات بين الدولتين». */
function isBetweenStates({ from, to }: Trigger, { doc, clause, words }: Context): boolean {
  const holders = doc.tokens.slice(Math.max(clause.from, from - HOLDERS_REACH), from);
  if (holders.some((token, at) => isOneOf(token, words.bothStates) && OF_BOTH.test(holders[at - 1]?.text ?? '')))
    return true;
  const at = doc.tokens.slice(to, Math.min(clause.to, to + 5)).findIndex(token => isOneOf(token, words.bothStates));
  return at > 0 && OF_STATES.has(doc.tokens[to + at - 1]?.text ?? '');
}

/** «يعقد خبراء البلدين جلسة مشاورات». */
const OF_BOTH = /^(خبراء|وفدا|وفدي|وفود|ممثلو|ممثلي|مسوولو|مسوولي|وزيرا|وزيري|مفاوضو|مفاوضي|دبلوماسيو)$/;
const HOLDERS_REACH = 7;

const OF_STATES = new Set(['من', 'بين']);

/** «إذ يجري الجمعة مع شويغو محادثات»: who holds them is told before, whom they are held with stands behind the verb. */
function leavesOutHolder({ from, to, word }: Trigger, { doc, clause }: Context): boolean {
  if (word.part !== 'noun') return false;
  for (let at = Math.max(clause.from, from - HOLDER_REACH); at < from - 1; at++) {
    if (!HOLDS.test(doc.tokens[at]?.text ?? '')) continue;
    let next = at + 1;
    while (next < from && OF_DAY.test(doc.tokens[next]?.text ?? '')) next++;
    if (next < from && isDayWord(doc.tokens[next]?.text ?? '')) next++;
    // «وعقد يوم الثلاثاء قمة مع رئيس المجلس».
    return doc.tokens[next === from ? to : next]?.text === 'مع';
  }
  return false;
}

/** «نعم، تحدث مساء الاثنين مع قادة فرنسا وألمانيا»: nothing but a day between the verb and its partners, nobody before it. */
function leavesOutSubject({ from, to, tense }: Trigger, { doc, clause, entities }: Context): boolean {
  if (tense === undefined || entities.some(({ tokens: [at] }) => at >= clause.from && at < from)) return false;
  let next = to;
  while (next < clause.to && isOfDate(doc.tokens[next]?.text ?? '')) next++;
  return doc.tokens[next]?.text === 'مع';
}

const OF_DAY = /^(يوم|مساء|صباح|فجر|ليل)$/;
const HOLDER_REACH = 14;
const HOLDS = /^[وف]?(س?[يت])?(جري|جريان|عقد|عقدان|اجري|اجرت|عقدت|اصدر|اصدرت|وقع|وقعت)$/;

/** «ستجري مناورات مع بيلاروسيا» said by Moscow: the speaker's country takes part. */
function withSpeakersCountry(named: readonly string[], { clause, speaker, tables, doc }: Context): readonly string[] {
  if (named.length !== 1 || !clause.reportedBy || !speaker) return named;
  const country = countryOf(tables, speaker, doc.article.published?.slice(0, 10) ?? '9999-12-31');
  return country && !named.includes(country) ? [country, ...named] : named;
}

/** «زار موسكو. والتقى أمين مجلس الأمن»: the one named is whom he met. */
function opensSentence({ from, tense }: Trigger, { doc, sentence }: Context): boolean {
  if (tense === 'past' && opensAgain(doc, sentence, from)) return true;
  if (tense === 'present' && opensWithPlan(doc, sentence, from)) return true;
  const first = sentence.tokens[0];
  if (tense === 'past' && from === first + 1 && JOINS.test(doc.tokens[first]?.text ?? '')) return true;
  return tense !== undefined && from === first && /^[وف]/.test(doc.tokens[from]?.text ?? '');
}

/** «كما التقت كوزاك». */
const JOINS = /^(كما|كذلك|ثم|وقد)$/;

const WITH = new Set(['مع']);

/** «وأجرت مع لافروف أول محادثات»: so many words before the noun its partner may stand. */
const PARTNER_REACH = 5;

/** The one named is whom the other meets («سيجتمع مع بوتين»، «التقى ببوتين»), so the subject is left out. */
function isPartner(id: string, trigger: Trigger, { entities, clause, doc }: Context): boolean {
  const named = entities.find(
    entity => entity.id === id && entity.tokens[0] >= trigger.from - PARTNER_REACH && entity.tokens[0] < clause.to,
  );
  if (!named) return false;
  const [first] = named.tokens;
  const before = doc.tokens[first - 1]?.text ?? '';
  // «بنظيره الأوكراني زيلينسكي».
  if (doc.tokens.slice(first - 3, first).some(({ text }) => /^[بل]نظير/.test(text))) return true;
  if (isLedToBy(WITH, first, doc, entities)) return true;
  // «اجتماع لمنظمة الأمن والتعاون»: the body's own.
  return named.type === 'person' && (/^(بال|لل)\p{L}{3}/u.test(before) || /[بل]$/.test(named.clitic));
}

/** «اتفق الرئيسان خلال مكالمة», «حذره في اتصال». */
const OCCASION = new Set(['خلال', 'اثناء', 'في']);

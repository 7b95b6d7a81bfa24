import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import { followsComma } from '../document/gapBefore.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { bodyBeside, nationality } from '../entities/nationality.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { tenseOf } from '../time/tense.ts';
import { actorsOf, type Bounds, firstTopic, isLocation, takesNoPart } from './actors.ts';
import { isWithin } from './asides.ts';
import type { Trigger } from './findTriggers.ts';
import { isPrincipalOfAide } from './isPrincipalOfAide.ts';
import { ATTENDED_BY, LED_BY } from './leading.ts';
import { holdsOnePair, purposeAfterPair, segmentOf } from './segments.ts';

/**
 * Who takes part, among the entities within the bounds: persons if there are any, else organisations and countries
 * that act. What stands after a word such as «بشأن» is what they talk about.
 */
export function readParticipants(
  doc: DocumentText,
  all: readonly EntityMention[],
  trigger: Trigger,
  bounds: Bounds,
  tables: EntityTables,
  words: WordTables,
): readonly string[] {
  const entities = all.filter(entity => !isPrincipalOfAide(doc, entity, tables, words));
  const segment = upToNextAct(doc, trigger, segmentOf(doc, entities, trigger, bounds, words));
  const pair = !segment.later && holdsOnePair(entities, segment);
  const reach = pair ? segment : reachOf(doc, trigger, segment);
  const end = purposeAfterPair(doc, entities, trigger, {
    from: reach.from,
    to: Math.min(
      firstTopic(doc, trigger, reach, words),
      otherRelative(doc, trigger, reach),
      saidBehind(doc, trigger, reach, words),
      demandedIn(doc, trigger, reach),
    ),
  });
  const council = attendedCouncil(doc, entities, trigger, end, tables);
  if (council) {
    const actors = actorsOf(council, tables);
    return actors.length > 1 ? actors : [...actors, ...chairOf(doc, entities, trigger, end)];
  }
  const from =
    partiesFrom(doc, trigger, end) ??
    (isOfGroup(doc, trigger, words) || hasPartner(doc, trigger) ? trigger.to : reach.from);
  const near = entities.filter(entity => {
    const [at] = entity.tokens;
    // «المتاخمة لأوكرانيا»: a country after ل is whom something is for or beside.
    const aside =
      entity.type !== 'person' &&
      /[لك]$/.test(entity.clitic) &&
      !COUNCILS.has(doc.tokens[at - 1]?.text ?? '') &&
      !isOwnBody(doc, entity, trigger, tables);
    if (isWithin(at, bounds.asides ?? [])) return false;
    // «بون، المستشار الدبلوماسي لماكرون»: whose adviser he is.
    const owner = entity.type === 'person' && /ل$/.test(entity.clitic) && isAideOf(doc, at, words);
    if (owner) return false;
    const absent =
      isAbsent(doc, at) ||
      (entity.type !== 'person' && isAskedBy(doc, at)) ||
      isMarginal(doc, trigger, at) ||
      didNotAttend(doc, trigger, at);
    return at >= from && at < end && !aside && !absent && !isOneOf(doc.tokens[at - 1], words.belongsTo);
  });
  const people = ids(near.filter(({ type }) => type === 'person'));
  // «انضم بايدن إلى قمة حلف شمال الأطلسي»: the body's own, whoever goes there.
  const own =
    trigger.word.part === 'noun' ? entities.find(entity => isOwnBody(doc, entity, trigger, tables)) : undefined;
  const acting = near.filter(
    entity => entity.type !== 'person' && !isLocation(doc, entity) && !takesNoPart(entity.id, tables),
  );
  const side = TAKES_PARTNER.has(trigger.kind)
    ? bodyBeside(doc, trigger.to, trigger.to + SIDES_REACH, tables)
    : undefined;
  const bodies = [...new Set([...acting.flatMap(entity => actorsOf(entity, tables)), ...(side ? [side] : [])])];
  if (TAKES_TARGET.has(trigger.kind)) return [...people, ...bodies.filter(id => !people.includes(id))];
  if (people.length > 0 && own) return [...people, ...actorsOf(own, tables)];
  // «طلبت واشنطن عقد جلسة لمجلس الأمن»: whoever asked for it.
  if (own && people.length === 0)
    return [...new Set(acting.filter(({ tokens }) => tokens[0] >= trigger.to).flatMap(one => actorsOf(one, tables)))];
  const [asked] = near.filter(entity => entity.type === 'person' && isInviter(doc, entity.tokens[0]));
  // «يعقد قادة الاتحاد قمة بدعوة من ميشال».
  if (people.length === 1 && asked && bodies.length > 0) return [...bodies, ...people];
  if (people.length === 1 && TAKES_PARTNER.has(trigger.kind)) {
    const guests = invitedTo(doc, acting, trigger);
    if (guests) return [...people, ...actorsOf(guests, tables)];
    const host = bodyWith(doc, near, acting, trigger);
    if (host) return [...actorsOf(host, tables), ...people];
    return [...people, ...partnersOf(doc, near, acting, trigger, tables)];
  }
  return people.length > 0 ? [...people, ...(side && people.length > 1 ? [side] : [])] : bodies;
}

/** The body of many states behind a noun for a meeting: «قمة الاتحاد», «جلسة علنية لمجلس الأمن». */
function isOwnBody(
  doc: DocumentText,
  { id, type, clitic, tokens: [from] }: EntityMention,
  { kind, to }: Trigger,
  { lexicon }: EntityTables,
): boolean {
  const body = lexicon.organisations[id];
  if (from < to || type !== 'organisation' || body?.of !== undefined || body?.media === true) return false;
  if (from === to) return GATHERINGS.has(kind);
  // Nothing but adjectives of the meeting between.
  return (
    GATHERINGS.has(kind) &&
    clitic.endsWith('ل') &&
    from - to <= 2 &&
    doc.tokens.slice(to, from).every(({ text }) => /^(ال)?\p{L}{3,}(ه|ا|ي)$/u.test(text))
  );
}

const GATHERINGS: ReadonlySet<EventKind> = new Set(['summit', 'meeting', 'talks']);

/** «تبدأ روسيا وبيلاروس مناورات، أكد ماكرون أن …»: who speaks of it behind the comma. */
function saidBehind(doc: DocumentText, { kind, to }: Trigger, bounds: Bounds, { speech }: WordTables): number {
  if (!TAKES_TARGET.has(kind)) return bounds.to;
  for (let at = to; at < bounds.to; at++) {
    if (followsComma(doc, at) && doc.tokens[at]?.forms.some(form => speech.has(form))) return at;
  }
  return bounds.to;
}

/** «نشرت الوزارة مسودتين، وأهم ما فيهما ألا تنضم أوكرانيا»: what it says is of others. */
function demandedIn(doc: DocumentText, { kind, to }: Trigger, bounds: Bounds): number {
  for (let at = to; at < bounds.to - 1; at++) {
    // «انعقدت الجولة، تنفيذاً لما اتفق عليه الرئيسان».
    if (/^[بلك]?ما$/.test(doc.tokens[at]?.text ?? '') && OTHER_ACTS.test(doc.tokens[at + 1]?.text ?? '')) return at;
  }
  if (kind !== 'document') return bounds.to;
  for (let at = to; at < bounds.to; at++) {
    const { text } = doc.tokens[at] as Token;
    if (text === 'الا' || text === 'بالا' || (followsComma(doc, at) && text.startsWith('و'))) return at;
  }
  return bounds.to;
}

/** Adjectives behind a noun for a meeting. */
const SIDES_REACH = 3;

const TAKES_PARTNER = new Set<EventKind>(['summit', 'meeting', 'talks', 'phone-call', 'video-call']);

/** «جلس ممثلو حلف الناتو مع نائب الوزير غروشكو»: the body between a verb and «مع». */
function bodyWith(
  doc: DocumentText,
  near: readonly EntityMention[],
  acting: readonly EntityMention[],
  { word, to }: Trigger,
): EntityMention | undefined {
  const person = near.find(({ type }) => type === 'person');
  if (word.part !== 'verb' || !person) return undefined;
  const body = acting.find(
    ({ type, tokens: [from] }) => type === 'organisation' && from >= to && from < person.tokens[0],
  );
  return body && doc.tokens[body.tokens[1]]?.text === 'مع' ? body : undefined;
}

/** «أجرى بايدن اتصالاً مع زعماء فرنسا وألمانيا»: the states and bodies right behind «مع» or «بـ» and a word for their leaders. */
function partnersOf(
  doc: DocumentText,
  near: readonly EntityMention[],
  acting: readonly EntityMention[],
  { to }: Trigger,
  tables: EntityTables,
): readonly string[] {
  const reach = doc.tokens.slice(to, to + LEADERS_REACH);
  const at = reach.findIndex(
    ({ text }, from) =>
      (LEADERS.has(text) && doc.tokens[to + from - 1]?.text === 'مع') ||
      (text.startsWith('ب') && LEADERS.has(text.slice(1))),
  );
  const leaders = to + at;
  const official = at < 0 ? officialsWith(doc, to, tables) : undefined;
  if (official) return [official];
  if (at < 0 || near.some(({ type, tokens: [from] }) => type === 'person' && from > leaders)) return [];
  let end = leaders + 1;
  const partners: EntityMention[] = [];
  for (const entity of acting) {
    const [from, next] = entity.tokens;
    if (from < end || from > end + BETWEEN_PARTNERS) continue;
    partners.push(entity);
    end = next;
  }
  return [...new Set(partners.flatMap(entity => actorsOf(entity, tables)))];
}

/** «مشاورات مع دبلوماسيين أمريكيين»: unnamed people of a state. */
function officialsWith(doc: DocumentText, to: number, tables: EntityTables): string | undefined {
  const reach = doc.tokens.slice(to, to + OFFICIALS_REACH);
  const at = reach.findIndex(({ text }, from) => text === 'مع' && OFFICIALS.has(reach[from + 1]?.text ?? ''));
  return at < 0 ? undefined : nationality(doc, to + at + 2, tables);
}

const OFFICIALS = new Set('دبلوماسيين ديبلوماسيين مسوولين مسئولين خبراء نظراء ممثلين مفاوضين وفد'.split(' '));
const OFFICIALS_REACH = 5;

/** «دعا بايدن قادة مجموعة السبع إلى اجتماع». */
function invitedTo(
  { tokens }: DocumentText,
  acting: readonly EntityMention[],
  { from, word }: Trigger,
): EntityMention | undefined {
  if (word.part !== 'noun' || tokens[from - 1]?.text !== 'الي') return undefined;
  return acting.find(
    ({ tokens: [at, to] }) =>
      to === from - 1 &&
      LEADERS.has(tokens[at - 1]?.text ?? '') &&
      tokens.slice(Math.max(0, at - INVITING_REACH), at).some(({ text }) => INVITES.test(text)),
  );
}

const INVITES = /^[وف]?(دعا|دعت|يدعو|تدعو)$/;
/** Words from the verb to the guests. */
const INVITING_REACH = 6;

const LEADERS = new Set(['زعماء', 'قاده', 'روساء', 'نظرايه', 'وزراء', 'ممثلي', 'مسوولي', 'مستشاري']);
/** Words from the noun to the leaders, and words such as «دول» from one partner to the next. */
const LEADERS_REACH = 8;
const BETWEEN_PARTNERS = 2;

/** «اللقاء، الذي جرى على هامش المجلس الوزاري للمنظمة»: whose gathering it was beside. */
function isMarginal(doc: DocumentText, { to }: Trigger, at: number): boolean {
  for (let before = at - 1; before >= Math.max(to, at - MARGIN_REACH); before--) {
    if (followsComma(doc, before + 1)) return false;
    if (doc.tokens[before]?.text === 'هامش') return true;
  }
  return false;
}

const MARGIN_REACH = 6;

function isAideOf({ tokens }: DocumentText, at: number, { aides }: WordTables): boolean {
  return isOneOf(tokens[at - 1], aides) || isOneOf(tokens[at - 2], aides);
}

/** «التأم مجلس الناتو وروسيا …، بحضور شيرمان»: the council meets, whoever of it is named as there. */
function attendedCouncil(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: Trigger,
  end: number,
  { lexicon }: EntityTables,
): EntityMention | undefined {
  // «انعقاد مجلس روسيا والناتو»: it is the council's own.
  const own = trigger.word.part === 'noun' && entities.find(({ tokens: [from] }) => from === trigger.to);
  if (own && lexicon.organisations[own.id]?.members) return own;
  // «مجلس روسيا والناتو يجتمع، والأمين العام يتحدث».
  const subject = trigger.word.part === 'verb' && entities.find(({ tokens: [, to] }) => to === trigger.from);
  if (subject && lexicon.organisations[subject.id]?.members) return subject;
  // «اختتم المجلس اجتماعه …، برئاسة الأمين العام»: its own chair.
  const owned = trigger.owner === 'one' || trigger.word.part === 'noun';
  const at = doc.tokens
    .slice(trigger.to, end)
    .findIndex(({ text }) => ATTENDED_BY.test(text) || (owned && text === 'برياسه'));
  if (at < 0) return undefined;
  const sides = entities.filter(
    ({ type, tokens: [from] }) => type !== 'person' && from >= trigger.from - OWNER_REACH && from < trigger.to + at,
  );
  // «عقد الحلف وروسيا اجتماعاً برئاسة الأمين العام»: two sides, whoever takes the chair.
  if (trigger.owner !== 'one' && sides.length > 1 && doc.tokens[trigger.to + at]?.text === 'برياسه') return undefined;
  return entities.findLast(({ id, tokens: [from] }) => {
    const near = from >= trigger.from - (owned ? OWNER_REACH : COUNCIL_REACH) && from < trigger.to + at;
    const body = lexicon.organisations[id];
    return near && body !== undefined && body.of === undefined && body.media !== true;
  });
}

/** «اجتمع وزراء الحلف برئاسة الأمين العام ينس ستولتنبرغ». */
function chairOf(
  { tokens }: DocumentText,
  entities: readonly EntityMention[],
  { to }: Trigger,
  end: number,
): readonly string[] {
  const at = tokens.slice(to, end).findIndex(({ text }) => text === 'برياسه');
  const chair = entities.find(
    ({ type, tokens: [from] }) => at >= 0 && type === 'person' && from > to + at && from <= to + at + CHAIR_REACH,
  );
  return chair ? [chair.id] : [];
}

/** Words of a title before a name. */
const CHAIR_REACH = 5;

/** «مجلس الناتو وروسيا قد التأم»: words before the verb. */
const COUNCIL_REACH = 5;
/** «اختتم مجلس حلف شمال الأطلسي وروسيا اليوم في بروكسل اجتماعه»: the same to a noun with a pronoun. */
const OWNER_REACH = 10;

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

/** «انعقاد الجولة الأولى من الحوار في جنيف، برئاسة شيرمان وريابكوف»: who leads the delegations takes part. */
function isLed(doc: DocumentText, trigger: Trigger, bounds: Bounds): boolean {
  return doc.tokens.slice(trigger.to, bounds.to).some(({ text }) => LED_BY.test(text));
}

const COMPLEMENT_REACH = 3;

/**
 * How far around a noun its parties may stand. «القمة» that only points back has none but those right behind it
 * («القمة الروسية الأمريكية»); any other noun has them up to the comma, unless «بين»، «مع» or «التي» leads further.
 */
function reachOf(doc: DocumentText, trigger: Trigger, bounds: Bounds): Bounds {
  if (trigger.word.part === 'verb' || TAKES_TARGET.has(trigger.kind)) return bounds;
  const next = doc.tokens.slice(trigger.to, Math.min(bounds.to, trigger.to + CONNECTOR_REACH));
  if (next.some(({ text }) => CONNECTORS.has(text)) || isLed(doc, trigger, bounds)) return bounds;
  const own = trigger.definite
    ? { from: heldFrom(doc, trigger, bounds) ?? trigger.to, to: Math.min(bounds.to, trigger.to + COMPLEMENT_REACH) }
    : bounds;
  for (let at = trigger.to; at < own.to; at++) {
    if (followsComma(doc, at)) return { from: own.from, to: at };
  }
  return own;
}

/** Who acts in what is told next has no part in what a noun names. */
function upToNextAct<T extends Bounds>(doc: DocumentText, trigger: Trigger, bounds: T): T {
  if (trigger.word.part === 'verb' || TAKES_TARGET.has(trigger.kind)) return bounds;
  for (let at = trigger.to; at < bounds.to; at++) if (actsBeside(doc, trigger, at)) return { ...bounds, to: at };
  return bounds;
}

/** «على هامش قمة العشرين تبادل لافروف»: who acts beside it; «انضم إلى القمة وأطلع الحلفاء»: what is done next. */
function actsBeside({ tokens }: DocumentText, { from }: Trigger, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (tokens[from - 1]?.text === 'هامش') return tenseOf(text) === 'past';
  // «وقادها عن الجانب الأميركي شيرمان».
  return (
    !LED_BY.test(text) &&
    !/(ها|ه)$/.test(text) &&
    /^و\p{L}{4,}$/u.test(text) &&
    !text.startsWith('وال') &&
    tenseOf(text.slice(1)) === 'past'
  );
}

/** «عقدت الولايات المتحدة وروسيا أمس … الجولة الثانية من الحوار»: who holds it stands behind the verb of holding. */
function heldFrom({ tokens }: DocumentText, { from }: Trigger, bounds: Bounds): number | undefined {
  const at = tokens.slice(Math.max(bounds.from, from - HELD_REACH), from).findIndex(({ text }) => HELD.test(text));
  return at < 0 ? undefined : Math.max(bounds.from, from - HELD_REACH) + at;
}

const HELD_REACH = 16;
const HELD = /^[وف]?(عقد|عقدت|اجري|اجرت|انهي|انهت|اختتم|اختتمت|بدا|بدات)$/;

const BETWEEN_REACH = 8;

/** «محادثات … بين روسيا والولايات المتحدة» names all its parties after «بين»; what stands before is somebody else. */
function partiesFrom(doc: DocumentText, trigger: Trigger, end: number): number | undefined {
  for (let at = trigger.to; at < Math.min(end, trigger.to + BETWEEN_REACH); at++) {
    // «بين 11 و13 يونيو»: when, not who.
    if (doc.tokens[at]?.text === 'بين' && !/^\p{N}/u.test(doc.tokens[at + 1]?.text ?? '')) return at + 1;
  }
  return undefined;
}

/** «حوار الاستقرار، الذي اتفق الرئيسان على إطلاقه»: who agreed on it, not who holds it. */
function otherRelative(doc: DocumentText, trigger: Trigger, bounds: Bounds): number {
  if (trigger.word.part !== 'noun') return bounds.to;
  for (let at = trigger.to; at < Math.min(bounds.to - 1, trigger.to + RELATIVE_REACH); at++) {
    const { text } = doc.tokens[at] as Token;
    if ((text === 'الذي' || text === 'التي') && OTHER_ACTS.test(doc.tokens[at + 1]?.text ?? '')) return at;
  }
  return bounds.to;
}

const RELATIVE_REACH = 8;

const OTHER_ACTS = /^(اتفق|اتفقت|توافق|اقترح|طرح|عرض|دعا|اعلن|اعلنت|طلب|طالب|اطلق|اقر|وعد)(ها|ه|ا)?$/;

/** «المجلس الدائم لمنظمة الأمن والتعاون»: the body whose council it is. */
const COUNCILS = new Set(
  'المجلس الدايم مجلس لمجلس اجتماع اجتماعا الاجتماع قمه القمه الوزاري السنوي العاديه الاستثناييه الطاريه الطاري'.split(
    ' ',
  ),
);

/** «بلا بوتين», «غاب عنها بوتين», «باستثناء لافروف»: not there. */
const ABSENT = new Set(['بلا', 'دون', 'بدون', 'غياب', 'بغياب', 'عنها', 'عنه', 'باستثناء', 'عدا']);

/** «في غياب أي وفد روسي» too. */
function isAbsent({ tokens }: DocumentText, at: number): boolean {
  if (ABSENT.has(tokens[at - 1]?.text ?? '')) return true;
  return /^ا(ي|يه)$/.test(tokens[at - 2]?.text ?? '') && ABSENT.has(tokens[at - 3]?.text ?? '');
}

/** «مكالمة بمبادرة من الكرملين». */
function isAskedBy({ tokens }: DocumentText, at: number): boolean {
  return tokens[at - 1]?.text === 'من' && ASKED_BY.has(tokens[at - 2]?.text ?? '');
}

/** «بدعوة من رئيس المجلس الأوروبي شارل ميشال». */
function isInviter({ tokens }: DocumentText, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - TITLE_REACH), at)
    .some(({ text }, from, near) => ASKED_BY.has(text) && near[from + 1]?.text === 'من');
}

/** Words from «بدعوة من» to the name behind a title. */
const TITLE_REACH = 6;

const ASKED_BY = new Set(['بمبادره', 'بطلب', 'بدعوه', 'بايعاز', 'بامر']);

/** «اجتماع وزراء خارجية مجموعة العشرين», «قمة قادة الحلف»: a meeting of many, whoever is named before it. */
function isOfGroup(doc: DocumentText, trigger: Trigger, { groups }: WordTables): boolean {
  return trigger.word.part === 'noun' && groups.has(doc.tokens[trigger.to]?.text ?? '');
}

/** «محادثاته في موسكو مع بوتين»: whose they are is the subject's part; the other stands behind «مع». */
function hasPartner(doc: DocumentText, trigger: Trigger): boolean {
  return (
    trigger.owner === 'one' &&
    doc.tokens.slice(trigger.to, trigger.to + PARTNER_REACH).some(({ text }) => text === 'مع')
  );
}

const PARTNER_REACH = 4;

const TAKES_TARGET = new Set<EventKind>(['sanctions', 'military', 'exercise', 'document', 'other']);

/** «لم يحضر بوتين القمة»: it was held without him. */
function didNotAttend({ tokens }: DocumentText, { from, word }: Trigger, at: number): boolean {
  if (word.part !== 'noun' || at >= from) return false;
  return /^[وف]?لم$/.test(tokens[at - 2]?.text ?? '') && /^[يت](حضر|شارك)$/.test(tokens[at - 1]?.text ?? '');
}

const ids = (entities: readonly { readonly id: string }[]): string[] => [...new Set(entities.map(({ id }) => id))];

import { firstTokenFrom, isOneOf, type Token } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { type EventWordEntry, isEventWord, type WordTables } from '../lexicon/compileWords.ts';
import { isPledged } from '../mentions/pledged.ts';
import { isRelativePronoun } from '../mentions/relativePronoun.ts';
import type { LocatedTime } from './locateTimes.ts';

/** What choosing a host looks at. `inClause` are the mentions of the time's clause, in order; `dated` those that have a time. */
export interface HostContext {
  readonly doc: DocumentText;
  readonly words: WordTables;
  readonly inClause: readonly Mention[];
  readonly dated: ReadonlySet<Mention>;
}

/**
 * The mention that a time belongs to: the event word before it, or, where the clause opens with a time, the one after.
 * Three things overrule nearness: a colon (what follows belongs to the main verb), an adjunct such as «فور انتهاء القمة»
 * that a verb has closed, and a new verb that begins the next event («… يوم الأربعاء، وشهدت فيينا الخميس جولة»).
 */
export function findHost(located: LocatedTime, context: HostContext): Mention | undefined {
  const { doc, inClause, dated } = context;
  const text = doc.text.text;
  const main = inClause[0];
  // «جاءت الزيارة بعد لقاء … وبعد ثلاثة أيام من مكالمة»: what is anchored goes with the main event of its clause.
  if (located.anchor && !located.time.range)
    return inClause.find(
      mention => !isAdjunct(doc, mention) && !isBehindAnchor(mention, located) && !isApposition(text, mention),
    );
  if (main?.saying && opensReport(context, located)) return occasionBeside(context, located) ?? main;
  const after = inClause.find(
    mention =>
      mention.trigger.start >= located.start &&
      !isOfPledge(text, mention, located) &&
      !isWhatFor(text, mention, located),
  );
  const before = inClause.findLast(
    mention =>
      mention.trigger.start < located.start &&
      !isCutOff(text, mention, located) &&
      !(
        main?.kind === 'visit' &&
        dated.has(main) &&
        isPurpose(text, mention) &&
        text.slice(mention.trigger.end, located.start).includes('،')
      ) &&
      !(isAdjunct(doc, mention) && EXAMPLES.test(text.slice(mention.trigger.end, located.start))) &&
      !(isAdjunct(doc, mention) && !isExplained(context, mention) && hasVerbBetween(context, mention, located)),
  );
  if (!before) return after;
  if (after && (leadsToVerb(context, located) || opensNext(context, located, before, after))) return after;
  if (after && isHosted(context, located)) return after;
  if (isBegun(context, located) && (after || dated.has(before))) return after;
  // «مهّد للقمة لقاءان: الأول بين …»: what the colon opens up is right before it.
  const opened = text.slice(before.trigger.end, located.start);
  const several =
    COUNTED.test(text.slice(before.trigger.start, before.trigger.end)) &&
    (/^\s?:/.test(opened) || ONE_OF_THEM.test(opened));
  if (before !== main && opened.includes(':') && !several) return main;
  if (
    after &&
    (dated.has(before) ? hasVerbBetween(context, before, located) : isOpenedByVerb(context, located, before))
  )
    return after;
  return before;
}

/** «بعد يومين من لقاء تراس مع لافروف، وهو لقاء وصفه بأنه حوار»: the same once more. */
const isApposition = (text: string, { clause, trigger }: Mention): boolean =>
  /(^|[\s،,])و(هو|هي)\s$/.test(text.slice(clause.start, trigger.start));

/** «جاء الإعلان غداة اجتماع …، وخُصص لضبط جدول أعمال القمة»: what is told behind it is not what came then. */
function isBehindAnchor({ clause, trigger }: Mention, { start, anchor }: LocatedTime): boolean {
  return trigger.start > (anchor?.end ?? start) && start - clause.start > OPENING;
}

/** Code units before a time that opens its clause: «وبعد …», «ثم بعد …». */
const OPENING = 6;

/** «لقاءان», «اجتماعات», «اتصالين هاتفيين». */
const COUNTED = /(ان|ين|ات)( |$)/;
/** «… بين الرئيسين: الأول في». */
const ONE_OF_THEM = /^[^:؛.]{0,60}:\s?(الاول|الاولي|احدهما|احداهما|اولهما|اولاهما|واحد|واحده)\s/;

/** «طالبت روسيا … الدول التي انضمت بعد عام 1997»: the time belongs to the relative clause, not to the saying. */
function isCutOff(text: string, { trigger, saying, kind }: Mention, { start }: LocatedTime): boolean {
  const between = text.slice(trigger.end, start);
  return (
    SUBORDINATE.test(between) ||
    BEFORE_LEAVING.test(between) ||
    PERSON_RELATIVE.test(between) ||
    OTHER_RELATIVE.test(between) ||
    (saying && (RELATIVE.test(between) || PLANNED.test(between))) ||
    (!saying && PROPOSED_BY.test(between)) ||
    (kind !== 'visit' && NEXT_STOP.test(between))
  );
}

const RELATIVE = /[\s،](التي|الذي|الذين|اللذين|اللتين)\s/;
/** «ردها على الوثيقة التي تلقتها في 26 يناير»: the time is the document's. */
const OTHER_RELATIVE = /\s(علي|من|عن|الي)\s+ال\p{L}+\s+(التي|الذي)\s/u;
/** «دعا إلى قمة، ومن المقرر أن تعقد يومي 22 و23»: when it is due, not when it was said. */
const PLANNED = /\sو?من (المقرر|المتوقع|المنتظر|المرتقب|المزمع|المفترض)\s/;
/** «القمة التي اقترحها ماكرون مساء الأحد»: the day of the proposal. */
const PROPOSED_BY =
  /^[\s،,]*(التي|الذي)\s(كان |كانت |سبق ان )?(قد )?(ا?قترح|عرض|طرح|دعا|دعت|اعلن|طلب|وعد|تحدث عن|كشف)(ت|ا)?(ها|ه)?\s/;
/** «زيارة لنائبة الوزير نولاند، التي أجرت في موسكو يوم 12 أكتوبر محادثات»: what the one named there did. */
const PERSON_RELATIVE = /\sل\p{L}+\s[^.؛]*[،,]\s(التي|الذي)\s(اجرت|اجري|التقت|التقي|اجتمعت|اجتمع)\s/u;

/** «زيارة إلى كييف حيث التقى زيلينسكي، ثم إلى برلين أمس»: the day of the next stop. */
const NEXT_STOP = /[،,]\s(ثم|و)\s?الي\s/;
/** «منذ تولي بايدن مهامه في جانفي»: another moment than the event's. */
const SUBORDINATE = /[\s،](منذ|حين|حينما|عندما|ردا علي|احتجاجا علي)\s/;

/** «زيارة هي الأخيرة لها قبل مغادرتها منصبها هذا الخريف»: when that will be. */
const BEFORE_LEAVING = /\s(قبل|قبيل|بعد|منذ)\s\p{L}{3,}(ها|هما)\s(\p{L}+\s){0,3}$/u;

/** «يصل الجمعة للقائه، في ذروة الغضب من …»: what somebody goes for ends at the comma. */
function isPurpose(text: string, { trigger }: Mention): boolean {
  return text.startsWith('لل', trigger.start);
}

/** «وصلت القوات الاثنين للمشاركة في مناورات»: the day they came, not that of the exercise. */
function isWhatFor(text: string, { trigger, kind }: Mention, { end }: LocatedTime): boolean {
  return kind === 'exercise' && end < trigger.start && FOR.test(text.slice(end, trigger.start));
}

const FOR = /\s(للمشاركه في|تمهيدا ل|استعدادا ل|تحضيرا ل|لاجراء)\s?(ال)?$/;

/** «اتفقا الجمعة على عقد لقاء»: the day of the agreement. */
export function isOfPledge(text: string, { clause, trigger }: Mention, { start, end }: LocatedTime): boolean {
  return (
    end <= trigger.start &&
    !(SET_FOR.test(text.slice(end, trigger.start + 2)) && !text.startsWith('امس', start)) &&
    (OFFERED.test(text.slice(clause.start, trigger.start)) ||
      (isPledged(text.slice(clause.start, trigger.start)) && !isPledged(`${text.slice(clause.start, end)} `)))
  );
}

/** «حدد المجلس العاشر من يناير موعداً لمحادثات»: the day that was set, right before it. */
const SET_FOR = /^\s(موعدا|تاريخا) ل\p{L}?$/u;

/** «عرض الرئيس الفنلندي أمس استضافة القمة»: the day of the offer. */
const OFFERED = /(^|[\s،])[وف]?(ي|ت)?(عرض|قترح|اقترح)(ت|ا|وا)?\s([^.؛]*\s)?(عقد|استضافه|تنظيم|اجراء)\s(ال)?$/u;

/** «تحدثا مرات عدة قبل هذه الزيارة، لا سيما في 28 يناير»: days of what the verb tells. */
const EXAMPLES =
  /[\s،](لا سيما|ولا سيما|خصوصا|وخصوصا|خاصه|وخاصه|ابرزها|منها|بينها|اخرها|اخره|احدثها)\s(في |يوم |كان |كانت )*$/;

/** «بعد القمة»، «فور انتهاء الزيارة»: the event is only what another is seen from. */
function isAdjunct(doc: DocumentText, { clause, trigger }: Mention): boolean {
  return ADJUNCT.test(doc.text.text.slice(Math.max(clause.start, trigger.start - 24), trigger.start));
}

const ADJUNCT =
  /(^|[\s،,])و?(بعد|قبل|قبيل|عقب|فور|غداه|عشيه|اثر|منذ|خلال|بعيد)\s+(انتهاء |اختتام |انعقاد |نهايه |هذه |هذا |تلك )?$/;

/** «… إلى فيينا التي تستضيف بعد غد الخميس اجتماعاً»: the day of what a town is host to. */
function isHosted({ doc, words }: HostContext, { start }: LocatedTime): boolean {
  const at = firstTokenFrom(doc.tokens, start);
  return isRelativePronoun(doc.tokens[at - 2]?.text) && isOneOf(doc.tokens[at - 1], words.hosts);
}

/** «جولة بدأها الأربعاء بزيارة كييف», «وتابعها الخميس في برلين حيث …»: the day of what it was begun, carried on or ended with. */
function isBegun({ doc }: HostContext, { start }: LocatedTime): boolean {
  const at = firstTokenFrom(doc.tokens, start);
  const verb = doc.tokens[at - 1]?.text === 'يوم' ? doc.tokens[at - 2] : doc.tokens[at - 1];
  return /^[وف]?(ي|ت)?(بدا|بدات|ستهل|استهل|استهلت|تابع|واصل|ختتم|اختتم|اختتمت|فتتح|افتتح|نهي|انهي)(ها|ه)$/.test(
    verb?.text ?? '',
  );
}

/** «… في تركيا، وفي 13 مايو تحدث الوزيران»: a time with a verb right behind it opens what the verb tells. */
function leadsToVerb({ doc, words }: HostContext, { start, end }: LocatedTime): boolean {
  const opens =
    /(^|[\s،,])و(في |يوم )?$/.test(doc.text.text.slice(Math.max(0, start - 8), start)) || doc.text.text[start] === 'و';
  const next = doc.tokens[firstTokenFrom(doc.tokens, end)];
  return opens && next !== undefined && !next.text.startsWith('و') && isVerb(next, words);
}

/** «وصف أوشاكوف المكالمة مساء الثلاثاء بأنها صريحة»: a time right before what is said dates the saying. */
function opensReport({ doc, words }: HostContext, { end }: LocatedTime): boolean {
  const next = doc.tokens[firstTokenFrom(doc.tokens, end)];
  return (
    next !== undefined && words.complementizers.has(next.text) && /^[\s،,]*$/.test(doc.text.text.slice(end, next.start))
  );
}

/** «قال بايدن في قمة جنيف يوم 16 يونيو إن …»: the day of the occasion, on which it was said. */
function occasionBeside({ doc, inClause }: HostContext, { start }: LocatedTime): Mention | undefined {
  const event = inClause.findLast(({ trigger, saying }) => !saying && trigger.end <= start);
  if (!event) return undefined;
  const before = doc.text.text.slice(event.clause.start, event.trigger.start);
  const between = doc.text.text.slice(event.trigger.end, start);
  return /(^|\s)(في|خلال|اثناء)\s$/.test(before) && /^(\s\p{L}+){0,6}\s$/u.test(between) ? event : undefined;
}

/** «… اجتماع في بروكسل، وفي الـ13 منه اجتماع المجلس الدائم», «يليه الخميس اجتماع»: what comes next, time first. */
function opensNext({ doc }: HostContext, { start, end }: LocatedTime, before: Mention, { trigger }: Mention): boolean {
  const text = doc.text.text;
  if (FOLLOWS.test(text.slice(Math.max(before.trigger.end, start - 24), start))) return true;
  const joined = /(^|[\s،,])و(في |يوم )?(ال)?$/.test(text.slice(Math.max(0, start - 10), start));
  return joined && /^\s*$/.test(text.slice(end, trigger.start));
}

const FOLLOWS =
  /(^|\s)[وف]?(ي|ت)?(ليها|ليه|لاها|لاه|تبعها|تبعه|عقبها|عقبه|اعقبها|اعقبه|اعقبتها|لتها|لته|سبقها|سبقه)\s(في |يوم )?(ال)?$/;

/** «ثم أجريا في التاسع من يوليو اتصالاً»: «ثم» or «كما» and a verb right before the time begin another event. */
function isOpenedByVerb({ doc, words }: HostContext, { start }: LocatedTime, { trigger }: Mention): boolean {
  const at = firstTokenFrom(doc.tokens, start);
  for (let word = Math.max(1, at - 4); word < at; word++) {
    const token = doc.tokens[word] as Token;
    if (token.start > trigger.start && isVerb(token, words)) return NEXT.has(doc.tokens[word - 1]?.text ?? '');
  }
  return false;
}

const NEXT = new Set(['ثم', 'كما', 'وقد', 'فيما', 'بينما']);

/** «الزيارة التي قام بها يومي 2 و3», «قمة انعقدت الخميس»: the verb is the event's own. */
function isExplained({ doc, words }: HostContext, { trigger }: Mention): boolean {
  if (/^[،,]?\s+(التي|الذي)\s/.test(doc.text.text.slice(trigger.end, trigger.end + 8))) return true;
  const next = doc.tokens[firstTokenFrom(doc.tokens, trigger.end)];
  if (next === undefined || next.start !== trigger.end + 1) return false;
  // «لقاء جمع يوم الاثنين سوليفان بباتروشيف».
  return isOneOf(next, words.status.occurred) || next.forms.some(form => words.events.get(form)?.some(isGathering));
}

const isGathering = ({ part, entry }: EventWordEntry): boolean => part === 'verb' && entry.container === true;

/** A verb of holding, saying or meeting stands between the mention and the time. */
function hasVerbBetween({ doc, words }: HostContext, { trigger }: Mention, { start }: LocatedTime): boolean {
  return doc.tokens
    .slice(firstTokenFrom(doc.tokens, trigger.end), firstTokenFrom(doc.tokens, start))
    .some(token => isVerb(token, words));
}

function isVerb(token: Token, words: WordTables): boolean {
  // «عبر الفيديو».
  if (token.text === 'عبر') return false;
  return (
    isOneOf(token, words.status.occurred) ||
    isOneOf(token, words.hosts) ||
    token.forms.some(form => words.speech.has(form)) ||
    isEventWord(token.forms, 'verb', words)
  );
}

/** True when the mention is what the time counts from. */
export function isAnchorOf(mention: Mention, located: LocatedTime): boolean {
  return located.anchor !== undefined && overlaps(mention.trigger, located.anchor);
}

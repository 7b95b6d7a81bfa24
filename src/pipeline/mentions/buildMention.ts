import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import { followsComma } from '../document/gapBefore.ts';
import { type Bounds, readTarget } from './actors.ts';
import { asidesOf, toSpans } from './asides.ts';
import type { ClauseContext } from './clauseContext.ts';
import { fillParties } from './fillParties.ts';
import { isGoverned } from './findSubject.ts';
import {
  placeBefore,
  placeDuring,
  placeOfJourney,
  placeOfObject,
  placeOfRelative,
  samePlace,
} from './placeToldBefore.ts';
import { readCompany } from './readCompany.ts';
import { readParticipants } from './readParticipants.ts';
import { readPlace } from './readPlace.ts';
import { readStatus } from './readStatus.ts';
import type { Trigger } from './triggers/trigger.ts';

export function mentionOf(
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
  const noun = trigger.word.part === 'noun' ? (trigger.feminine ? 'feminine' : 'masculine') : undefined;
  const asides = asidesOf(doc, entities, { from: trigger.from, ...(noun && { noun }) }, clause);
  const next = all.slice(at + 1).find(({ from }) => from >= (aside?.[1] ?? 0));
  const bounds = {
    from: previous && !sharesParties(previous, trigger, context) ? ownStart(previous, trigger, context) : clause.from,
    to: next?.from ?? clause.to,
    later: previous?.word.part === 'verb',
    asides: aside ? [aside, ...asides] : asides,
  };
  const startOf = (from: number): number => (doc.tokens[from] as Token).start;
  const endOf = (to: number): number => (doc.tokens[to - 1] as Token).end;
  const company = readCompany(trigger, context);
  const base = {
    article: doc.article.id,
    trigger: { start: startOf(trigger.from), end: endOf(trigger.to) },
    clause: { start: startOf(clause.from), end: endOf(clause.to) },
    sentence: { start: sentence.start, end: sentence.end },
    asides: toSpans(doc, asides),
    sentenceIndex,
    kind: trigger.kind,
    kinds: trigger.kinds,
    label: trigger.label,
    ...(trigger.forum !== undefined && { forum: trigger.forum }),
    ...(company !== undefined && { company }),
    feminine: trigger.feminine,
    plural: trigger.word.part === 'noun' && trigger.word.plural,
    definite: trigger.definite,
    another: trigger.again === true || isOneOf(doc.tokens[trigger.to], words.another),
    present: trigger.tense === 'present',
    saying: trigger.kind === 'statement',
    reported: clause.reportedBy !== undefined,
    outcome: false,
  };
  const place = placeOf(trigger, context, {
    near: bounds,
    clause: { from: chainFrom(trigger, previous, context) ?? clause.from, to: bounds.to, asides },
    earlier,
  });
  const named = readParticipants(doc, entities, trigger, bounds, tables, words);
  const participants = fillParties(trigger, named, { ...context, speaker, earlier, place });
  const apart = previous && (trigger.from - previous.to > 2 || leadsOn(doc.tokens[previous.to]));
  const statusBounds = { from: apart ? previous.to : clause.from, to: bounds.to };
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

/** «محادثات جنيف الاثنين، وبروكسل الأربعاء»: the town stands for the next of them. */
function townNamed({ again, from }: Trigger, { entities }: ClauseContext): string | undefined {
  if (!again) return undefined;
  return entities.find(({ type, by, tokens: [at] }) => type === 'place' && by === 'name' && at === from)?.id;
}

/** «فكرة الاجتماع إلى مكالمة»: the second is not what the words before the first speak of. */
function leadsOn(next: Token | undefined): boolean {
  return next?.text === 'الي' || next?.text === 'من';
}

/** «التقى بيرنز، في مستهل الزيارة، أمين مجلس الأمن»: an event between commas, told only as the occasion of another. */
function asideAfter(next: Trigger | undefined, { doc, clause }: ClauseContext): readonly [number, number] | undefined {
  if (next?.word.part !== 'noun') return undefined;
  const first = Math.max(clause.from, next.from - ASIDE_WORDS);
  const opens = doc.tokens.slice(first, next.from).findIndex(({ text }) => OCCASION.has(text));
  if (opens < 0) return undefined;
  for (let at = next.to; at < clause.to; at++) {
    if (followsComma(doc, at)) return [first + opens, at];
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
  if (isParenthesis(previous, context)) return context.clause.from;
  if (trigger.word.part === 'verb')
    return startsAnew(trigger, context) || goesOn(trigger, context) || hasNoSubject(previous, trigger, context)
      ? trigger.from
      : previous.to;
  if (isCountedFrom(trigger, context)) return trigger.from;
  if (previous.word.part === 'verb') return heldNext(previous, trigger, context) ?? previous.to;
  // «عقب المحادثة، أطلع بايدن في اتصال كلاً من …»: the occasion of what the clause tells.
  if (doc.tokens[trigger.from - 1]?.text === 'في' && trigger.from - previous.to > 1) return previous.to;
  for (let at = previous.to; at < trigger.from; at++) if (isOneOf(doc.tokens[at], words.status.occurred)) return at;
  return trigger.from;
}

/** «أجرى بايدن يوم الاثنين، عشية القمة، مكالمة مع ماكرون»: between commas, and only when. */
function isParenthesis({ from, to }: Trigger, { doc, clause }: ClauseContext): boolean {
  const opens = from - 1;
  return (
    opens > clause.from &&
    SEEN_FROM.has(doc.tokens[opens]?.text ?? '') &&
    followsComma(doc, opens) &&
    followsComma(doc, to)
  );
}

const SEEN_FROM = new Set(['عشيه', 'غداه', 'قبيل', 'بعيد', 'عقب', 'قبل', 'بعد', 'خلال', 'اثر']);

/** «تحدث بايدن وبوتين قبل أيام من محادثات جنيف»: an event that another is dated by has its own people. */
function isCountedFrom({ from }: Trigger, { doc }: ClauseContext): boolean {
  if (!COUNTS.has(doc.tokens[from - 1]?.text ?? '')) return false;
  return doc.tokens
    .slice(Math.max(0, from - COUNTED_REACH), from - 1)
    .some(({ text }) => /^[وف]?(قبل|بعد)$/.test(text));
}

const COUNTS = new Set(['من', 'علي']);
/** «قبل ثلاثة أيام من». */
const COUNTED_REACH = 5;

/** «التقت أوشاكوف، ثم عقدت اجتماعاً مع كوزاك», «ينعقد المجلس …، ثم يلتئم اجتماع»: what comes next has its own people. */
function heldNext(previous: Trigger, trigger: Trigger, { doc }: ClauseContext): number | undefined {
  for (let at = trigger.from - 1; at > previous.to; at--) if (NEXT.test(doc.tokens[at]?.text ?? '')) return at;
  return undefined;
}

/** «ثم», «على أن يلي ذلك». */
const NEXT = /^(ثم|[وف]?س?[يت](لي|ليه|ليها|عقبه|عقبها|تبعه|تبعها))$/;

/** «التقى شيرمان وريابكوف …، والتأم مجلس روسيا والناتو»: a verb joined on with its own subject right behind it. */
function startsAnew(trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  if (!/^[وف]/.test((doc.tokens[trigger.from] as Token).text)) return false;
  return entities.some(({ tokens: [from], clitic }) => from >= trigger.to && from <= trigger.to + 1 && clitic === '');
}

/** «زار موسكو موفداً من بايدن، والتقى أمين مجلس الأمن»: only people whom a preposition governs stand between. */
function hasNoSubject(previous: Trigger, { from }: Trigger, { doc, entities }: ClauseContext): boolean {
  if (!/^[وف]/.test((doc.tokens[from] as Token).text)) return false;
  const between = entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= previous.to && at < from);
  return between.length > 0 && between.every(entity => isGoverned(doc, entity, entities));
}

/** «ثم التقى», «وبعد أن التقى زيلينسكي، اجتمع مع لافروف»: whom it names stands behind it, who acts is told before. */
function goesOn({ from, to }: Trigger, { doc }: ClauseContext): boolean {
  if (GOES_ON.test(doc.tokens[from - 1]?.text ?? '')) return true;
  return followsComma(doc, from) && doc.tokens[to]?.text === 'مع';
}

/** «ثم التقى», «وبينهما اتصل ببايدن». */
const GOES_ON = /^(ثم|و?(بينهما|بعدها|قبلها|بعدهما))$/;

/** Two event words side by side with nobody named between them («لقاء وعشاء») have their people in common. */
function sharesParties(previous: Trigger, trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  const between = entities.some(({ tokens: [from] }) => from >= previous.to && from < trigger.from);
  const joined = trigger.word.part === 'verb' || (doc.tokens[trigger.from] as Token).text.startsWith('و');
  return !between && joined && trigger.from - previous.to <= 3;
}

/** «محادثات في جنيف، تليها جلسة للمجلس، ثم اجتماع للمنظمة»: what comes next need not be in the same town. Token index. */
function chainFrom({ from, word }: Trigger, previous: Trigger | undefined, { doc }: ClauseContext): number | undefined {
  const before = doc.tokens[from - 1]?.text ?? '';
  if (!previous || word.part !== 'noun' || !(NEXT.test(before) || FOLLOWED.test(before))) return undefined;
  return followsComma(doc, from - 1) ? from - 1 : undefined;
}

/** «أعقبها», «تلاه». */
const FOLLOWED = /^[وف]?(اعقب|اعقبت|تلا|تلت)(ه|ها)$/;

/** Where it took place, by the nearest that tells it; a call is nowhere. */
function placeOf(
  trigger: Trigger,
  context: ClauseContext,
  { near, clause, earlier }: { readonly near: Bounds; readonly clause: Bounds; readonly earlier: readonly Mention[] },
): string | undefined {
  if (CALLS.has(trigger.kind)) return undefined;
  const { doc, entities, tables, words } = context;
  return (
    townNamed(trigger, context) ??
    placeOfObject(trigger, context) ??
    placeOfRelative(trigger, context) ??
    (doc.tokens[trigger.to]?.text === 'هناك' ? samePlace(trigger, context) : undefined) ??
    placeDuring(trigger, context, earlier) ??
    readPlace(doc, entities, trigger, near, tables, words) ??
    readPlace(doc, entities, trigger, clause, tables, words) ??
    placeOfJourney(trigger, context, earlier) ??
    placeBefore(context) ??
    samePlace(trigger, context)
  );
}

const CALLS: ReadonlySet<EventKind> = new Set(['phone-call', 'video-call']);

import { CALLS } from '../../model/kindGroups.ts';
import type { Mention } from '../../model/mention.ts';
import { followsComma } from '../document/gapBefore.ts';
import type { Bounds } from './actors.ts';
import type { ClauseContext } from './clauseContext.ts';
import { COMES_NEXT } from './ownStart.ts';
import {
  placeBefore,
  placeDuring,
  placeOfJourney,
  placeOfObject,
  placeOfRelative,
  samePlace,
} from './placeToldBefore.ts';
import { readPlace } from './readPlace.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Where it took place, by the nearest that tells it; a call is nowhere. */
export function placeOf(
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
    (isGoal(trigger, context) ? placeOfJourney(trigger, context, earlier) : undefined) ??
    readPlace(doc, entities, trigger, near, tables, words) ??
    readPlace(doc, entities, trigger, clause, tables, words) ??
    (mayBeCall(trigger, context) ? undefined : placeOfJourney(trigger, context, earlier)) ??
    placeBefore(context) ??
    samePlace(trigger, context)
  );
}

/** «قبل أن تتوجه إلى موسكو الثلاثاء للقاء لافروف»: what somebody goes for, with no town of its own behind it. */
function isGoal({ from, to }: Trigger, { doc, clause, entities }: ClauseContext): boolean {
  if (!/^ل(ل|[يت]\p{L}{3})/u.test(doc.tokens[from]?.text ?? '')) return false;
  return !entities.some(({ type, tokens: [at] }) => type === 'place' && at >= to && at < clause.to);
}

/** «زار بيرنز موسكو وتحدث إلى بوتين»: perhaps by telephone. */
function mayBeCall({ from, tense }: Trigger, { doc }: ClauseContext): boolean {
  return tense !== undefined && /^[وف]?[يت]?(تحدث|تكلم)(ت|ا)?$/.test(doc.tokens[from]?.text ?? '');
}

/** «محادثات جنيف الاثنين، وبروكسل الأربعاء», «تنتقل إلى بروكسل، ثم إلى فيينا»: the town stands for the next of them. */
function townNamed({ again, from }: Trigger, { doc, entities }: ClauseContext): string | undefined {
  if (!again) return undefined;
  const town = doc.tokens[from]?.text === 'ثم' && doc.tokens[from + 1]?.text === 'الي' ? from + 2 : from;
  return entities.find(({ type, by, tokens: [at] }) => type === 'place' && by === 'name' && at === town)?.id;
}

/** «محادثات في جنيف، تليها جلسة للمجلس، ثم اجتماع للمنظمة»: what comes next need not be in the same town. Token index. */
export function chainFrom(
  { from, word }: Trigger,
  previous: Trigger | undefined,
  { doc }: ClauseContext,
): number | undefined {
  const before = doc.tokens[from - 1]?.text ?? '';
  if (!previous || word.part !== 'noun' || !(COMES_NEXT.test(before) || FOLLOWED.test(before))) return undefined;
  return followsComma(doc, from - 1) ? from - 1 : undefined;
}

/** «أعقبها», «تلاه». */
const FOLLOWED = /^[وف]?(اعقب|اعقبت|تلا|تلت)(ه|ها)$/;

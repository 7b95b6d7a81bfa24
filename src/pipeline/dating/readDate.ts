import { formatDay } from '../../arabic/formatDate.ts';
import { type DayRange, daysBetween, type IsoDay, isIsoDay, monthRange } from '../../model/calendar.ts';
import type { Mention, MentionDate } from '../../model/mention.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { LocatedTime } from './locateTimes.ts';

/**
 * The date of a mention from its own times: the most exact one, cut at the article's day. What has happened cannot lie
 * after the article («في وقت سابق من هذا الشهر» on the 30th), what is planned not before it.
 */
export function readDate(mention: Mention, times: readonly LocatedTime[], published: IsoDay): MentionDate | undefined {
  if (times.length === 0) return undefined;
  const sorted = [...times].sort((a, b) => width(a) - width(b) || away(a, mention) - away(b, mention));
  const chosen = wholeVisit(mention, sorted) ?? sorted[0];
  const range = chosen?.time.range;
  if (!chosen || !range) return undefined;
  const cut: Cut = chosen.lasting ? { range } : cutAt(range, mention, published);
  const reasoning: ReasoningStep[] = [...chosen.time.reasoning];
  if (cut.step) reasoning.push(cut.step);
  const whole = cut.range.start === range.start && cut.range.end === range.end;
  return {
    start: cut.range.start,
    end: cut.range.end,
    edtf:
      whole && chosen.time.edtf && !BOUNDS.test(chosen.time.edtf)
        ? chosen.time.edtf.replace(HOUR, '')
        : edtfOf(cut.range),
    time: chosen.time,
    basis: 'own',
    reasoning,
  };
}

/** «اختتمت أمس زيارة … من 11 إلى 13 أكتوبر»: the day on which a visit ended is no better than its days. */
function wholeVisit({ kind }: Mention, [day, ...others]: readonly LocatedTime[]): LocatedTime | undefined {
  const end = day?.time.range?.end;
  if (kind !== 'visit' || end === undefined) return undefined;
  return others.find(({ time: { range } }) => range?.end === end && daysBetween(range.start, end) <= LONGEST_VISIT);
}

const LONGEST_VISIT = 10;

/** An interval of days says no more than the range itself; an open one tells how long something lasts, not when it was. */
const BOUNDS = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$|\.\./;

/** An event is of its day, whatever the hour. */
const HOUR = /T\d{2}:\d{2}.*$/;

/** How far from the words that name the event, in code units; what stands before them counts double. */
function away({ start, end }: LocatedTime, { trigger }: Mention): number {
  return start >= trigger.end ? start - trigger.end : 2 * Math.max(0, trigger.start - end);
}

function width({ time }: LocatedTime): number {
  return time.range ? Date.parse(time.range.end) - Date.parse(time.range.start) : Number.POSITIVE_INFINITY;
}

interface Cut {
  readonly range: DayRange;
  readonly step?: ReasoningStep;
}

function cutAt(range: DayRange, { status }: Mention, published: IsoDay): Cut {
  if (range.start > published || range.end < published || range.start === range.end) return { range };
  if (status === 'occurred' && range.end > published) {
    const text = `الحدث وقع قبل نشر المقال، فلا يتأخر عن ${formatDay(published)}.`;
    return { range: { start: range.start, end: published }, step: { rule: 'not-after-publication', text } };
  }
  if (status === 'planned' && range.start < published) {
    const text = `الحدث لم يكن قد وقع عند نشر المقال، فلا يسبق ${formatDay(published)}.`;
    return { range: { start: published, end: range.end }, step: { rule: 'not-before-publication', text } };
  }
  return { range };
}

/** A day, a whole month, a whole year, or an interval of days. */
export function edtfOf({ start, end }: DayRange): string {
  if (start === end && isIsoDay(start)) return start;
  const month = monthRange(Number(start.slice(0, 4)), Number(start.slice(5, 7)));
  if (month.start === start && month.end === end) return start.slice(0, 7);
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  return `${start}/${end}`;
}

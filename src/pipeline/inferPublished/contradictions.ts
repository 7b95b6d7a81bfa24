import type { IsoDay } from '../../model/calendar.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import type { Trial } from './clue.ts';

/** «10 فبراير الجاري»; not «من العام الجاري», which says nothing of the month. */
const CURRENT_MONTH = /(?<!عام|العام|سنة|السنة|القرن|العقد)\s(?:الجاري|الحالي)$/;

/**
 * Whether the article cannot have appeared that day by its times alone: «اليوم الاثنين» would be a Tuesday, «فبراير
 * الجاري» another month. That is so on most days, and known before anything else is read on them.
 */
export function ruleOut(times: readonly TimeExpression[], day: IsoDay): boolean {
  return times.some(time => isMismatch(time) || isOtherMonth(time, day));
}

/**
 * Whether the article cannot have appeared that day, whatever its times: its head names another day, a full date told as
 * past would lie ahead, or one told as planned behind.
 */
export function isImpossible({ day, reading, dateline }: Trial): boolean {
  if (dateline !== undefined && dateline !== day) return true;
  return reading.candidates.some(({ mention: { status, when } }) => {
    if (when?.time?.explicit !== true) return false;
    return (status === 'occurred' && when.start > day) || (status === 'planned' && when.end < day);
  });
}

function isMismatch({ explicit, problems = [] }: TimeExpression): boolean {
  return !explicit && problems.some(({ code }) => code === 'weekday-mismatch');
}

function isOtherMonth({ text, range }: TimeExpression, day: IsoDay): boolean {
  const months = [range?.start, range?.end].map(end => end?.slice(0, 7));
  return range !== undefined && CURRENT_MONTH.test(text) && !months.includes(day.slice(0, 7));
}

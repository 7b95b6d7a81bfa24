import type { Rule } from './context.ts';
import { calendarDate } from './rules/calendarDate.ts';
import { deicticDay } from './rules/deicticDay.ts';
import { month } from './rules/month.ts';
import { numericDate } from './rules/numericDate.ts';
import { partOf } from './rules/partOf.ts';
import { period } from './rules/period.ts';
import { reference } from './rules/reference.ts';
import { weekday } from './rules/weekday.ts';
import { withinPeriod } from './rules/withinPeriod.ts';
import { year } from './rules/year.ts';

/** Every way of writing time that is known. The longest reading wins; between equals, the rule that stands first. */
export const RULES: readonly Rule[] = [
  numericDate,
  calendarDate,
  deicticDay,
  withinPeriod,
  partOf,
  weekday,
  period,
  month,
  year,
  reference,
];

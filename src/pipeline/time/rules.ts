import type { Rule } from './context.ts';
import { approximate } from './rules/approximate.ts';
import { calendarDate } from './rules/calendarDate.ts';
import { clock } from './rules/clock.ts';
import { dayOfPeriod } from './rules/dayOfPeriod.ts';
import { dayOfToldMonth } from './rules/dayOfToldMonth.ts';
import { dayPart } from './rules/dayPart.ts';
import { deicticDay } from './rules/deicticDay.ts';
import { division } from './rules/division.ts';
import { duration } from './rules/duration.ts';
import { era } from './rules/era.ts';
import { eventDay } from './rules/eventDay.ts';
import { feast } from './rules/feast.ts';
import { lastLength } from './rules/lastLength.ts';
import { listedDay } from './rules/listedDay.ts';
import { month } from './rules/month.ts';
import { narrativeOffset } from './rules/narrativeOffset.ts';
import { numbered } from './rules/numbered.ts';
import { numericDate } from './rules/numericDate.ts';
import { offset } from './rules/offset.ts';
import { pair } from './rules/pair.ts';
import { partOf } from './rules/partOf.ts';
import { period } from './rules/period.ts';
import { reference } from './rules/reference.ts';
import { repeated } from './rules/repeated.ts';
import { sameDay } from './rules/sameDay.ts';
import { samePeriod } from './rules/samePeriod.ts';
import { season } from './rules/season.ts';
import { weekday } from './rules/weekday.ts';
import { weekend } from './rules/weekend.ts';
import { weekOfMonth } from './rules/weekOfMonth.ts';
import { withinPeriod } from './rules/withinPeriod.ts';
import { year } from './rules/year.ts';

/** Every way of writing time that is known. The longest reading wins; between equals, the rule that stands first. */
export const RULES: readonly Rule[] = [
  numbered,
  numericDate,
  listedDay,
  calendarDate,
  dayOfToldMonth,
  deicticDay,
  withinPeriod,
  partOf,
  division,
  weekOfMonth,
  weekend,
  pair,
  dayOfPeriod,
  sameDay,
  samePeriod,
  weekday,
  period,
  month,
  season,
  era,
  feast,
  year,
  clock,
  dayPart,
  repeated,
  narrativeOffset,
  offset,
  eventDay,
  lastLength,
  approximate,
  duration,
  reference,
];

import { addDays, partsOf } from '../../model/calendar.ts';
import { type Context, type Reading, remembered } from './context.ts';
import type { RuleReading } from './readRules.ts';
import { resolveDate } from './resolveDate.ts';
import { bareWord, findWord } from './timeWords.ts';

type ReadAt = (context: Context, at: number) => RuleReading | undefined;

/**
 * Joins a reading with the one it runs to: «من 28 سبتمبر إلى 3 أكتوبر 2021», «بين يناير ومارس», «الاثنين - الأربعاء».
 * What is written once, at the end, is lent to the beginning.
 */
export function joinRange(context: Context, first: RuleReading, readAt: ReadAt): RuleReading {
  if (first.type === 'TIME') return joinHours(context, first, readAt);
  if (first.range === undefined || first.type !== 'DATE' || first.mod !== undefined || first.value.includes('/'))
    return first;
  const from = linkedAt(context, first);
  if (from === undefined) return first;
  const second = readAt({ ...context, told: [...remembered(context), first] }, from);
  if (second?.range === undefined || second.type !== 'DATE' || second.value.includes('/')) return first;
  if (second.value.length !== first.value.length) return first;
  const start = lend(context, first, second) ?? first;
  if (start.range === undefined) return first;
  const end = start.range.start > second.range.start ? following(context, start.range.start, second) : second;
  if (end?.range === undefined) return first;
  const value = `${start.value}/${end.value}`;
  const edtf =
    DATE.test(start.edtf ?? '') && DATE.test(end.edtf ?? '')
      ? `${start.edtf}/${end.edtf}`
      : `${start.range.start}/${end.range.end}`;
  const problems = [...(first.problems ?? []), ...(end.problems ?? [])];
  return {
    at: first.at,
    start: first.start,
    end: end.end,
    next: end.next,
    type: 'DATE',
    value,
    edtf,
    range: { start: start.range.start, end: end.range.end },
    explicit: start.explicit === true && end.explicit === true,
    why: [...start.why, ...end.why, 'الطرفان مدى واحد: من الأول إلى الثاني.'],
    rule: first.rule,
    ...(problems.length > 0 && { problems }),
  };
}

/** What EDTF lets stand at the end of an interval: a day, a month or a year. Weeks and seasons are said in days. */
const DATE = /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/;

/** Where the second end begins, if a link says that there is one. */
function linkedAt(context: Context, first: Reading): number | undefined {
  const { words } = context;
  const before = words[first.at - 1];
  const from = before !== undefined && (findWord(before, 'from') ?? findWord(before, 'since')) !== undefined;
  const between = before !== undefined && findWord(before, 'between') !== undefined;
  const link = words[first.next];
  if (link === undefined) return undefined;
  if (bareWord(link, 'to') && (from || link.text === 'الي')) return first.next + 1;
  if (link.text === '-' && words[first.next + 1]?.kind !== 'break')
    return first.value.length <= 10 && words[first.next + 1]?.kind === 'digits' && first.fields?.day !== undefined
      ? first.next + 1
      : undefined;
  if (!between) return undefined;
  if (link.text === 'و') return first.next + 1;
  return link.analyses.some(({ conjunction }) => conjunction === 'و') ? first.next : undefined;
}

/** The second end, written without a year, read again as what comes after the first. */
function following(context: Context, start: string, second: RuleReading): RuleReading | undefined {
  const { fields } = second;
  if (fields?.month === undefined || fields.year !== undefined || fields.day === undefined) return undefined;
  const { year } = partsOf(start);
  for (const one of [year, year + 1]) {
    const resolved = resolveDate({ ...fields, year: one }, context, { from: second.at, to: second.next });
    if (resolved === undefined || resolved.grain.range.start < start) continue;
    const { value, edtf, range } = resolved.grain;
    return { ...second, value, edtf, range, explicit: false, why: [`الطرف الثاني بعد الأول، فهو عام ${one}.`] };
  }
  return undefined;
}

/** The first end read again with the year (and month) of the second. */
function lend(context: Context, first: Reading, second: Reading): Reading | undefined {
  const { fields } = first;
  if (fields?.month === undefined || second.range === undefined) return undefined;
  if (fields.year !== undefined || fields.yearShift !== undefined || fields.monthTurn !== undefined) return undefined;
  const end = partsOf(second.range.end);
  const year = fields.month > end.month ? end.year - 1 : end.year;
  const explicit = second.fields?.year !== undefined;
  const resolved = resolveDate({ ...fields, year }, context, { from: first.at, to: first.next });
  if (resolved === undefined) return undefined;
  const { value, edtf, range } = resolved.grain;
  return {
    ...first,
    value,
    edtf,
    range,
    explicit: explicit && resolved.explicit,
    why: [`العام مأخوذ من الطرف الثاني: ${year}.`],
  };
}

const HOUR = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

/** «من العاشرة مساء إلى الخامسة صباحا»: hours run on into the next day when the second is not later. */
function joinHours(context: Context, first: RuleReading, readAt: ReadAt): RuleReading {
  const from = HOUR.test(first.value) ? linkedAt(context, first) : undefined;
  if (from === undefined) return first;
  const second = readAt({ ...context, told: [...remembered(context), first] }, from);
  const [, startDay = '', startHour = ''] = HOUR.exec(first.value) ?? [];
  const [, endDay = '', endHour = ''] = HOUR.exec(second?.value ?? '') ?? [];
  if (second === undefined || endHour === '') return first;
  const end = endDay === startDay && endHour <= startHour ? addDays(startDay, 1) : endDay;
  if (end < startDay) return first;
  const { grain: _grain, fields: _fields, ...rest } = first;
  return {
    ...rest,
    end: second.end,
    next: second.next,
    value: `${first.value}/${end}T${endHour}`,
    edtf: `${first.value}:00/${end}T${endHour}:00`,
    range: { start: startDay, end },
    why: [...first.why, 'من ساعة إلى ساعة، قُرئتا مدى واحدا.'],
  };
}

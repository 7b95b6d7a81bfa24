import { addDays, monthRange, partsOf } from '../../../model/calendar.ts';
import { type Context, governorOf, type Reading, type Rule, reading } from '../context.ts';
import { type DateFields, readDayAndMonth, readYearAfter, skipLinks, yearFields } from '../grammar/dateFields.ts';
import { readMonth } from '../grammar/month.ts';
import { resolveDate } from '../resolveDate.ts';
import { bare, find, joined, type TimeWord } from '../timeWords.ts';
import { nearestWeekday, turnedWeekday } from '../weekdays.ts';

/** «يومي السبت والأحد», «شهري يناير وفبراير 2022»: two neighbours named as one stretch. */
export const pair: Rule = {
  name: 'pair',
  title: 'يومان أو شهران متعاطفان',
  starts: ['unit'],
  read: readPair,
  examples: ['يجتمع الوزراء يومي السبت والأحد المقبلين.', 'تجرى التدريبات في شهري يناير وفبراير 2022.'],
};

function readPair(context: Context, at: number): Reading | undefined {
  const word = context.words[at] as TimeWord;
  const head = find(word, 'unit');
  if (head === undefined || head.definite || head.sense.n === 'one') return undefined;
  const start = word.start + head.skip;
  if (head.sense.unit === 'D' && head.sense.n === 'two') return readWeekdays(context, at, start);
  return head.sense.unit === 'M' ? readMonths(context, at, start) : undefined;
}

function readWeekdays(context: Context, at: number, start: number): Reading | undefined {
  const { words, reference } = context;
  const first = bare(words[at + 1], 'weekday');
  const second = joined(words[at + 2], 'weekday');
  if (!first?.definite || !second?.definite) return undefined;
  const dated = readDayAndMonth(words, skipLinks(words, at + 3));
  if (dated?.fields.lastDay !== undefined) return withDates(context, { at, start, next: dated.next }, dated.fields);
  const relative = bare(words[at + 3], 'relative');
  const turn = relative?.definite && relative.sense.shift !== 0 ? relative.sense.shift : undefined;
  const next = turn === undefined ? at + 3 : at + 4;
  const direction = governorOf(context, at, next)?.direction ?? 'past';
  const apart = (second.sense.day - first.sense.day + 7) % 7;
  // Counted from the far one: «الماضيين» means that both are past.
  const near =
    turn === undefined
      ? (day: number) => nearestWeekday(reference, day, direction)
      : (day: number) => turnedWeekday(reference, day, turn as -1 | 1);
  const past = turn === undefined ? direction === 'past' : turn < 0;
  const to = past ? near(second.sense.day) : addDays(near(first.sense.day), apart);
  const from = past ? addDays(to, -apart) : near(first.sense.day);
  const value = `${from}/${to}`;
  return reading(
    context,
    { at, start, next },
    {
      type: 'DATE',
      value,
      edtf: value,
      range: { start: from, end: to },
      why: ['يومان متعاطفان، قُرئا مدى واحدا.'],
    },
  );
}

/** «يومي السبت والأحد 15 و16 يناير»: the dates stand, whatever the weekdays. */
function withDates(
  context: Context,
  place: { at: number; start: number; next: number },
  fields: DateFields,
): Reading | undefined {
  const resolved = resolveDate(fields, context, { from: place.at, to: place.next });
  if (resolved?.last === undefined) return undefined;
  const { start } = resolved.grain.range;
  const value = `${start}/${resolved.last}`;
  const why = [...resolved.why, 'يومان متعاطفان، قُرئا مدى واحدا.'];
  return reading(context, place, { type: 'DATE', value, edtf: value, range: { start, end: resolved.last }, why });
}

function readMonths(context: Context, at: number, start: number): Reading | undefined {
  const { words } = context;
  const first = readMonth(words, at + 1);
  if (first === undefined || first.calendar !== 'gregorian') return undefined;
  let next = first.next;
  let last = first.month;
  while (joined(words[next], 'month')) {
    const more = readMonth(words, next);
    if (more === undefined) break;
    last = more.month;
    next = more.next;
  }
  if (last === first.month) return undefined;
  const year = readYearAfter(words, next, 'gregorian');
  const turn = bare(words[next], 'relative');
  const fields = {
    calendar: 'gregorian',
    month: last,
    ...(year && yearFields(year)),
    ...(turn?.definite && { monthTurn: turn.sense.shift }),
  } as const;
  const end = turn?.definite ? next + 1 : (year?.next ?? next);
  const resolved = resolveDate(fields, context, { from: at, to: end });
  if (resolved === undefined) return undefined;
  const { year: lastYear } = partsOf(resolved.grain.range.start);
  const firstYear = first.month > last ? lastYear - 1 : lastYear;
  const value = `${firstYear}-${String(first.month).padStart(2, '0')}/${resolved.grain.value}`;
  return reading(
    context,
    { at, start, next: end },
    {
      type: 'DATE',
      value,
      edtf: value,
      range: { start: monthRange(firstYear, first.month).start, end: resolved.grain.range.end },
      why: [...resolved.why, 'شهران متعاطفان، قُرئا مدى واحدا.'],
    },
  );
}

import { type Context, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import type { DateFields } from '../grammar/dateFields.ts';
import { readWeekdayHead, skipLinks } from '../grammar/dateFields.ts';
import { readNumbers } from '../grammar/numbers.ts';
import { withOtherCalendar } from '../otherCalendar.ts';
import { resolveDate } from '../resolveDate.ts';
import { find, type TimeWord } from '../timeWords.ts';

/** «2021-06-16», «16/6/2021», «14-09-1432 هـ», «١٠/١/٢٠٢٢»: the day comes first unless the year does. */
export const numericDate: Rule = {
  name: 'numeric-date',
  title: 'تاريخ بالأرقام: اليوم أولا، أو السنة أولا',
  starts: ['digits', 'weekday', 'unit'],
  read: readNumericDate,
  examples: [
    'صدر البيان بتاريخ 16/6/2021.',
    'عقد الاجتماع يوم 2021-06-16.',
    'تبدأ المحادثات في ١٠/١/٢٠٢٢.',
    'صدر المرسوم في 14-09-1432 هـ.',
  ],
};

function readNumericDate(context: Context, at: number): Reading | NotTime | undefined {
  const { words } = context;
  const weekday = readWeekdayHead(words, at);
  const head = weekday ? undefined : find(words[at], 'unit');
  const headed = head?.sense.unit === 'D' && head.sense.n === 'one' && !head.definite;
  const from = weekday ? skipLinks(words, weekday.next) : headed ? at + 1 : at;
  const read = readNumbers(words, from);
  if (read === undefined) return undefined;
  const { next } = read;
  const fields: DateFields = { ...read.fields, ...(weekday && { weekday: weekday.day }) };
  const resolved = resolveDate(fields, context, { from: at, to: next });
  if (resolved === undefined) return { notTime: true, next };
  const start = weekday?.start ?? (words[at] as TimeWord).start + (headed ? head.skip : 0);
  const problems = [...resolved.problems, ...read.problems];
  const { value, edtf, range } = resolved.grain;
  return withOtherCalendar(
    context,
    reading(
      context,
      { at, start, next },
      {
        type: 'DATE',
        value,
        edtf,
        range,
        explicit: true,
        why: [read.why, ...resolved.why],
        grain: resolved.grain,
        fields,
        ...(problems.length > 0 && { problems }),
      },
    ),
  );
}

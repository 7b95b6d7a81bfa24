import { type Context, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import type { DateFields } from '../grammar/dateFields.ts';
import { readWeekdayHead, skipLinks } from '../grammar/dateFields.ts';
import { withOtherCalendar } from '../otherCalendar.ts';
import { resolveDate } from '../resolveDate.ts';
import { bareWord, find, type TimeWord } from '../timeWords.ts';

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
  const read = readTriple(words, from);
  if (read === undefined) return undefined;
  const hijri = bareWord(words[read.next], 'hijriEra') !== undefined || read.fields.year < 1600;
  const era = bareWord(words[read.next], hijri ? 'hijriEra' : 'era');
  const next = era ? read.next + 1 : read.next;
  const fields: DateFields = {
    ...read.fields,
    calendar: hijri ? 'hijri' : 'gregorian',
    ...(weekday && { weekday: weekday.day }),
  };
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

interface Triple {
  readonly fields: { readonly year: number; readonly month: number; readonly day: number };
  readonly next: number;
  readonly why: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

function readTriple(words: readonly TimeWord[], at: number): Triple | undefined {
  const [a, s1, b, s2, c] = words.slice(at, at + 5);
  if (!a || !s1 || !b || !s2 || !c || a.value < 0 || b.value < 0 || c.value < 0) return undefined;
  if (s1.text !== s2.text || !['/', '-', '.'].includes(s1.text)) return undefined;
  if ([s1, b, s2, c].some(({ spaced }) => spaced) && s1.text !== '/' && s1.text !== '-') return undefined;
  // A longer chain of numbers is no date: «1-2-2021-5», an IP address, a telephone number.
  const after = words[at + 5];
  if (after && !after.spaced && after.text === s1.text && words[at + 6]?.kind === 'digits') return undefined;
  if (at > 1 && !a.spaced && words[at - 1]?.text === s1.text) return undefined;
  if (b.text.length > 2) return undefined;
  const next = at + 5;
  if (a.text.length === 4 && c.text.length <= 2) {
    const fields = { year: a.value, month: b.value, day: c.value };
    return { fields, next, why: 'التاريخ مكتوب بالأرقام: السنة فالشهر فاليوم.', problems: [] };
  }
  if (c.text.length !== 4 || a.text.length > 2) return undefined;
  if (b.value > 12 && a.value <= 12) {
    const message = `«${a.text}${s1.text}${b.text}${s2.text}${c.text}» لا يستقيم واليوم أولا، فقُرئ والشهر أولا.`;
    const fields = { year: c.value, month: a.value, day: b.value };
    return { fields, next, why: message, problems: [{ code: 'month-first', message }] };
  }
  const fields = { year: c.value, month: b.value, day: a.value };
  return { fields, next, why: 'التاريخ مكتوب بالأرقام: اليوم فالشهر فالسنة.', problems: [] };
}

import { type Context, type NotTime, quote, type Reading, type Rule, reading } from '../context.ts';
import { type DateRead, readDayAndMonth, readWeekdayHead, skipLinks } from '../grammar/dateFields.ts';
import { withOtherCalendar } from '../otherCalendar.ts';
import { type ResolvedDate, resolveDate } from '../resolveDate.ts';
import { bare, find, findDayWord, type TimeWord } from '../timeWords.ts';

/** «16 يونيو/حزيران 2021», «الجمعة، الحادي والعشرين من كانون الثاني», «يومي 9 و10 يناير», «13 من الشهر الجاري». */
export const calendarDate: Rule = {
  name: 'calendar-date',
  title: 'يوم وشهر، بسنة أو من دونها، وبيوم الأسبوع أو من دونه',
  starts: ['digits', 'ordinal', 'number', 'weekday', 'unit', 'deicticDay', 'word:definiteArticle', 'word:thisDay'],
  read: readCalendarDate,
  examples: [
    'التقى الرئيسان في جنيف في 16 يونيو/حزيران 2021.',
    'وقال الوزير الجمعة، الحادي والعشرين من كانون الثاني، إن المحادثات ستستمر.',
    'تعقد القمة يومي 9 و10 يناير 2022.',
    'وقع الهجوم في 13 من الشهر الجاري.',
    'يبدأ الاجتماع في 26 جمادى الأولى 1443هـ الموافق 30 ديسمبر 2021م.',
  ],
};

export function readCalendarDate(context: Context, at: number): Reading | NotTime | undefined {
  const written = readWritten(context, at);
  if (written === undefined) return undefined;
  const { fields, next } = written;
  const yearly = everyYear(context, at, written);
  if (yearly !== undefined) return yearly;
  const resolved = resolveDate(fields, context, { from: at, to: next });
  if (resolved === undefined) return impossible(context, at, written);
  return withOtherCalendar(context, toReading(context, at, written, resolved));
}

function readWritten(context: Context, at: number): DateRead | undefined {
  const { words } = context;
  const weekday = readWeekdayHead(words, at);
  if (weekday !== undefined) {
    const date = readDayAndMonth(words, skipLinks(words, weekday.next));
    if (date === undefined) return undefined;
    const closes =
      words[date.next]?.text === ')' && words.slice(weekday.next, date.next).some(({ text }) => text === '(');
    return {
      ...date,
      next: closes ? date.next + 1 : date.next,
      start: weekday.start,
      fields: { ...date.fields, weekday: weekday.day },
    };
  }
  const head = findDayWord(words[at]);
  if (head !== undefined) {
    const date = readDayAndMonth(words, at + 1);
    return date && { ...date, start: (words[at]?.start ?? 0) + head.skip };
  }
  // «اليوم العاشر من رمضان», «اليوم العاشر منه».
  const day = find(words[at], 'deicticDay');
  if (day?.sense.shift === 0 && bare(words[at + 1], 'ordinal')?.definite) {
    const date = readDayAndMonth(words, at + 1);
    return date && { ...date, start: (words[at] as TimeWord).start + day.skip };
  }
  return readDayAndMonth(words, at);
}

/** «14 ديسمبر من كل عام»: a day that comes back. */
function everyYear(context: Context, at: number, { fields, next, start }: DateRead): Reading | undefined {
  const { words } = context;
  if (words[next]?.text !== 'من' || !find(words[next + 1], 'every') || fields.calendar === 'hijri') return undefined;
  if (find(words[next + 2], 'unit')?.sense.unit !== 'Y' || fields.month === undefined || fields.day === undefined)
    return undefined;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const value = `XXXX-${pad(fields.month)}-${pad(fields.day)}`;
  const why = ['اليوم يتكرر كل عام.'];
  return reading(context, { at, start, next: next + 3 }, { type: 'SET', value, edtf: value, why });
}

function toReading(context: Context, at: number, written: DateRead, resolved: ResolvedDate): Reading {
  const { grain, last, explicit, why, problems } = resolved;
  const value = last === undefined ? grain.value : `${grain.value}/${last}`;
  return reading(
    context,
    { at, start: written.start, next: written.next },
    {
      type: 'DATE',
      value,
      edtf: value,
      range: last === undefined ? grain.range : { start: grain.range.start, end: last },
      explicit,
      why,
      grain,
      fields: written.fields,
      ...(problems.length > 0 && { problems }),
    },
  );
}

/** «31 يونيو 2021»: written as a date, and there is no such day. The month it names is all that can be kept. */
function impossible(context: Context, at: number, { fields, next, start }: DateRead): Reading | undefined {
  const { day: _day, lastDay: _lastDay, weekday: _weekday, ...rest } = fields;
  const month = resolveDate(rest, context, { from: at, to: next });
  if (month === undefined || fields.calendar === 'hijri') return undefined;
  const place = { at, start, next };
  const message = `لا وجود لليوم المكتوب: «${quote(context, { start, end: context.words[next - 1]?.end ?? start })}».`;
  const { value, edtf, range } = month.grain;
  return reading(context, place, {
    type: 'DATE',
    value,
    edtf,
    range,
    why: [...month.why, message],
    problems: [{ code: 'impossible-date', message }],
    grain: month.grain,
  });
}

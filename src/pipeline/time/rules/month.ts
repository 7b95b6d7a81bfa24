import { type Context, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { type DateFields, readYearAfter, yearFields } from '../grammar/dateFields.ts';
import { readMonth } from '../grammar/month.ts';
import { resolveDate } from '../resolveDate.ts';
import { bare, find, findWord, type TimeWord } from '../timeWords.ts';

/** «يناير 2022», «شهر آب», «نوفمبر الماضي», «تشرين الثاني/نوفمبر من العام الماضي», «قمة يونيو», «رمضان المقبل». */
export const month: Rule = {
  name: 'month',
  title: 'شهر، بسنة أو صفة أو من دونهما',
  starts: ['month', 'hijri', 'unit'],
  read: readMonthDate,
  examples: [
    'عقدت القمة في يونيو/حزيران 2021.',
    'ستجري التدريبات في فبراير أو مارس.',
    'زار بكين في نوفمبر الماضي.',
    'انتهت المفاوضات في كانون الأول من العام الماضي.',
  ],
};

export function readMonthDate(context: Context, at: number): Reading | NotTime | undefined {
  const { words } = context;
  const read = readMonth(words, at);
  if (read === undefined) return undefined;
  const turn = bare(words[read.next], 'relative');
  const year = turn?.definite ? undefined : readYearAfter(words, read.next, read.calendar);
  const bareName = !turn?.definite && year === undefined;
  if (bareName && read.weak && !isExpected(words, at)) return undefined;
  if (year && read.weak && isVerbWithNumber(words, at, year.next)) return undefined;
  const fields: DateFields = {
    calendar: read.calendar,
    month: read.month,
    ...(turn?.definite && { monthTurn: turn.sense.shift }),
    ...(year && yearFields(year)),
  };
  const next = turn?.definite ? read.next + 1 : (year?.next ?? read.next);
  const resolved = resolveDate(fields, context, { from: at, to: next });
  if (resolved === undefined) return undefined;
  const { value, edtf, range } = resolved.grain;
  return reading(
    context,
    { at, start: read.start, next },
    {
      type: 'DATE',
      value,
      edtf,
      range,
      why: resolved.why,
      grain: resolved.grain,
      fields,
    },
  );
}

/** «الجهاز الرقابي مارس 2016 عملية تفتيش»: the verb, after its subject, with so many of something. */
function isVerbWithNumber(words: readonly TimeWord[], at: number, next: number): boolean {
  const subject = words[at - 1];
  const thing = words[next];
  if (subject?.kind !== 'letters' || !/^(ال|لل)\p{L}{2}/u.test(subject.text) || subject.analyses.length > 0)
    return false;
  return (
    thing?.kind === 'letters' && (findWord(thing, 'counted') !== undefined || /^(?!ال)\p{L}{3,}ه$/u.test(thing.text))
  );
}

const DATE_PREPOSITIONS = new Set([
  'في',
  'خلال',
  'منذ',
  'حتي',
  'قبل',
  'بعد',
  'اثناء',
  'بحلول',
  'طوال',
  'طيلة',
  'الي',
  'لغاية',
  'شهري',
  'او',
]);

/** A month's name that is also something else counts only where a date is due: after «في», «منذ», a part, another month. */
function isExpected(words: readonly TimeWord[], at: number): boolean {
  const hijri = find(words[at], 'hijri');
  if (hijri && hijri.sense.month !== 9) return false;
  const before = words[at - 1];
  if (before === undefined) return false;
  if (DATE_PREPOSITIONS.has(before.text.replace(/^[وف](?=\p{L}{2})/u, ''))) return true;
  if (find(before, 'part') || find(before, 'month')) return true;
  // «الأيام الأخيرة من رمضان», «الأسبوع الأول من مايو»; «كل من مارس الضغط» is a verb.
  const whole = before.text === 'من' ? words[at - 2] : undefined;
  if (whole && (/^الاوا/.test(whole.text) || (find(whole, 'recent') ?? find(whole, 'ordinal') ?? find(whole, 'unit'))))
    return true;
  if (!hijri && findWord(before, 'yearHead')) return true;
  const name = find(words[at], 'month');
  return (
    name !== undefined && name.conjunction === 'و' && name.preposition === '' && find(before, 'month') !== undefined
  );
}

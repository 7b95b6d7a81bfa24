import { isoDay, partsOf } from '../../../model/calendar.ts';
import { type Context, type Reading, type Rule, reading } from '../context.ts';
import { dayGrain } from '../grain.ts';
import { readOrdinal } from '../grammar/number.ts';
import { find, findDayWord, findWord, type TimeWord } from '../timeWords.ts';

/**
 * «في جنيف يوم 10 يناير، وفي بروكسل يوم 12», «في الثاني عشر منه، ثم … في الثالث عشر»: a later day of the month told
 * before in the sentence.
 */
export const dayOfToldMonth: Rule = {
  name: 'day-of-told-month',
  title: 'رقم يوم بعد «يوم» أو ترتيبه بعد «في»، من الشهر المذكور قبله في الجملة',
  starts: ['unit', 'deicticDay', 'word:thisDay', 'ordinal', 'word:definiteArticle'],
  read: readDay,
  examples: [
    'محادثات في جنيف يوم 10 يناير 2022، واجتماع في بروكسل يوم 12، ثم جلسة في فيينا يوم 13.',
    'يجتمعان في 10 يناير 2022، ثم يجتمع المجلس في الثاني عشر.',
  ],
};

function readDay(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const number = readNumber(words, at);
  if (number === undefined || !endsThere(words, number.next)) return undefined;
  const told = context.told.at(-1);
  if (told?.range === undefined || told.fields?.day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(told.value))
    return undefined;
  if (words.slice(told.next, at).some(({ kind, text }) => kind === 'break' || /^[.؟!؛]$/.test(text))) return undefined;
  const { year, month, day } = partsOf(told.range.start);
  const iso = number.value > day ? isoDay(year, month, number.value) : undefined;
  if (iso === undefined) return undefined;
  const grain = dayGrain(iso);
  return reading(
    context,
    { at, start: number.start, next: number.next },
    {
      type: 'DATE',
      value: grain.value,
      edtf: grain.edtf,
      range: grain.range,
      why: ['اليوم من الشهر المذكور قبله في الجملة.'],
      grain,
      fields: { ...told.fields, day: number.value },
    },
  );
}

interface DayNumber {
  readonly value: number;
  readonly start: number;
  readonly next: number;
}

/** «يوم 12», «في الثاني عشر», «في الـ12». */
function readNumber(words: readonly TimeWord[], at: number): DayNumber | undefined {
  const word = words[at] as TimeWord;
  const head = findDayWord(word);
  if (head !== undefined) {
    const digits = words[at + 1]?.kind === 'digits' ? words[at + 1] : undefined;
    return digits && { value: digits.value, start: word.start + head.skip, next: at + 2 };
  }
  if (!/^[وف]?في$/.test(words[at - 1]?.text ?? '')) return undefined;
  if (findWord(word, 'definiteArticle')) {
    const digits = words[at + 1]?.kind === 'digits' ? words[at + 1] : undefined;
    return digits && { value: digits.value, start: word.start, next: at + 2 };
  }
  const ordinal = find(word, 'ordinal')?.definite ? readOrdinal(words, at) : undefined;
  return ordinal && !ordinal.feminine ? { value: ordinal.value, start: word.start, next: ordinal.next } : undefined;
}

/** Nothing behind the number that it could count or belong to. */
function endsThere(words: readonly TimeWord[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.kind === 'break' || /^[،.؛)]$/.test(next.text)) return true;
  return next.kind === 'letters' && /^(في|ثم|فيما|بينما|علي)$/.test(next.text);
}

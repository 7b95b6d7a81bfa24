import { isoDay, partsOf } from '../../../model/calendar.ts';
import { type Context, type Reading, type Rule, reading } from '../context.ts';
import { dayGrain } from '../grain.ts';
import { findDayWord, type TimeWord } from '../timeWords.ts';

/** «في جنيف يوم 10 يناير، وفي بروكسل يوم 12»: a later day of the month told before in the sentence. */
export const dayOfToldMonth: Rule = {
  name: 'day-of-told-month',
  title: 'رقم يوم بعد «يوم»، من الشهر المذكور قبله في الجملة',
  starts: ['unit', 'deicticDay', 'word:thisDay'],
  read: readDay,
  examples: ['محادثات في جنيف يوم 10 يناير 2022، واجتماع في بروكسل يوم 12، ثم جلسة في فيينا يوم 13.'],
};

function readDay(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const head = findDayWord(words[at]);
  const number = words[at + 1];
  if (head === undefined || number?.kind !== 'digits' || !endsThere(words, at + 2)) return undefined;
  const told = context.told.at(-1);
  if (told?.range === undefined || told.fields?.day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(told.value))
    return undefined;
  if (words.slice(told.next, at).some(({ kind, text }) => kind === 'break' || /^[.؟!؛]$/.test(text))) return undefined;
  const { year, month, day } = partsOf(told.range.start);
  const iso = number.value > day ? isoDay(year, month, number.value) : undefined;
  if (iso === undefined) return undefined;
  const grain = dayGrain(iso);
  const place = { at, start: (words[at] as TimeWord).start + head.skip, next: at + 2 };
  return reading(context, place, {
    type: 'DATE',
    value: grain.value,
    edtf: grain.edtf,
    range: grain.range,
    why: ['اليوم من الشهر المذكور قبله في الجملة.'],
    grain,
    fields: { ...told.fields, day: number.value },
  });
}

/** Nothing behind the number that it could count or belong to. */
function endsThere(words: readonly TimeWord[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.kind === 'break' || /^[،.؛)]$/.test(next.text)) return true;
  return next.kind === 'letters' && /^(في|ثم|فيما|بينما|علي)$/.test(next.text);
}

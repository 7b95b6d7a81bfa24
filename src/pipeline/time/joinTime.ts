import type { Context } from './context.ts';
import { readClock } from './grammar/clock.ts';
import type { RuleReading } from './readRules.ts';
import { bare, type TimeWord } from './timeWords.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Takes in the time of day after a day: «الخميس مساء», «أمس الساعة 15:30», «16 يونيو 2021، الساعة الثامنة مساء». */
export function joinTime(context: Context, day: RuleReading): RuleReading {
  if (day.type !== 'DATE' || day.value.length !== 10 || day.mod !== undefined) return day;
  return withPart(context, day) ?? withClock(context, day) ?? day;
}

function withPart(context: Context, day: RuleReading): RuleReading | undefined {
  const { words } = context;
  const word = words[day.next];
  const part = bare(word, 'dayPart');
  // «الخميس مساء» and «الخميس ليلا»; «الخميس ليلة القمة» is another thing.
  if (part === undefined || part.definite || word === undefined || !ADVERBS.has(word.text)) return undefined;
  if (bare(words[day.next + 1], 'weekday')?.definite) return undefined;
  const why = [...day.why, 'جزء من اليوم لا ساعة بعينها.'];
  return { ...extended(day, word, day.next + 1), type: 'TIME', value: `${day.value}T${part.sense.part}`, why };
}

const ADVERBS = new Set(['صباحا', 'فجرا', 'ظهرا', 'عصرا', 'مساء', 'مساءا', 'ليلا', 'بعد الظهر']);

function withClock(context: Context, day: RuleReading): RuleReading | undefined {
  const { words } = context;
  const comma = words[day.next]?.text === '،' || words[day.next]?.text === ',' ? day.next + 1 : day.next;
  const headed = bare(words[comma], 'clockHead') !== undefined;
  // A page's stamp: «2021-12-29 18:40», «29/12/2021 - 14:05».
  const stamped = day.explicit === true && !headed;
  const dash = stamped && words[comma]?.text === '-' ? comma + 1 : comma;
  if (stamped && words[dash + 1]?.text !== ':') return undefined;
  if (!headed && !stamped) return undefined;
  const clock = readClock(words, headed ? comma + 1 : dash, headed);
  if (clock === undefined || clock.hour > 23) return undefined;
  const value = `${day.value}T${pad(clock.hour)}:${pad(clock.minute)}`;
  const made = extended(day, words[clock.next - 1] as TimeWord, clock.next);
  return { ...made, type: 'TIME', value, edtf: `${value}:00`, why: [...day.why, 'الساعة مكتوبة مع اليوم.'] };
}

// A joined day has no stretch of the calendar left to narrow or to run from.
function extended(day: RuleReading, last: TimeWord, next: number): RuleReading {
  const { grain: _grain, fields: _fields, ...rest } = day;
  return { ...rest, next, end: last.end };
}

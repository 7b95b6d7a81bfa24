import { type Context, grainReading, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { yearGrain } from '../grain.ts';
import { isCount, readYear } from '../grammar/year.ts';
import { resolveDate } from '../resolveDate.ts';
import { bareWord, find, findWord, type TimeWord } from '../timeWords.ts';
import { isYearExpected } from '../yearExpected.ts';

/** «عام 2021», «2021م», «سنة ألفين واثنين وعشرين», «عامي 2014 و2021», «2014-2018», «في 2021», «عام 1400 هجري». */
export const year: Rule = {
  name: 'year',
  title: 'سنة، أو سنتان، أو مدى من السنين',
  starts: ['digits', 'unit', 'this'],
  read: readYearDate,
  examples: [
    'ضمت روسيا القرم عام 2014.',
    'توترت العلاقات بين عامي 2014 و2021.',
    'نشرت موسكو المسودتين في 2021.',
    'استمرت الحرب في الفترة 2014-2018.',
  ],
};

export function readYearDate(context: Context, at: number): Reading | NotTime | undefined {
  return readTwoYears(context, at) ?? readOneYear(context, at);
}

function readOneYear(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const first = find(words[at], 'unit');
  const adjective =
    first?.sense.unit === 'Y' && bareWord(words[at + 1], 'yearAdjective') ? readYear(words, at + 2) : undefined;
  const read =
    adjective && first
      ? { ...adjective, start: (words[at] as TimeWord).start + first.skip, certain: true }
      : readYear(words, at);
  if (read?.year === undefined) return undefined;
  const { next, start } = read;
  const end = yearRangeEnd(words, next, read.year);
  if (!read.certain && !isYearExpected(words, at, end?.next ?? next)) return undefined;
  if (end) {
    const years = {
      value: `${read.year}/${end.year}`,
      range: { start: `${read.year}-01-01`, end: `${end.year}-12-31` },
    };
    return reading(
      context,
      { at, start, next: end.next },
      {
        type: 'DATE',
        value: years.value,
        edtf: years.value,
        range: years.range,
        why: ['من سنة إلى سنة، كما كُتب.'],
      },
    );
  }
  if (read.calendar === 'gregorian') {
    return {
      ...grainReading(context, { at, start, next }, yearGrain(read.year), ['السنة مكتوبة.']),
      fields: { calendar: 'gregorian', year: read.year },
    };
  }
  const fields = { calendar: 'hijri', year: read.year } as const;
  const resolved = resolveDate(fields, context, { from: at, to: next });
  return resolved && { ...grainReading(context, { at, start, next }, resolved.grain, resolved.why), fields };
}

/** «2014-2018», «2021/2022», «2021-22»: the second year of two joined by a dash. */
function yearRangeEnd(
  words: readonly TimeWord[],
  at: number,
  first: number,
): { year: number; next: number } | undefined {
  const link = words[at]?.text;
  const second = words[at + 1];
  if ((link !== '-' && link !== '/') || second === undefined || second.value < 0) return undefined;
  const spaced = words[at]?.spaced === true || second.spaced;
  const after = words[at + 2];
  if (after?.text === link && after.spaced === false) return undefined;
  if (second.text.length === 4 && second.value > first && second.value <= 2199)
    return { year: second.value, next: at + 2 };
  const short = Math.floor(first / 100) * 100 + second.value;
  if (!spaced && second.text.length === 2 && short === first + 1) return { year: short, next: at + 2 };
  return undefined;
}

/** «عامي 2014 و2021», «بين 2014 و2018». */
function readTwoYears(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const head = find(words[at], 'unit');
  const headed = head?.sense.unit === 'Y' && head.sense.n === 'two';
  const between = at > 0 && findWord(words[at - 1], 'between') !== undefined;
  if (!headed && !between) return undefined;
  const single = !headed && head?.sense.unit === 'Y';
  const firstAt = headed || single ? at + 1 : at;
  const first = readYear(words, firstAt);
  if (first?.year === undefined || first.calendar !== 'gregorian') return undefined;
  const link = words[first.next];
  const linked = link?.text === 'و' || link?.text === '-' || bareWord(link, 'to') !== undefined;
  if (!linked) return undefined;
  const second = readYear(words, first.next + 1);
  if (second?.year === undefined || second.year <= first.year) return undefined;
  // «بين 1950 و1980 ليرة».
  if (!headed && !single && isCount(words, second.next)) return undefined;
  const value = `${first.year}/${second.year}`;
  const start = (words[at] as TimeWord).start + (headed || single ? (head?.skip ?? 0) : 0);
  return reading(
    context,
    { at, start, next: second.next },
    {
      type: 'DATE',
      value,
      edtf: value,
      range: { start: `${first.year}-01-01`, end: `${second.year}-12-31` },
      why: ['من سنة إلى سنة، كما كُتب.'],
    },
  );
}

import { partsOf } from '../../../model/calendar.ts';
import { type Context, grainReading, type Reading, type Rule, reading } from '../context.ts';
import { centuryGrain, decadeGrain, hijriCenturyGrain } from '../grain.ts';
import { readOrdinal } from '../grammar/number.ts';
import { bare, bareWord, find, joined, type TimeWord } from '../timeWords.ts';

/** «تسعينيات القرن الماضي», «الثمانينات», «القرن الحادي والعشرين», «القرن التاسع عشر». */
export const era: Rule = {
  name: 'decade-or-century',
  title: 'عقد أو قرن',
  starts: ['decade', 'unit'],
  read: readEra,
  examples: [
    'انهار الاتحاد في تسعينيات القرن الماضي.',
    'ظهرت الحركة في الثمانينيات.',
    'هي أزمة القرن الحادي والعشرين.',
  ],
};

function readEra(context: Context, at: number): Reading | undefined {
  const { words, reference } = context;
  const word = words[at] as TimeWord;
  const decade = find(word, 'decade');
  if (decade === undefined) return readDecadeOf(context, at) ?? readCentury(context, at);
  const start = word.start + decade.skip;
  const { tens } = decade.sense;
  const inside = bareWord(words[at + 1], 'from') ? at + 2 : at + 1;
  const century = centuryAt(context, inside);
  if (century) {
    const grain = decadeGrain(century.century * 100 + tens);
    return grainReading(context, { at, start, next: century.next }, grain, [
      `العقد من القرن الذي أوله ${century.century}00.`,
    ]);
  }
  // Without a century it is the last such decade that has begun.
  const { year } = partsOf(reference);
  const own = Math.floor(year / 100) * 100 + tens;
  const first = own <= year ? own : own - 100;
  if (!decade.definite || isOfAge(words, inside) || /^الم[يا]ويه$/.test(words[at + 1]?.text ?? '')) return undefined;
  return grainReading(context, { at, start, next: at + 1 }, decadeGrain(first), [
    `أقرب عقد بهذا الاسم قبل الخبر يبدأ عام ${first}.`,
  ]);
}

/** «في الستينيات من العمر»: of a life, not of a century. */
function isOfAge(words: Context['words'], at: number): boolean {
  return /^(?:ال)?(?:عمر|اعمار)(?:ه|ها|هم|هن)?$/.test(words[at]?.text ?? '');
}

/** «العقد الثاني من القرن الحادي والعشرين», «العقد الأخير من القرن الماضي», «العقد الثاني من الألفية الثالثة». */
function readDecadeOf(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const head = find(word, 'unit');
  if (head?.sense.unit !== 'E' || !head.definite || head.sense.n !== 'one') return undefined;
  const last = bare(words[at + 1], 'recent');
  const ordinal = last ? undefined : readOrdinal(words, at + 1);
  const index = last ? 10 : ordinal?.definite ? ordinal.value : 0;
  const from = last ? at + 2 : (ordinal?.next ?? at);
  if (index < 1 || index > 10 || !bareWord(words[from], 'from')) return undefined;
  const own = Math.floor(partsOf(context.reference).year / 100);
  const century = bareWord(words[from + 1], 'millennium')
    ? { century: own, next: from + 2 }
    : centuryAt(context, from + 1);
  if (century === undefined) return undefined;
  const grain = decadeGrain(century.century * 100 + (index - 1) * 10);
  const place = { at, start: word.start + head.skip, next: century.next };
  return grainReading(context, place, grain, [`العقد رقم ${index} من القرن الذي أوله ${century.century}00.`]);
}

function readCentury(context: Context, at: number): Reading | undefined {
  const { words } = context;
  const word = context.words[at] as TimeWord;
  const head = find(word, 'unit');
  const century = centuryAt(context, at, true);
  if (head === undefined) return undefined;
  if (head.sense.unit === 'C' && head.sense.n === 'two') return readTwoCenturies(context, at, word.start + head.skip);
  if (century === undefined || !century.ordinal) return undefined;
  const start = word.start + head.skip;
  if (bareWord(words[century.next], 'hijriEra')) {
    const lunar = hijriCenturyGrain(century.century + 1);
    return grainReading(context, { at, start, next: century.next + 1 }, lunar, [
      `القرن ${century.century + 1} الهجري يقابل تقريبا الأعوام ${lunar.value}.`,
    ]);
  }
  if (words[century.next]?.text === 'قبل' && words[century.next + 1]?.text === 'الميلاد') {
    const why = ['قرن قبل الميلاد، لا يبلغه التقويم هنا.'];
    return reading(context, { at, start, next: century.next + 2 }, { type: 'DATE', value: 'PAST_REF', why });
  }
  const grain = centuryGrain(century.century * 100);
  const next = bareWord(words[century.next], 'era') ? century.next + 1 : century.next;
  return grainReading(context, { at, start, next }, grain, [
    `القرن ${century.century + 1} يبدأ عام ${century.century}00.`,
  ]);
}

/** «القرنين السابع عشر والثامن عشر»: from one century into the next. */
function readTwoCenturies(context: Context, at: number, start: number): Reading | undefined {
  const { words } = context;
  const first = readOrdinal(words, at + 1);
  const second = first && joined(words[first.next], 'ordinal') ? readOrdinal(words, first.next) : undefined;
  const tens = first && second === undefined ? joined(words[first.next], 'number') : undefined;
  const last = second?.value ?? (tens?.definite && tens.sense.size === 10 ? tens.sense.value : undefined);
  if (!first?.definite || last === undefined || last <= first.value || last > 29) return undefined;
  const end = second?.next ?? first.next + 1;
  const from = centuryGrain((first.value - 1) * 100);
  const to = centuryGrain((last - 1) * 100);
  return reading(
    context,
    { at, start, next: bareWord(words[end], 'era') ? end + 1 : end },
    {
      type: 'DATE',
      value: `${from.value}/${to.value}`,
      edtf: `${from.range.start.slice(0, 4)}/${to.range.end.slice(0, 4)}`,
      range: { start: from.range.start, end: to.range.end },
      why: ['قرنان متعاطفان، قُرئا مدى واحدا.'],
    },
  );
}

/** First two digits of the years of «القرن الماضي», «القرن العشرين», «القرن الـ19». */
function centuryAt(
  context: Context,
  at: number,
  first = false,
): { century: number; next: number; ordinal: boolean } | undefined {
  const { words, reference } = context;
  const head = first ? find(words[at], 'unit') : bare(words[at], 'unit');
  if (head?.sense.unit !== 'C' || !head.definite || head.sense.n !== 'one') return undefined;
  const relative = bare(words[at + 1], 'relative');
  const own = Math.floor(partsOf(reference).year / 100);
  if (relative?.definite) return { century: own + relative.sense.shift, next: at + 2, ordinal: false };
  const article = bareWord(words[at + 1], 'definiteArticle') ? at + 2 : at + 1;
  const digits = words[article];
  if (digits && digits.value > 0 && digits.value < 30)
    return { century: digits.value - 1, next: article + 1, ordinal: true };
  const ordinal = readOrdinal(words, at + 1);
  if (!ordinal?.definite || ordinal.value > 29) return undefined;
  return { century: ordinal.value - 1, next: ordinal.next, ordinal: true };
}

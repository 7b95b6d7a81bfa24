import { type Context, type NotTime, type Reading, type Rule, reading } from '../context.ts';
import { type LengthRead, readLength } from '../grammar/length.ts';
import { lengthValue } from '../lengthValue.ts';
import { isThing } from '../thing.ts';
import { bare, find, findWord, type TimeWord } from '../timeWords.ts';

/** «ساعتين», «نحو خمسين دقيقة», «أكثر من ثلاثة أعوام», and after a preposition «أسابيع» in «منذ أسابيع». */
export const duration: Rule = {
  name: 'duration',
  title: 'مدة من الزمن',
  starts: ['digits', 'number', 'unit', 'vague', 'approximator', 'hourFraction', 'word:firstOf', 'word:lastOf'],
  read: readDuration,
  examples: [
    'استمرت المكالمة خمسين دقيقة.',
    'تضغط موسكو لإجراء محادثات منذ أسابيع.',
    'استغرق اللقاء نحو ثلاث ساعات ونصف الساعة.',
    'ظل في السجن أكثر من عشرين عاما.',
  ],
};

function readDuration(context: Context, at: number): Reading | NotTime | undefined {
  const { words } = context;
  if (isOneOfMany(words, at)) return { notTime: true, next: at + 2 };
  const edge = findWord(words[at], 'firstOf') ?? findWord(words[at], 'lastOf');
  if (edge) return readEdge(context, at, edge.skip);
  const length = readLength(words, at);
  if (length === undefined) return undefined;
  if (isThing(words, at, length)) return { notTime: true, next: length.next };
  if (isAge(words, at, length.next)) return { notTime: true, next: length.next };
  if (length.bare && !isAsked(words, at, length)) return undefined;
  const { start, next, parts, mod } = length;
  const value = lengthValue(parts);
  const why = value.includes('X') ? 'المدة غير محددة العدد.' : 'المدة مكتوبة، ولا تعين يوما من التقويم.';
  return reading(
    context,
    { at, start, next },
    { type: 'DURATION', value, why: [why], ...(mod !== undefined && { mod }) },
  );
}

/** «أحد أشهر الوكلاء», «إحدى سنوات الحرب»: one of several is no count of them. */
function isOneOfMany(words: readonly TimeWord[], at: number): boolean {
  return /^[وفبلك]?(احد|احدي)$/.test(words[at]?.text ?? '') && bare(words[at + 1], 'unit')?.sense.n === 'many';
}

/** «أول مئة يوم», «آخر 24 ساعة»: the first or last so many, when they are counted. */
function readEdge(context: Context, at: number, skip: number): Reading | undefined {
  const { words } = context;
  const length = readLength(words, at + 1);
  if (length === undefined || length.bare || length.start !== words[at + 1]?.start) return undefined;
  if (isThing(words, at + 1, length) || length.parts.some(({ count }) => count === undefined)) return undefined;
  const value = lengthValue(length.parts);
  const start = (words[at] as TimeWord).start + skip;
  const why = ['أول المدة أو آخرها، ولا تعين يوما من التقويم.'];
  return reading(context, { at, start, next: length.next }, { type: 'DURATION', value, why });
}

/** «منذ أسابيع», «خلال ساعة», «لسنوات», «على مدى شهر»; not «خلال ساعات الليل», «ثانية», «يوم القيامة». */
function isAsked(words: readonly TimeWord[], at: number, length: LengthRead): boolean {
  const unit = find(words[at], 'unit');
  const after = words[length.next];
  if (unit === undefined || unit.sense.unit === 'S') return false;
  if (after?.kind === 'letters' && isGenitive(after, unit.sense.n)) return false;
  if (after?.kind === 'digits') return false;
  const before = words[at - 1];
  const asked = findWord(before, 'since') ?? (before?.text !== 'في' ? findWord(before, 'during') : undefined);
  if (asked !== undefined) return true;
  if (ADVERBIAL.has(words[at]?.text ?? '')) return before?.kind === 'letters' && before.analyses.length === 0;
  if (unit.preposition !== 'ل') return false;
  return unit.sense.n === 'many' || (unit.sense.n === 'one' && WHOLE.has(unit.sense.unit) && endsPhrase(after));
}

/** «أغلقت مخازنه شهرا», «أمهلتهم أسبوعا»: for so long. «عاما» and «يوما» are too often something else. */
const ADVERBIAL = new Set(['شهرا', 'اسبوعا']);
/** Units that «ل» alone makes a length: «لشهر في أنحاء البلاد»; «ليوم» and «لساعة» are too often something else. */
const WHOLE: ReadonlySet<string> = new Set(['W', 'M', 'Y']);

/** Nothing follows that would say which one it is. */
function endsPhrase(after: TimeWord | undefined): boolean {
  if (after?.kind !== 'letters') return true;
  return /^(واحد|واحده|كامل|كامله|اضافي|اضافيه|في|من|علي|الي|مع|بعد|قبل|بسبب|ابتداء|اعتبارا|و\p{L}{3,})$/u.test(
    after.text,
  );
}

/** What follows makes the unit the head of a name: «أيام الحرب», «شهر العسل», «عام الفيل». */
function isGenitive(after: TimeWord, n: 'one' | 'two' | 'many'): boolean {
  if (bare(after, 'relative') || bare(after, 'recent')) return false;
  if (after.text.startsWith('ال') && after.text !== 'الي') return true;
  return n === 'one' && (find(after, 'weekday') ?? find(after, 'month') ?? find(after, 'hijri')) !== undefined;
}

/** «تحت 23 سنة», «فوق 60 عاما», «عن 79 عاما», «ابن 12 عاما». */
const OF_AGE = new Set(['عن', 'تحت', 'فوق', 'ابن', 'ابنه', 'دون']);

const AGE_WORDS = new Set([
  'عمر',
  'عمره',
  'عمرها',
  'العمر',
  'البالغ',
  'البالغه',
  'سن',
  'بالغا',
  'عمرا',
  'ناهز',
  'اعمارهم',
  'السن',
  'يبلغ',
  'تبلغ',
]);

/** «البالغ من العمر 70 عاما», «عن عمر ناهز 80 عاما», «(35 عاما)»: an age is no time. */
function isAge(words: readonly TimeWord[], at: number, next: number): boolean {
  const unit = find(words[next - 1], 'unit');
  if (unit === undefined || !['Y', 'M'].includes(unit.sense.unit)) return false;
  if (words[at - 1]?.text === '(' && words[next]?.text === ')') return true;
  if (OF_AGE.has(words[at - 1]?.text ?? '') || (words[at]?.text === 'دون' && next - at > 2)) return true;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const text = words[i]?.text ?? '';
    if (AGE_WORDS.has(text.replace(/^[وفبل](?=\p{L}{3})/u, '')) || AGE_WORDS.has(text)) return true;
    if (words[i]?.kind !== 'letters') return false;
  }
  return words[next]?.text === 'من' && /^(العمر|عمره|عمرها)$/.test(words[next + 1]?.text ?? '');
}

import { addDays, addMonths, type IsoDay, partsOf } from '../../../model/calendar.ts';
import { readAnchor } from '../anchor.ts';
import { beginsLine } from '../carriedYear.ts';
import { headsLine } from '../chronology.ts';
import {
  type Context,
  governorOf,
  grainReading,
  lastTold,
  type NotTime,
  type Reading,
  type Rule,
  reading,
} from '../context.ts';
import { readDay } from '../dayLike.ts';
import { type Grain, shiftedGrain } from '../grain.ts';
import { type LengthRead, readLength } from '../grammar/length.ts';
import { lengthMinutes, lengthShift, lengthValue, movedMinutes } from '../lengthValue.ts';
import { isThing } from '../thing.ts';
import { find, findWord, type TimeWord } from '../timeWords.ts';
import { clock } from './clock.ts';

/** «قبل ثلاثة أيام», «بعد أسبوعين», «قبل أيام», «بعد يومين من القمة» (anchored). */
export const offset: Rule = {
  name: 'offset',
  title: 'قبل مدة أو بعدها: من تاريخ الخبر، أو من حدث مذكور',
  starts: ['word:before', 'word:after'],
  read: readOffset,
  examples: [
    'وصل الوفد قبل ثلاثة أيام.',
    'ستعقد القمة بعد أسبوعين.',
    'زار موسكو قبل عامين.',
    'صدر البيان بعد يومين من القمة.',
    'كشفت ذلك قبل أيام.',
  ],
};

function readOffset(context: Context, at: number): Reading | NotTime | undefined {
  const { words } = context;
  const word = words[at] as TimeWord;
  const before = findWord(word, 'before');
  const head = before ?? findWord(word, 'after');
  const length = readLength(words, at + 1);
  if (head === undefined || length === undefined || words[at + 1]?.spaced === false) return undefined;
  if (isGenitive(words[length.next], length) || isNamed(words[length.next], length)) return undefined;
  if (isTold(words, length)) return { notTime: true, next: length.next };
  // «على بعد ثلاث ساعات من العاصمة», «على بعد 26 سنة ضوئية»: a distance.
  if (words[at - 1]?.text === 'علي' || isThing(words, at + 1, length)) return { notTime: true, next: length.next };
  const direction = before ? 'before' : 'after';
  const place = { at, start: word.start + head.skip, next: length.next };
  const fromTime = readFromTime(context, place, length, direction);
  if (fromTime !== undefined) return fromTime;
  const pronoun = words[length.next]?.text === 'من' ? words[length.next + 1] : undefined;
  // «بعد يومين من ذلك»; «من ذلك الاتصال» names what it counts from.
  if (pronoun && find(pronoun, 'that') && !/^ال\p{L}/u.test(words[length.next + 2]?.text ?? '')) {
    const last = lastTold(context, 4)?.range;
    const from = direction === 'before' ? last?.start : last?.end;
    const range = from === undefined ? undefined : shifted(from, length, direction === 'before' ? -1 : 1)?.range;
    return reading(context, place, {
      type: 'DURATION',
      value: lengthValue(length.parts),
      ...(length.mod && { mod: length.mod }),
      ...(range && { range }),
      anchor: { start: pronoun.start, end: pronoun.end, direction, kind: 'narrative' },
      why: ['المدة محسوبة من آخر تاريخ رُوي قبلها.'],
    });
  }
  const anchor = readAnchor(context, length.next, direction);
  const base = { type: 'DURATION', value: lengthValue(length.parts), ...(length.mod && { mod: length.mod }) } as const;
  if (anchor === 'now') return resolved(context, { ...place, next: length.next + 2 }, length, direction);
  if (anchor !== undefined) {
    return reading(context, place, {
      ...base,
      anchor: { ...anchor, direction, kind: 'event' },
      why: ['المدة محسوبة من حدث مذكور لا من تاريخ الخبر.'],
    });
  }
  const told = direction === 'after' ? lastTold(context, 4) : undefined;
  if (
    direction === 'after' &&
    (isNarrated(context, at, length.next, told !== undefined) || comesNext(words, at) || isInEntry(context, told, at))
  ) {
    const range = told?.range && shifted(told.range.end, length, 1)?.range;
    return reading(context, isSpell(words, length.next) ? { ...place, at: at + 1, start: length.start } : place, {
      ...base,
      ...(range && { range }),
      ...(told && { anchor: { start: told.start, end: told.end, direction, kind: 'narrative' } }),
      why: ['الفعل ماض، فالمدة محسوبة مما رُوي قبلها لا من تاريخ الخبر.'],
    });
  }
  return resolved(context, place, length, direction);
}

/** «قبل دقيقة واحدة من منتصف ليل الاثنين», «بعد يومين من 16 يونيو»: counted from a time that is written. */
function readFromTime(
  context: Context,
  place: { at: number; start: number; next: number },
  length: LengthRead,
  direction: 'before' | 'after',
): Reading | undefined {
  const { words } = context;
  if (words[length.next]?.text !== 'من' || words[length.next + 1] === undefined) return undefined;
  const sign = direction === 'before' ? -1 : 1;
  const clockTime = clock.read(context, length.next + 1);
  const minutes = lengthMinutes(length.parts);
  if (clockTime && !('notTime' in clockTime) && minutes !== undefined) {
    const value = movedMinutes(clockTime.value, minutes * sign);
    const day = value.slice(0, 10);
    const why = [...clockTime.why, 'المدة محسوبة من الساعة المكتوبة بعدها.'];
    return reading(
      context,
      { ...place, next: clockTime.next },
      { type: 'TIME', value, edtf: `${value}:00`, range: { start: day, end: day }, why },
    );
  }
  const day = readDay(context, length.next + 1);
  if (day?.explicit !== true) return undefined;
  const found = shifted(day.value, length, sign);
  return (
    found &&
    grainReading(context, { ...place, next: day.next }, found, [...day.why, 'المدة محسوبة من التاريخ المكتوب بعدها.'])
  );
}

/** The verb is past, or the sentence opens with «بعد» after a date was told: the length runs from what was told. */
function isNarrated(context: Context, at: number, next: number, told: boolean): boolean {
  const governor = governorOf(context, at, next);
  return governor === undefined ? told && beginsLine(context.words, at) : governor.direction === 'past';
}

/** «13 أبريل: بايدن يقترح قمة. وبعد يومين تفرض واشنطن عقوبات»: in a line of a chronology it runs from the line's day. */
function isInEntry({ words }: Context, told: Reading | undefined, at: number): boolean {
  if (told === undefined || !headsLine(words, told.at, told.next)) return false;
  return !words.slice(told.next, at).some(({ kind }) => kind === 'break');
}

/** «10 يناير: محادثات في جنيف، يتبعها بعد يومين اجتماع في بروكسل». */
function comesNext(words: readonly TimeWord[], at: number): boolean {
  return COMES_NEXT.test(words[at - 1]?.text ?? '');
}

const COMES_NEXT = /^[وف]?(س?[يت](تبع|لي|عقب)|تلا|تبع|اعقب)(ت)?(ها|ه|هما)$/;

/** «بعد خمسة عشر عاما متواصلة في السلطة»: a spell of something, which the length measures. */
function isSpell(words: readonly TimeWord[], next: number): boolean {
  return words[next]?.text === 'في' || (words[next + 1]?.text === 'في' && /ه$/.test(words[next]?.text ?? ''));
}

/** «بعد سنوات الحرب»: the unit is the head of a noun phrase, no length. */
function isGenitive(after: TimeWord | undefined, length: LengthRead): boolean {
  return length.bare && after?.kind === 'letters' && after.text.startsWith('ال') && after.text !== 'الي';
}

/** «بعد عام 1997», «قبل شهر يناير»: the year or month of that name, no length. */
function isNamed(after: TimeWord | undefined, { bare, parts: [part] }: LengthRead): boolean {
  if (!bare || after === undefined) return false;
  if (part?.unit === 'Y') return after.kind === 'digits' && YEAR.test(after.text);
  return part?.unit === 'M' && find(after, 'month') !== undefined;
}

const YEAR = /^[12]\d{3}$/;

/** «بعد أسبوع أوروبي حافل», «بعد يوم طويل من المحادثات»: what the time was like, no count of it. */
function isTold(words: readonly TimeWord[], { bare, next }: LengthRead): boolean {
  return bare && [0, 1].some(ahead => FULL.test(words[next + ahead]?.text ?? ''));
}

const FULL = /^(حافل|طويل|شاق|مكثف|عصيب|صعب|متوتر|مضن|ماراثوني)(ه)?$/;

function resolved(
  context: Context,
  place: { at: number; start: number; next: number },
  length: LengthRead,
  direction: 'before' | 'after',
): Reading {
  const { reference } = context;
  const mod = length.mod === undefined ? {} : { mod: length.mod };
  const sign = direction === 'before' ? -1 : 1;
  const found = shifted(reference, length, sign);
  if (found === undefined) {
    const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return reading(context, place, { type: 'DATE', value, ...mod, why: ['المدة غير محددة العدد، فلا يُعرف اليوم.'] });
  }
  const { value, edtf, range } = found;
  const approximate = length.mod === 'APPROX' && !edtf.includes('/') ? `${edtf}~` : edtf;
  const why = `${sign < 0 ? 'قبل' : 'بعد'} تاريخ الخبر بمدة ${lengthValue(length.parts)}: ${value}.`;
  return reading(context, place, { type: 'DATE', value, edtf: approximate, range, ...mod, why: [why], grain: found });
}

/** `day` moved by a length, as fine as the length speaks: three years ago is a year, two weeks ago a week. */
export function shifted(day: IsoDay, length: Pick<LengthRead, 'parts'>, sign: -1 | 1): Grain | undefined {
  const by = lengthShift(length.parts);
  if (by === undefined) return undefined;
  const { year } = partsOf(day);
  const far = year + (by.months / 12 + by.days / 365) * sign;
  // Beyond what four digits of a year can say.
  if (far < 1 || far > 9998) return undefined;
  const moved = addDays(addMonths(day, by.months * sign), by.days * sign);
  const unit = by.unit === 'H' || by.unit === 'm' || by.unit === 'S' ? 'D' : by.unit;
  return shiftedGrain(unit, moved, 0);
}

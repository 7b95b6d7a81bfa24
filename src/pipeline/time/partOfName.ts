import {
  AFTER_TOWN_DAYS,
  FEAST_THINGS,
  FIGURATIVE_HEADS,
  GENERAL_HEADS,
  GIVEN_NAMES,
  MOST_PRESSING,
  NAME_PARTICLES,
  NAMED_BODIES,
  NAMED_CUSTOMS,
  NAMED_PLACES,
  NAMED_PLANS,
  NAMED_PRESS,
  NAMED_WORKS,
  PERSON_TITLES,
  PREPOSITIONS,
  TODAY_TITLES,
} from '../../lexicon/time/named.ts';
import { EVENTS_NAMED_BY_DATE, HORNED_ANIMALS, TRIBES } from '../../lexicon/time/traps.ts';
import { WEEKDAY_NAME_HEADS } from '../../lexicon/time/weekdays.ts';
import { isPerson } from './namesPerson.ts';
import { isQuotedTitle } from './quotedTitle.ts';
import type { RuleReading } from './readRules.ts';
import { isSaying } from './tense.ts';
import { bareWord, find, type TimeWord } from './timeWords.ts';
import { isTwoSuch, isTwoThings } from './twoThings.ts';
import { setOf, stands } from './wordTable.ts';

const BY_DATE = setOf(NAMED_PLACES, NAMED_BODIES, NAMED_PRESS, NAMED_WORKS);
const BY_DATE_WITHOUT_YEAR = setOf(EVENTS_NAMED_BY_DATE);
const BY_WEEKDAY = setOf(WEEKDAY_NAME_HEADS, NAMED_PRESS);
const BY_LENGTH = setOf(NAMED_WORKS);
const BY_FEAST = setOf(FEAST_THINGS, NAMED_PLACES);
const PRESS = setOf(NAMED_PRESS);
const PRESS_OR_PARTY = setOf(NAMED_PRESS, ['حزب', 'تيار', 'دار', 'حركة', 'منتدى', 'شبكة']);
const HORNED = setOf(HORNED_ANIMALS);
const TRIBE = setOf(TRIBES);
const TEAMS = setOf(['فريق', 'نادي', 'نادى']);
const TODAY = setOf(TODAY_TITLES);
const FIGURATIVE = setOf(FIGURATIVE_HEADS);
const PARTICLES = setOf(NAME_PARTICLES);
const TITLES = setOf(PERSON_TITLES);
const GIVEN = setOf(GIVEN_NAMES);
const GENERAL = setOf(GENERAL_HEADS);
const PLANS = setOf(NAMED_PLANS);
const TOWN_DAYS = setOf(AFTER_TOWN_DAYS);
const PRESSING = setOf(MOST_PRESSING);
const BY_MONTH = setOf(NAMED_CUSTOMS);

/**
 * Whether what was read as a time is part of a name or of a figure of speech: «شارع 26 يوليو», «سورة الجمعة», «جيل الغد»,
 * «مسلسل "الخميس الأخير"», «النائب محمد الخميس». Looks at the few words around the reading.
 */
export function isPartOfName(words: readonly TimeWord[], reading: RuleReading): boolean {
  const word = words[reading.at];
  // What is glued to the front makes it a part of the sentence, but for «وغدا», where it may be a verb.
  const plain = reading.start === word?.start || word?.text === 'وغدا' || isMostPressing(words, reading.at);
  return (plain && isNamed(words, reading)) || isQuotedTitle(words, reading);
}

function isNamed(words: readonly TimeWord[], reading: RuleReading): boolean {
  switch (reading.rule) {
    case 'calendar-date':
      return reading.fields?.weekday === undefined && isNamedByDate(words, reading, reading.fields?.year !== undefined);
    case 'month':
      if (stands(words[reading.at - 1], PARTICLES) && reading.fields?.year === undefined) return true;
      return (
        isBareMonth(reading) &&
        (isNamedByDate(words, reading, false) || stands(words[reading.at - 1], BY_MONTH) || isPerson(words, reading.at))
      );
    case 'year':
      return (
        (words[reading.at]?.text === 'العام' && stands(words[reading.at - 1], GENERAL)) ||
        (words[reading.at]?.kind === 'digits' && stands(words[reading.at - 1], PLANS))
      );
    case 'decade-or-century':
      return stands(words[reading.at - 1], BY_DATE);
    case 'weekday':
      return find(words[reading.next - 1], 'weekday') !== undefined && isNamedByWeekday(words, reading);
    case 'deictic-day':
      return reading.next === reading.at + 1 && isNamedByDay(words, reading.at);
    case 'vague-reference':
      return stands(words[reading.at - 2], PRESS) && words[reading.at]?.text === 'الان';
    case 'feast':
      return stands(words[reading.at - 1], BY_FEAST);
    case 'duration':
    case 'part-of-day':
      return isNamedByLength(words, reading.at) || isTwoSuch(words, reading) || isHorn(words, reading);
    default:
      return false;
  }
}

const isBareMonth = ({ fields }: RuleReading): boolean =>
  fields !== undefined && fields.year === undefined && fields.monthTurn === undefined && fields.yearShift === undefined;

/** «شارع 26 يوليو», «أيلول الأسود» always; «ثورة 25 يناير» when it has no year. */
function isNamedByDate(words: readonly TimeWord[], { at, next }: RuleReading, hasYear: boolean): boolean {
  if (bareWord(words[next], 'epithet')) return true;
  const before = words[at - 1];
  if (stands(before, BY_DATE)) return true;
  if (hasYear) return false;
  if (stands(before, BY_DATE_WITHOUT_YEAR)) return true;
  // One more word may stand between: «حركة شباب 6 أبريل», «كتيبة شهداء 8 آذار».
  const plain = before?.kind === 'letters' && !before.text.startsWith('ال') && before.analyses.length === 0;
  return plain && stands(words[at - 2], BY_DATE) && !stands(before, BEFORE_NOUNS);
}

const BEFORE_NOUNS = setOf(PREPOSITIONS);

function isNamedByWeekday(words: readonly TimeWord[], { at, next }: RuleReading): boolean {
  const before = words[at - 1];
  if (stands(before, BY_WEEKDAY) || stands(words[next], TOWN_DAYS)) return true;
  // «فريق أمل الأربعاء».
  if (next === at + 1 && before?.kind === 'letters' && stands(words[at - 2], TEAMS)) return true;
  if (find(words[at], 'weekday')?.sense.day === 1 && next === at + 1 && isTwoThings(words, at, next)) return true;
  // «النائب محمد الخميس», «عبد الأحد داود».
  // «قال عبد الرحمن الخميس».
  const name = words[at - 2]?.text === 'عبد' ? at - 2 : stands(before, GIVEN) ? at - 1 : undefined;
  return name !== undefined && (stands(words[name - 1], TITLES) || isSaying(words[name - 1]?.text ?? ''));
}

/** «صحيفة المصري اليوم», «حزب أمة الغد», «جيل الغد», «حلفاء الأمس». */
function isNamedByDay(words: readonly TimeWord[], at: number): boolean {
  const { text } = words[at] as TimeWord;
  if (isMostPressing(words, at)) return true;
  if (/^و?غدا$/.test(text) && isBecame(words, at)) return true;
  const before = words[at - 1];
  // «ونقلت «الغد» الأردنية».
  if (text === 'الغد' && before?.text === '"' && words[at + 1]?.text === '"') return true;
  if (before?.kind !== 'letters') return false;
  // «أعادت "روسيا اليوم" بث المقابلة».
  if (words[at + 1]?.text === '"' && words[at - 2]?.text === '"') return true;
  if (text === 'اليوم')
    return stands(before, PRESS) || (stands(before, TODAY) && stands(words[at - 2], PRESS_OR_PARTY));
  // «حزب غد الثورة».
  if (text === 'غد') return stands(before, PRESS_OR_PARTY);
  if (text !== 'الغد' && text !== 'الامس') return false;
  return stands(before, FIGURATIVE) || (before.analyses.length === 0 && stands(words[at - 2], PRESS_OR_PARTY));
}

/** «غدا المرفأ أكبر …», «غدا من أبرز …», folded. */
const BECOME = setOf(
  'محور حديث قبلة ملاذ مصدر هدف وجهة عنوان مركز موضع موضوع شعار قضية سمة أكبر أهم أبرز أول أحد إحدى أشهر أفضل أصغر أغنى أقوى أسوأ واحدا واحدة'.split(
    ' ',
  ),
);

const isTimeWord = (word: TimeWord): boolean =>
  (find(word, 'weekday') ?? find(word, 'unit') ?? find(word, 'dayPart') ?? find(word, 'month')) !== undefined;

/** How far from «غدا» what somebody became may stand. Words. */
const BECAME_REACH = 8;

/** «غدا السد رمزا»: the verb «became» opens its clause, its subject and what it became follow and no other verb does. */
function isBecame(words: readonly TimeWord[], at: number): boolean {
  const before = words[at - 1];
  const opens = before === undefined || before.kind !== 'letters' || words[at]?.text === 'وغدا';
  const subject = words[at + 1];
  if (!opens || subject?.kind !== 'letters' || isTimeWord(subject)) return false;
  for (let next = at + 1; next <= at + BECAME_REACH; next++) {
    const word = words[next];
    if (word?.kind !== 'letters' || /^س?[يت](?!ا)\p{L}{2,}/u.test(word.text)) return false;
    if (next > at + 1 && (BECOME.has(word.text) || isPredicate(words, next, subject))) return true;
  }
  return false;
}

/** «رمزا», «محطة»: an indefinite noun behind a definite subject, in the accusative. */
function isPredicate(words: readonly TimeWord[], at: number, subject: TimeWord): boolean {
  const { text } = words[at] as TimeWord;
  if (text.startsWith('ال')) return false;
  if (/\p{L}{2}ا$/u.test(text)) return true;
  return subject.text.startsWith('ال') && /\p{L}{3}ه$/u.test(text) && !stands(words[at - 1], BEFORE_NOUNS);
}

/** «نساؤها بأمس الحاجة إلى …». */
function isMostPressing(words: readonly TimeWord[], at: number): boolean {
  return words[at]?.text.endsWith('امس') === true && stands(words[at + 1], PRESSING);
}

/** «صادر الحراس أربعة قرون لوحيد القرن»: horns, not centuries. */
function isHorn(words: readonly TimeWord[], { next }: RuleReading): boolean {
  return find(words[next - 1], 'unit')?.sense.unit === 'C' && stands(words[next], HORNED);
}

/** «فيلم 24 ساعة», «سباق لومان 24 ساعة», «مسرحية ليلة السبت». */
function isNamedByLength(words: readonly TimeWord[], at: number): boolean {
  const before = words[at - 1];
  if (stands(before, BY_LENGTH) || stands(before, TRIBE)) return true;
  return before?.kind === 'letters' && before.analyses.length === 0 && words[at]?.kind === 'digits'
    ? stands(words[at - 2], BY_LENGTH)
    : false;
}

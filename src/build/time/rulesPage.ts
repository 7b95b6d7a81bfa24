import { normalise } from '../../arabic/normalise.ts';
import { HIJRI_MONTH_NAMES, MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/monthNames.ts';
import { DAY_PARTS } from '../../lexicon/time/dayParts.ts';
import { DEICTIC_DAYS, VAGUE_REFERENCES } from '../../lexicon/time/deictics.ts';
import { APPROXIMATORS, NARRATIVE_ADJECTIVES, PARTS, RELATIVE_ADJECTIVES } from '../../lexicon/time/modifiers.ts';
import { GREGORIAN_MONTHS, HIJRI_MONTHS, WEAK_MONTHS } from '../../lexicon/time/months.ts';
import {
  FEAST_THINGS,
  FIGURATIVE_HEADS,
  NAMED_BODIES,
  NAMED_PLACES,
  NAMED_PRESS,
  NAMED_WORKS,
} from '../../lexicon/time/named.ts';
import { GREGORIAN_FEASTS, HIJRI_FEASTS, SEASONS, SET_ADVERBS } from '../../lexicon/time/periods.ts';
import { CONTRACT_WORDS, WATCH_WORDS } from '../../lexicon/time/things.ts';
import { COUNTED_NOUNS, EVENTS_NAMED_BY_DATE, NUMBERED_NOUNS } from '../../lexicon/time/traps.ts';
import { UNITS } from '../../lexicon/time/units.ts';
import { WEEKDAY_NAME_HEADS, WEEKDAYS } from '../../lexicon/time/weekdays.ts';
import { RULES } from '../../pipeline/time/rules.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';

/** The day on which the examples are read. */
export const EXAMPLES_REFERENCE = '2021-12-30';

const list = (words: readonly string[]): string => words.join('، ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function vocabulary(): string[] {
  return [
    '### الأشهر الميلادية',
    table(
      ['الشهر', 'ما يُقرأ'],
      GREGORIAN_MONTHS.map((names, at) => [`${MONTH_NAMES.egyptian[at]}`, list(names)]),
    ),
    `أسماء لها معنى آخر، فلا تُقرأ وحدها إلا حيث يُنتظر تاريخ: ${list(WEAK_MONTHS)}.`,
    '### الأشهر الهجرية (أم القرى)',
    table(
      ['الشهر', 'ما يُقرأ'],
      HIJRI_MONTHS.map((names, at) => [`${HIJRI_MONTH_NAMES[at]}`, list(names)]),
    ),
    '### أيام الأسبوع',
    table(
      ['اليوم', 'ما يُقرأ بعد «الـ»'],
      WEEKDAYS.map((names, at) => [`${WEEKDAY_NAMES[at]}`, list(names)]),
    ),
    '### أيام من يوم الخبر',
    table(
      ['الإزاحة بالأيام', 'الكلمات'],
      DEICTIC_DAYS.map(({ shift, words }) => [String(shift), list(words)]),
    ),
    '### وحدات الزمن',
    table(
      ['الرمز', 'المفرد', 'المثنى', 'الجمع'],
      UNITS.map(({ unit, one, two, many }) => [unit, list(one), list(two), list(many)]),
    ),
    '### صفات الفترات',
    table(
      ['الإزاحة', 'الكلمات'],
      [...RELATIVE_ADJECTIVES, ...NARRATIVE_ADJECTIVES].map(({ shift, words }) => [String(shift), list(words)]),
    ),
    '### أجزاء الفترات والتقريب',
    table(
      ['المعنى', 'الكلمات'],
      [...PARTS, ...APPROXIMATORS].map(({ mod, words }) => [mod, list(words)]),
    ),
    '### أجزاء اليوم والفصول والتكرار',
    table(
      ['الرمز', 'الكلمات'],
      [
        ...DAY_PARTS.map(({ part, words }) => [part, list(words)]),
        ...Object.entries(SEASONS).map(([season, words]) => [season, list(words)]),
        ...SET_ADVERBS.map(({ value, words }) => [value, list(words)]),
      ],
    ),
    '### المناسبات',
    table(
      ['الشهر/اليوم', 'الكلمات'],
      [
        ...HIJRI_FEASTS.map(({ month, day, words }) => [`${day} ${HIJRI_MONTH_NAMES[month - 1]}`, list(words)]),
        ...GREGORIAN_FEASTS.map(({ month, day, words }) => [`${day} ${MONTH_NAMES.egyptian[month - 1]}`, list(words)]),
      ],
    ),
    '### إشارات غير محددة',
    table(
      ['القيمة', 'الكلمات'],
      Object.entries(VAGUE_REFERENCES).map(([value, words]) => [value, list(words)]),
    ),
    '### ما ليس تاريخا',
    table(
      ['بعد ماذا أو قبل ماذا', 'الكلمات'],
      [
        ['رقم بعد هذه الكلمات يسمي شيئا', list(NUMBERED_NOUNS)],
        ['رقم قبل هذه الكلمات يعدّها', list(COUNTED_NOUNS)],
        ['تاريخ بعد هذه الكلمات اسم مكان', list(NAMED_PLACES)],
        ['تاريخ بعد هذه الكلمات اسم جماعة أو مؤسسة', list(NAMED_BODIES)],
        ['تاريخ بعد هذه الكلمات اسم صحيفة أو قناة', list(NAMED_PRESS)],
        ['تاريخ أو مدة بعد هذه الكلمات اسم عمل أو مسابقة', list(NAMED_WORKS)],
        ['يوم أسبوع بعد هذه الكلمات اسم', list(WEEKDAY_NAME_HEADS)],
        ['عيد بعد هذه الكلمات ينسب إليه شيء', list(FEAST_THINGS)],
        ['«الغد» و«الأمس» بعد هذه الكلمات مجاز أو اسم', list(FIGURATIVE_HEADS)],
        ['ساعة قبل هذه الكلمات آلة', list(WATCH_WORDS)],
        ['عقود قبل هذه الكلمات مواثيق', list(CONTRACT_WORDS)],
        ['تاريخ بلا سنة بعد هذه الكلمات اسم حدث', list(EVENTS_NAMED_BY_DATE)],
      ],
    ),
  ];
}

function examples(): string[] {
  return RULES.flatMap(({ name, title, examples: sentences }) => [
    `### ${title}`,
    `اسم القاعدة: \`${name}\`.`,
    table(
      ['الجملة', 'القراءة'],
      // A row of a table is one line.
      sentences.map(sentence => [sentence.replaceAll('\n', ' ⏎ '), readings(sentence)]),
    ),
  ]);
}

function readings(sentence: string): string {
  const found = tagTime(normalise(sentence), EXAMPLES_REFERENCE).map(({ text, type, value, mod }) => {
    return `«${text}» ← \`${[type, value, mod].filter(Boolean).join(' ')}\``;
  });
  return found.length === 0 ? 'لا شيء' : found.join('؛ ');
}

/** docs/time-rules.md: every word the tagger knows and what each rule makes of its examples, for an Arabic speaker to correct. */
export function rulesPage(): string {
  const parts = [
    '<div dir="rtl">',
    '# كيف تُقرأ التواريخ: الكلمات والقواعد',
    'هذه الصفحة مولّدة من الجداول والقواعد (`npm run docs:time`)، لتراجعها عين عربية: كل كلمة معروفة، وكل قاعدة مع أمثلتها وقراءاتها. من وجد خطأ أو نقصا فليصحح الجدول في `src/lexicon/time/`، ثم يولّد الصفحة من جديد.',
    `تُقرأ الأمثلة كأن خبرها نُشر يوم ${EXAMPLES_REFERENCE} (الخميس). قبل البحث تُسقط الحركات والتطويل، وتُوحّد الهمزات والتاء المربوطة والألف المقصورة والأرقام، وتُفصل الواو والفاء والباء واللام والكاف عن أول الكلمة.`,
    '## الكلمات',
    ...vocabulary(),
    '## القواعد',
    'عند التنازع تفوز القراءة الأطول، ثم القاعدة الأسبق في هذا الترتيب.',
    ...examples(),
    '</div>',
  ];
  return `${parts.join('\n\n')}\n`;
}

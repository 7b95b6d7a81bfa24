import type { Entity, Timeline, TimelineArticle, TimelineEvent } from '../model/timeline.ts';
import type { Selection } from './selection.ts';

/**
 * A small timeline made to break exports: commas, quotes, line breaks, formulas, markup, bidi controls, TeX and calendar
 * metacharacters, letters outside the basic plane, long titles, untitled articles, vague and open dates.
 */
export const BODIES: Readonly<Record<string, string>> = {
  '2021-12-03-first':
    'مقدمة 🙂 قصيرة.\nأعلن الكرملين، "الجمعة"، أن القمة; عُقدت في 16 يونيو/حزيران 2021 \\ بجنيف. خاتمة.',
  '2021-12-06-second': 'قال بيسكوف إن المكالمة ستجري غداً الثلاثاء. =SUM(A1) & <b>نص</b> ]]> ختام.',
};

const quoteOf = (article: string, text: string) => {
  const start = (BODIES[article] as string).indexOf(text);
  if (start < 0) throw new Error(`not in ${article}: ${text}`);
  return { article, start, end: start + text.length, quote: text };
};

const within = (article: string, text: string) => {
  const { start, end } = quoteOf(article, text);
  return { start, end, text };
};

const entities: Readonly<Record<string, Entity>> = {
  biden: { type: 'person', name: { ar: 'جو بايدن', en: 'Joe Biden' }, wikidata: 'Q6279' },
  putin: { type: 'person', name: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' }, wikidata: 'Q7747' },
  peskov: { type: 'person', name: { ar: 'دميتري بيسكوف', en: 'Dmitry Peskov' } },
  geneva: { type: 'place', name: { ar: 'جنيف', en: 'Geneva' }, wikidata: 'Q71' },
  kremlin: { type: 'organisation', name: { ar: 'الكرملين', en: 'Kremlin' } },
};

const articles: readonly TimelineArticle[] = [
  {
    id: '2021-12-03-first',
    title: 'بوتين وبايدن: "قمة", أم {لقاء} بنسبة 100% & $5 ~ #1_أ ^ \\؟',
    publisher: 'وكالة, الأنباء; "الأولى"',
    url: 'https://news.example/a?b=1&c=%D8%A8#x',
    sha256: 'a'.repeat(64),
    published: { edtf: '2021-12-03', basis: 'metadata', reasoning: [] },
    boilerplate: [],
    timexes: [],
  },
  {
    id: '2021-12-06-second',
    sha256: 'b'.repeat(64),
    published: { edtf: '2021-12-06', basis: 'inferred', note: 'النص يقول «اليوم الاثنين»', reasoning: [] },
    boilerplate: [],
    timexes: [],
  },
];

const events: readonly TimelineEvent[] = [
  {
    id: '2021-06-16-biden-putin-summit-geneva',
    title: '=HYPERLINK("http://x"), قمة\nجنيف \u202Eمقلوبة\u202C؛ 50% & <script>{أ}</script>',
    summary: 'عُقدت القمة في جنيف; بين الرئيسين, ثم انتهت.',
    kind: 'summit',
    status: 'occurred',
    participants: ['biden', 'putin'],
    place: 'geneva',
    date: { edtf: '2021-06-16', start: '2021-06-16', end: '2021-06-16', precision: 'day' },
    evidence: [
      {
        ...quoteOf('2021-12-03-first', 'أعلن الكرملين، "الجمعة"، أن القمة; عُقدت في 16 يونيو/حزيران 2021 \\ بجنيف.'),
        time: { ...within('2021-12-03-first', '16 يونيو/حزيران 2021'), value: '2021-06-16' },
        trigger: within('2021-12-03-first', 'القمة'),
        status: 'occurred',
        date: { edtf: '2021-06-16', start: '2021-06-16', end: '2021-06-16' },
        reasoning: [{ rule: 'day-month-year', text: 'اليوم والشهر والسنة مكتوبة في النص.' }],
      },
    ],
    conflicts: [],
    mergeReasons: [],
  },
  {
    id: '2021-12-07-biden-putin-video-call',
    title:
      'مكالمة بالفيديو طويلة العنوان جداً بين الرئيس الأمريكي جو بايدن ونظيره الروسي فلاديمير بوتين لبحث الأزمة الأوكرانية والاستقرار الاستراتيجي وقضايا أخرى كثيرة',
    summary: '+قال بيسكوف إن المكالمة ستجري.',
    kind: 'video-call',
    status: 'planned',
    participants: ['biden', 'putin'],
    date: { edtf: '2021-12-07', start: '2021-12-07', end: '2021-12-07', precision: 'day' },
    evidence: [
      {
        ...quoteOf('2021-12-06-second', 'قال بيسكوف إن المكالمة ستجري غداً الثلاثاء. =SUM(A1) & <b>نص</b> ]]> ختام.'),
        time: { ...within('2021-12-06-second', 'غداً الثلاثاء'), value: '2021-12-07' },
        trigger: within('2021-12-06-second', 'المكالمة'),
        status: 'planned',
        date: { edtf: '2021-12-07', start: '2021-12-07', end: '2021-12-07' },
        speaker: 'peskov',
        reasoning: [{ rule: 'tomorrow', text: '«غداً» بعد يوم النشر.' }],
      },
      {
        ...quoteOf('2021-12-03-first', 'أعلن الكرملين، "الجمعة"، أن القمة'),
        trigger: within('2021-12-03-first', 'القمة'),
        status: 'proposed',
        date: { edtf: '2021-12-08', start: '2021-12-08', end: '2021-12-08' },
        reasoning: [],
      },
    ],
    conflicts: [
      {
        field: 'date',
        values: [
          { value: '2021-12-07', evidence: [0] },
          { value: '2021-12-08', evidence: [1] },
        ],
      },
    ],
    mergeReasons: [],
  },
  {
    id: '2022-02-exercise-belarus',
    title: 'مناورات في بيلاروس',
    summary: 'مناورات مقررة في فبراير/شباط أو مارس/آذار.',
    kind: 'exercise',
    status: 'cancelled',
    participants: ['kremlin'],
    date: { edtf: '2022-02/2022-03', start: '2022-02-01', end: '2022-03-31', precision: 'range' },
    evidence: [
      {
        ...quoteOf('2021-12-06-second', 'قال بيسكوف إن المكالمة ستجري غداً الثلاثاء.'),
        trigger: within('2021-12-06-second', 'ستجري'),
        status: 'cancelled',
        reasoning: [],
      },
    ],
    conflicts: [],
    mergeReasons: [],
  },
  {
    id: '2022-03-statement-peskov',
    title: 'تصريح لبيسكوف في مارس/آذار',
    summary: 'تصريح شهري.',
    kind: 'statement',
    status: 'occurred',
    participants: ['peskov'],
    date: { edtf: '2022-03', start: '2022-03-01', end: '2022-03-31', precision: 'month' },
    evidence: [
      {
        ...quoteOf('2021-12-06-second', 'قال بيسكوف'),
        trigger: within('2021-12-06-second', 'قال'),
        status: 'occurred',
        reasoning: [],
      },
    ],
    conflicts: [],
    mergeReasons: [],
  },
];

export const HOSTILE_TIMELINE: Timeline = { schemaVersion: 1, entities, articles, events, leftOut: [] };

export const HOSTILE: Selection = {
  timeline: HOSTILE_TIMELINE,
  events,
  site: { name: 'خط بايدن وبوتين', url: 'https://timeline.example/base/' },
  version: '0a1b2c3d',
};

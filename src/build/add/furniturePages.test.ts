import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normaliseKey } from '../../arabic/normalise.ts';
import { AGENCIES, MEDIA_LABELS, PICTURE_WORDS, SOURCE_LINES, TICKER_LINE } from './credits.ts';
import type { Draft } from './draft.ts';
import {
  BYLINE,
  COUNTERS,
  FURNITURE_LINES,
  FURNITURE_NOTICES,
  FURNITURE_OPENINGS,
  FURNITURE_WORDS,
  READERS_BEGIN,
  SHARE_WORDS,
} from './furniture.ts';
import { readDraft } from './readDraft.ts';

// Protects the text from what sites of every kind put above, inside and below it: «آخر تحديث», «اقرأ أيضا», buttons,
// captions, newsletters, notes on the author, tickers, replies of a forum; and the sentences that look like any of these.
const DIR = join(import.meta.dirname, 'fixtures', 'furniture');

const UNNAMED = 'ناشرها';
const UNDER = 'مما تحت العنوان';

/** Of each page: title, day, and a word of each thing that an editor is told to look at, in order. */
const PAGES = [
  ['wordpress-classic', 'بايدن وبوتين يتفقان على حوار جديد', '2021-06-17', [UNNAMED, UNDER]],
  ['arc-paper', 'بلينكن ولافروف يبحثان الضمانات الأمنية هاتفياً', '2022-02-01T19:05:44Z', []],
  ['amp-news', 'ماكرون: بوتين وبايدن وافقا مبدئياً على قمة', '2022-02-21T01:12:00+02:00', []],
  ['drupal-paper', 'بيسكوف: الحوار مع واشنطن مستمر رغم الخلافات', '2021-12-14T08:30:00+02:00', []],
  ['blogspot', 'اجتماع الناتو وروسيا في بروكسل ينتهي بلا اتفاق', '2022-01-12T22:41:00+03:00', [UNNAMED]],
  ['vbulletin-thread', 'الكرملين: لا موعد بعد للقاء بوتين وبايدن', '2021-10-18', ['منتدى', UNNAMED, UNDER]],
  ['phpbb-thread', 'بايدن: سألتقي بوتين في الوقت المناسب', '2021-06-08', ['منتدى', UNNAMED, UNDER]],
  ['print-view', 'روسيا تسلّم واشنطن مسودتي اتفاق على الضمانات الأمنية', '2021-12-17', ['عنوان المقال', UNNAMED, UNDER]],
  [
    'table-of-lines',
    'بايدن يهاتف بوتين ويحذّره من غزو أوكرانيا',
    '2022-02-12',
    ['تعليقات القراء', 'عنوان المقال', UNNAMED, UNDER],
  ],
  ['agency-clock', 'أوشاكوف: المكالمة بين بوتين وبايدن كانت عملية', '2022-02-12', [UNNAMED, UNDER]],
  ['ticker-page', 'بوتين: مستعدون لمناقشة الصواريخ مع واشنطن', '2022-02-15T17:20:00+03:00', []],
  ['strip-and-tweets', 'بايدن يقترح على بوتين قمة في بلد ثالث', '2021-04-14T06:10:00+03:00', []],
  [
    'undeclared-1256',
    'ستولتنبرغ ولافروف يبحثان عودة الحوار بين الناتو وروسيا',
    '2021-09-24',
    ['windows-1256', UNNAMED, UNDER],
  ],
] as const;

describe('a page with furniture', () => {
  it.each(PAGES)('%s yields its article to the letter', (name, title, published, doubts) => {
    const draft = readDraft({ bytes: readFileSync(join(DIR, `${name}.html`)) }) as Draft;
    expect(draft.body.trim()).toBe(readFileSync(join(DIR, `${name}.txt`), 'utf8').trim());
    expect(draft).toMatchObject({ title, published });
    expect(draft.doubts).toHaveLength(doubts.length);
    for (const [at, words] of doubts.entries()) expect(draft.doubts[at]).toContain(words);
  });
});

/** Between sections; in forums the signature follows. */
const RULER = '__________';

/** Each has the words of some furniture in it, and is reporting. */
const REPORTING = [
  'تابعنا على مدى أسبوع تصريحات الرئيس الأمريكي جو بايدن عن روسيا، وسنرد عليها في الوقت المناسب، هكذا قال لافروف أمس.',
  'شارك في الاجتماع وزيرا الدفاع.',
  'آخر تحديث للعقيدة النووية وقّعه بوتين في 2020.',
  'تعليقات بايدن أغضبت موسكو',
  'اقرأ أيضاً ما بين السطور، هكذا نصح المتحدث باسم الكرملين الصحفيين في موسكو حين سُئل عن موعد القمة.',
  'عاجل أو غير عاجل، لن يُعقد اللقاء قبل كانون الأول، بحسب مصدر في الكرملين.',
  'للاشتراك في القمة وصل بوتين إلى جنيف على متن طائرته الرئاسية ظهراً',
  'ووقف الجنود على الحدود (رويترز)',
  'قد يهمك أن تعرف أن الرجلين التقيا مرة واحدة في موسكو سنة 2011.',
  'التعليقات المتبادلة في الإعلام',
  'هناك تعليق واحد من البيت الأبيض على ما قاله بوتين',
  'فيديو المكالمة نشره الكرملين',
  'شاهد العالم الرئيسين يتصافحان',
  'نقلاً عن مصدر في الكرملين، قالت الوكالة إن القمة قائمة.',
  'المصدر الذي نقلت عنه الوكالة طلب ألا يُذكر اسمه',
  'وكتب بايدن على حسابه (@POTUS) أن بلاده تريد الحوار مع روسيا ولا تسعى إلى صراع معها',
  'بعد الإعلان عن القمة ارتفعت الأسهم',
  'القراءة الأمريكية لما جرى تختلف',
  RULER,
  'نقل البيت الأبيض عن بايدن أن الحوار ضروري، وأن بلاده ستواصله في جنيف وفي غيرها ما دام الروس يريدونه، وأن الحلفاء سيُسألون عن رأيهم في كل خطوة منه، وأن أوكرانيا لن يُقرَّر عنها شيء في غيابها، كما قال الرئيس نفسه في مكالمته مع نظيره الأوكراني.',
];

describe('the words of furniture', () => {
  const around = (line: string): string =>
    `<!doctype html><title>ع</title><meta name="date" content="2021-11-05"><body><article><p>${REPORTING.at(-1)}</p><p>${line}</p><p>${REPORTING[0]}</p></article>`;

  it('are listed as lines are folded, or would never be found', () => {
    const lists = [FURNITURE_LINES, FURNITURE_OPENINGS, FURNITURE_WORDS, FURNITURE_NOTICES, SHARE_WORDS, MEDIA_LABELS];
    const patterns = [...COUNTERS, ...READERS_BEGIN, ...SOURCE_LINES, BYLINE, TICKER_LINE, PICTURE_WORDS, AGENCIES];
    const words = [
      ...lists.flatMap(list => [...list]),
      ...patterns.flatMap(({ source }) => source.match(/[\u0621-\u06ff]+/g) ?? []),
    ];
    for (const word of words) expect(normaliseKey(word).toLowerCase()).toBe(word);
  });

  it.each([
    '٣ دقائق قراءة',
    '2 min read',
    'المشاهدات: 5.4K',
    '352 قراءة',
    'زمن القراءة: دقيقتان',
    'رئيس التحرير: سليم العطار',
    'فيسبوك تويتر واتساب تيليجرام طباعة',
    'آخر تحديث: 18 يونيو 2021 الساعة 10:15',
    '>> اقرأ المزيد: مجلس الناتو وروسيا',
    'إقرأ أيضاً | ماذا بعد القمة؟',
    'صدر الصورة، Getty Images',
    'بايدن وبوتين في جنيف (تصوير: فرانس برس)',
    'تابعوا قناتنا على تلغرام',
    'للمزيد من الأخبار تابعونا على تويتر ولا تنسوا تفعيل الجرس ليصلكم كل جديد',
    'وصلات ذات علاقة',
    'سجّل في نشرتنا البريدية لتصلك أهم الأخبار كل صباح',
    '© 2022 جريدة البرج. جميع الحقوق محفوظة.',
    'أكمل القراءة بعد الإعلان',
    'يستمر المقال بعد الإعلان',
    'Advertisement - scroll to continue',
    'فيديو: بايدن يتحدث عن المكالمة.',
    'بالفيديو.. لحظة وصول بوتين إلى جنيف',
    'شاهد | ملخص القمة في دقيقة',
    '[فيديو] بوتين يتحدث عن القمة',
    '(بالفيديو) بوتين يتحدث عن القمة',
    'يُستكمل المقال بعد الإعلان',
    '(*) نقلا عن وكالات الأنباء',
    '* نقلاً عن وكالات',
    'نقلا عن صحيفة «نيويورك تايمز»',
    'المصدر: الوادي + وكالات',
    '(رويترز، أ ف ب)',
    '— الكرملين (@KremlinRussia) ٣٠ ديسمبر ٢٠٢١',
    'Kremlin (@KremlinRussia) December 30, 2021',
    'pic.twitter.com/Ab12cd34',
    '18:20 | عاجل | إغلاق البورصة على ارتفاع طفيف',
    'مباشر | تغطية متواصلة لقمة جنيف',
  ])('take «%s» out of the text', line => {
    const { body } = readDraft({ bytes: Buffer.from(around(line)) }) as Draft;
    expect(body.trim().split('\n\n')).toEqual([REPORTING.at(-1), REPORTING[0]]);
  });

  it.each([
    'التعليقات (3)',
    'تعليقات القراء',
    '3 ردود على “بايدن وبوتين”',
    'هناك تعليقان (2):',
    'اترك تعليقاً',
    'نبذة عن الكاتب',
  ])('end the article at «%s», and that is told', line => {
    const { body, doubts } = readDraft({ bytes: Buffer.from(around(line)) }) as Draft;
    expect(body.trim()).toBe(REPORTING.at(-1));
    expect(doubts.join()).toContain(line);
  });
});

describe('reporting in the words of furniture', () => {
  it('is kept, all of it', () => {
    const page = `<!doctype html><title>ع</title><meta name="date" content="2021-11-05"><body><article>${REPORTING.map(text => `<p>${text}</p>`).join('\n')}</article>`;
    const { body } = readDraft({ bytes: Buffer.from(page) }) as Draft;
    expect(body.trim().split('\n\n')).toEqual(REPORTING.filter(text => text !== RULER));
  });

  it('is kept in a live report, whose entries are called posts', () => {
    const entries = REPORTING.filter(text => /^(?:نقل |تابعنا|اقرأ|عاجل)/.test(text));
    const page = `<!doctype html><title>ع</title><body><article>${entries.map((text, at) => `<div class="post" id="post-${at + 1}"><p>${text}</p></div>`).join('\n')}</article>`;
    const { body } = readDraft({ bytes: Buffer.from(page) }) as Draft;
    expect(body.trim().split('\n\n')).toEqual(entries);
  });
});

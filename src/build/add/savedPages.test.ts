import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { readDraft } from './readDraft.ts';

// Protects the text of saved pages to the letter: the article, and nothing of what the page puts before, after or between.
const DIR = join(import.meta.dirname, 'fixtures', 'exact');

const PAGES: readonly (readonly [string, Omit<Draft, 'body' | 'doubts' | 'publishedNote'>])[] = [
  [
    'wordpress-theme',
    {
      title: 'الكرملين يحدد موعد محادثات بوتين وبايدن',
      publisher: 'صدى الضفة',
      published: '2021-12-06T19:42:10+00:00',
      url: 'https://sada.example/2021/12/06/%d8%a7%d9%84%d9%83%d8%b1%d9%85%d9%84%d9%8a%d9%86/',
    },
  ],
  [
    'agency-json-ld',
    {
      title: 'بدء محادثات جنيف بين روسيا والولايات المتحدة',
      publisher: 'وكالة المرفأ',
      published: '2022-01-10T09:15:00+01:00',
      url: 'https://marfa.example/ar/politics/geneva-talks-begin-48213',
    },
  ],
  ['tables-without-paragraphs', { title: 'ساعة هاتفية بين بايدن وبوتين', publisher: 'صحيفة السهل' }],
  [
    'amp-with-consent',
    {
      title: 'لافروف وبلينكن في جنيف: اتفاق على لقاء جديد',
      publisher: 'قناة النهر',
      published: '2022-01-21T16:20:00Z',
      url: 'https://www.nahr.example/world/lavrov-blinken-agree-new-meeting',
    },
  ],
  [
    'next-data',
    {
      title: 'بايدن: الدبلوماسية مع روسيا ممكنة',
      publisher: 'منصة ميناء',
      published: '2022-02-16T06:30:00Z',
      url: 'https://minaa.example/story/biden-diplomacy-possible',
    },
  ],
  [
    'elementor-inline-boxes',
    {
      title: 'بايدن وبوتين يتحدثان هاتفياً قبيل نهاية العام',
      publisher: 'ديوان الأخبار',
      published: '2021-12-31T00:40:00+03:00',
      url: 'https://diwan.example/2021/12/biden-putin-call-ends/',
    },
  ],
  [
    'portal-windows-1256',
    { title: 'الكرملين يؤكد قمة جنيف بين بوتين وبايدن', publisher: 'صحيفة الميدان', dateline: '2021-05-27' },
  ],
  [
    'microdata-utf-16',
    {
      title: 'لافروف وبلينكن: محادثات «صريحة» في جنيف',
      publisher: 'إذاعة الساحل',
      published: '2022-01-21T15:12:00+01:00',
      url: 'https://sahel.example/node/55121',
    },
  ],
  ['broken-unclosed', { title: 'مكالمة بين غيراسيموف وميلي', published: '2022-05-20' }],
  [
    'two-stories',
    {
      title: 'الكرملين: لا خطط ملموسة لقمة بين بوتين وبايدن',
      publisher: 'نبض',
      published: '2022-02-21T10:22:00Z',
      url: 'https://nabd.example/ar/politics/kremlin-no-concrete-plans-summit',
    },
  ],
  ['hijri-tables', { title: 'مكالمة ثانية بين بوتين وبايدن في شهر', published: '2021-12-31' }],
  ['article-header', { title: 'الكرملين: قمة بوتين وبايدن في جنيف أُقرّت', published: '2021-05-31T17:45:00+03:00' }],
];

/** Pages that leave something to be guessed, with a word of each doubt that has to be told, in order. */
const DOUBTS: Readonly<Record<string, readonly string[]>> = {
  'tables-without-paragraphs': ['عنوان المقال', 'لا تاريخ'],
  'portal-windows-1256': ['windows-1256', 'عنوان المقال'],
  'broken-unclosed': ['ناشرها', 'مما تحت العنوان: «الجمعة ٢٠ أيار ٢٠٢٢'],
  'hijri-tables': ['عنوان المقال', 'ناشرها', 'مما تحت العنوان: «الجمعة 27 جمادى الأولى 1443 هـ»'],
  'article-header': ['ناشرها', 'تاريخين: 2021-05-31T17:45:00+03:00 (time datetime) و2021-05-30'],
  'two-stories': ['خبر آخر («الصحة: ألف إصابة جديدة بكورونا»)'],
};

describe('a saved page', () => {
  it.each(PAGES)('%s yields its article to the letter', (name, keys) => {
    const draft = readDraft({ bytes: readFileSync(join(DIR, `${name}.html`)) }) as Draft;
    const { body, doubts, publishedNote, ...read } = draft;
    expect(body.trim()).toBe(readFileSync(join(DIR, `${name}.txt`), 'utf8').trim());
    expect(read).toEqual(keys);
    expect(publishedNote !== undefined).toBe(keys.published !== undefined);
    // What could not be known is told, and nothing else.
    const expected = DOUBTS[name] ?? [];
    expect(doubts).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) expect(doubts[at]).toContain(words);
  });
});

describe('the address of a fetched page', () => {
  const at = (canonical: string, url: string): string | undefined => {
    const text = readFileSync(join(DIR, 'amp-with-consent.html'), 'utf8').replaceAll(
      'https://www.nahr.example/world/lavrov-blinken-agree-new-meeting',
      canonical,
    );
    return (readDraft({ bytes: Buffer.from(text), url }) as Draft).url;
  };

  it.each([
    ['its own word', 'https://www.nahr.example/a', 'https://amp.nahr.example/amp/a?x=1', 'https://www.nahr.example/a'],
    ['not the word of another host', 'https://evil.example/a', 'https://nahr.example/a', 'https://nahr.example/a'],
    ['no tracking', '/nowhere', 'https://nahr.example/a?id=7&utm_source=x&fbclid=y', 'https://nahr.example/a?id=7'],
  ])('is %s', (_, canonical, fetched, expected) => {
    expect(at(canonical, fetched)).toBe(expected);
  });
});

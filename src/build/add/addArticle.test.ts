import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractTimeline } from '../../pipeline/extractTimeline.ts';
import { diskEffects } from '../effects.ts';
import { readArticles } from '../readArticles.ts';
import { readLexicon } from '../readLexicon.ts';
import { type Added, addArticle } from './addArticle.ts';
import type { Refusal } from './draft.ts';

// Protects the way from a saved page to an article: the text without the page, nothing invented, nothing overwritten.
const FIXTURES = join(import.meta.dirname, 'fixtures');
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'add-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const add = (file: string): Promise<Added | Refusal> => addArticle(file, dir, diskEffects);

function page(content: string | Uint8Array, name = 'page.html'): string {
  const file = join(dir, name.replace(/\.md$/, '.txt'));
  writeFileSync(file, content);
  return file;
}

/** Words that belong to the pages around the articles. */
const FURNITURE = [
  'إعلان',
  'شارك',
  'تعليق',
  'زائر',
  'الأكثر قراءة',
  'قد يهمك',
  'الكنافة',
  'النشرة البريدية',
  'حقوق النشر',
  'اقتصاد',
  'محليات',
  'أمطار',
  'سكربت',
  'لا يُعرض',
  '<',
];

const PAGES = [
  {
    file: 'wordpress-blog.html',
    id: '2021-12-05-kremlin-video-call-tuesday',
    keys: {
      title: 'الكرملين: الرئيسان يتحدثان بالفيديو الثلاثاء',
      publisher: 'مرصد الشرق',
      published: '2021-12-05T18:40:00+03:00',
    },
    first: 'قال المتحدث باسم الكرملين',
    last: 'منذ تولي بايدن منصبه.',
  },
  {
    file: 'old-tables-windows-1256.html',
    id: '2022-01-10-old-tables-windows-1256',
    keys: { title: 'محادثات في جنيف بين وفدي روسيا والولايات المتحدة' },
    first: 'محادثات في جنيف بين وفدي',
    last: 'في فيينا يوم الخميس.',
  },
  {
    file: 'broken-portal.html',
    id: '2022-02-12-putin-biden-phone-call-saturday',
    keys: { publisher: 'بوابة الخبر', published: '2022-02-12T19:05:00Z' },
    first: 'أجرى الرئيس الروسي',
    last: 'عبر الفيديو يوم 7 ديسمبر/كانون الأول 2021.',
  },
  {
    file: 'agency-amp.html',
    id: '2022-01-21-lavrov-blinken-geneva-meeting',
    keys: { title: 'لافروف وبلينكن يلتقيان في جنيف', published: '2022-01-21' },
    first: 'التقى وزير الخارجية الروسي',
    last: 'يوم 2 ديسمبر/كانون الأول 2021.',
  },
  {
    file: 'drupal-utf-16.html',
    id: '2022-02-15-drupal-utf-16',
    keys: { publisher: 'صحيفة المدى البعيد', published: '2022-02-15' },
    first: 'قال الرئيس الأمريكي جو بايدن في كلمة',
    last: 'بحسب ما أعلنه الجانبان.',
  },
] as const;

describe('a saved page', () => {
  it.each(PAGES)('$file becomes its article alone', async ({ file, id, keys, first, last }) => {
    expect(await add(join(FIXTURES, file))).toMatchObject({ id });
    const { articles, problems } = await readArticles(dir);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject(keys);
    const body = articles[0]?.body ?? '';
    expect(body.trim().startsWith(first)).toBe(true);
    expect(body.trim().endsWith(last)).toBe(true);
    for (const words of FURNITURE) expect(body).not.toContain(words);
    expect(articles[0]).not.toHaveProperty('dateline');
  });

  it('is on the timeline after the next extraction', async () => {
    for (const { file } of PAGES) await add(join(FIXTURES, file));
    const { articles } = await readArticles(dir);
    const { timeline, problems } = extractTimeline(articles, await readLexicon('data/lexicon'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const call = timeline?.events.find(({ date, kind }) => date.edtf === '2021-12-07' && kind === 'video-call');
    expect(call?.evidence.map(({ article }) => article)).toContain('2021-12-05-kremlin-video-call-tuesday');
    expect(timeline?.articles.find(({ id }) => id.startsWith('2022-01-10'))?.published.basis).toBe('dateline');
  });

  it('says what is uncertain', async () => {
    const old = await add(join(FIXTURES, 'old-tables-windows-1256.html'));
    expect('draft' in old && old.draft.doubts.join()).toContain('لا تسمّي الصفحة عنوان المقال');
    const wide = await add(join(FIXTURES, 'drupal-utf-16.html'));
    expect('draft' in wide && wide.draft.doubts.join()).toContain('utf-16le');
  });
});

describe('the day of a page that does not give it', () => {
  const at = (name: string): string => join(FIXTURES, 'exact', `${name}.html`);

  it('is asked for, with the title of the article', async () => {
    const asked: (string | undefined)[] = [];
    const askDay = async (title: string | undefined) => {
      asked.push(title);
      return '2022-02-13';
    };
    const added = await addArticle(at('tables-without-paragraphs'), dir, diskEffects, { askDay });
    expect(added).toMatchObject({ id: '2022-02-13-tables-without-paragraphs', draft: { published: '2022-02-13' } });
    expect('draft' in added && added.draft.doubts.join()).not.toContain('لا تاريخ');
    await addArticle(at('next-data'), dir, diskEffects, { askDay });
    expect(asked).toEqual(['ساعة هاتفية بين بايدن وبوتين']);
  });

  it('is left to the extraction where nobody answers', async () => {
    const added = await addArticle(at('tables-without-paragraphs'), dir, diskEffects);
    expect(added).toMatchObject({ id: 'tables-without-paragraphs' });
    expect('draft' in added && added.draft.published).toBe(undefined);
  });
});

describe('a page without a day', () => {
  const lexicon = () => readLexicon('data/lexicon');
  const NAME = '2021-12-06-kremlin-regrettable-relations.md';
  /** The project's articles without one, and that one as a page without its day. */
  const undated = (): string => {
    for (const name of readdirSync('data/articles'))
      if (name !== NAME) copyFileSync(join('data/articles', name), join(dir, name));
    const body = readFileSync(join('data/articles', NAME), 'utf8').split('---\n').slice(2).join('---\n').trim();
    return page(html(`<article><h1>الكرملين والبيت الأبيض</h1>${body.replace(/[^\n]+/g, '<p>$&</p>')}</article>`));
  };
  const doubtOf = async (file: string): Promise<string> => {
    const added = (await addArticle(file, dir, diskEffects, { lexicon })) as Added;
    return added.draft.doubts.filter(doubt => doubt.includes('لا تاريخ')).join('|');
  };

  it('is told at once, with the days that its clues leave, as the extraction will tell them', async () => {
    const doubt = await doubtOf(undated());
    expect(doubt).toMatch(/^[^|]*أرجحها أولاً: 2021-12-06 \(الاثنين [^)]+\)، .*published: 2021-12-06 إلى أوّل .*\.md\.$/);
    const { problems } = extractTimeline((await readArticles(dir)).articles, await lexicon());
    expect(problems.map(({ code, remedy }) => [code, remedy.includes('published: 2021-12-06')])).toEqual([
      ['article/several-dates', true],
    ]);
  });

  it('is told to stop the extraction where no clue is left', async () => {
    expect(await doubtOf(page(html(`<article><p>${PARAGRAPH}</p></article>`)))).toMatch(
      /لن يُستخرج أي مقال حتى تضيف مثل السطر published: 2021-12-30/,
    );
  });

  it('is asked for with the likeliest days', async () => {
    let offered: readonly string[] = [];
    const askDay = async (_: string | undefined, likely: readonly string[]) => {
      offered = likely;
      return likely[0];
    };
    const added = await addArticle(undated(), dir, diskEffects, { lexicon, askDay });
    expect(offered.length).toBeGreaterThan(1);
    expect(added).toMatchObject({ draft: { published: '2021-12-06' } });
    expect('draft' in added && added.draft.doubts.join()).not.toContain('لا تاريخ');
  });
});

const PARAGRAPH =
  'قال الرئيس الأمريكي جو بايدن يوم الاثنين إن بلاده تريد حواراً مع روسيا، وإن وزير الخارجية سيلتقي نظيره الروسي في جنيف بعد أيام، وإن الحلفاء في أوروبا سيُستشارون في كل خطوة من خطوات هذا الحوار، وإن الكونغرس سيطّلع على نتائجه قبل نهاية الشهر بلا تأخير.';
const html = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>ع</title>${head}</head><body>${body}</body></html>`;

describe('a plain text', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PARAGRAPH}`)],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${PARAGRAPH}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(PARAGRAPH, 'utf16le')],
  ])('in %s is read', async (_, bytes) => {
    expect(await add(page(bytes, 'news-text.txt'))).toMatchObject({ draft: { body: `\n${PARAGRAPH}\n` } });
  });
});

describe('a page that is no article', () => {
  it.each([
    ['no text', html('<img src=x>'), 'no-text'],
    ['another language', html(`<p>${'The two presidents spoke on Thursday. '.repeat(20)}</p>`), 'not-arabic'],
    ['a line', html('<p>خبر قصير جداً</p>'), 'too-short'],
    ['a stub for subscribers', html(`<p>${PARAGRAPH}</p><p>هذا محتوى حصري للمشتركين</p>`), 'paywall'],
    [
      'a stub that says so in its data',
      html(
        `<p>${PARAGRAPH}</p>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      ),
      'paywall',
    ],
    ['a PDF', '%PDF-1.7 ...', 'not-a-document'],
    [
      'an archive of a page',
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n${html(`<p>${PARAGRAPH}</p>`)}`,
      'not-a-document',
    ],
    ['bytes', new Uint8Array([1, 0, 2, 0, 0, 3, 9, 200, 0, 1]), 'not-a-document'],
  ])('with %s is refused in a sentence', async (_, content, code) => {
    const result = await add(page(content));
    expect(result).toMatchObject({ code });
    expect('message' in result && result.message).toMatch(/\p{Script=Arabic}.*\.$/u);
    expect(readdirSync(dir)).toEqual(['page.html']);
  });

  it('that is not there is refused', async () => {
    expect(await add(join(dir, 'nowhere.html'))).toMatchObject({ code: 'unreachable' });
  });
});

describe('an article that is there', () => {
  it('is not added twice, and never written to', async () => {
    const first = (await add(join(FIXTURES, 'wordpress-blog.html'))) as Added;
    const before = readFileSync(first.file, 'utf8');
    expect(await add(join(FIXTURES, 'wordpress-blog.html'))).toMatchObject({ code: 'duplicate' });
    const other = page(
      html(
        `<p>${PARAGRAPH}</p>`,
        '<link rel="canonical" href="https://x.example/kremlin-video-call-tuesday"><meta name="date" content="2021-12-05">',
      ),
    );
    expect(await add(other)).toMatchObject({ id: `${first.id}-2` });
    expect(readFileSync(first.file, 'utf8')).toBe(before);
  });

  it('is known again in another paper, and counts as one source with it', async () => {
    const first = (await add(join(FIXTURES, 'wordpress-blog.html'))) as Added;
    const copy = `${first.draft.body.trim()}\n\nوقد نقلت الخبر وكالات الأنباء.`;
    const second = await add(
      page(
        html(`<article>${copy.replace(/[^\n]+/g, '<p>$&</p>')}</article>`, '<meta name="date" content="2021-12-06">'),
        'copied-story.html',
      ),
    );
    expect(second).toMatchObject({ sameOriginAs: first.id });
    const { articles } = await readArticles(dir);
    const { timeline } = extractTimeline(articles, await readLexicon('data/lexicon'));
    expect(timeline?.articles.map(({ id, sameOriginAs }) => [id, sameOriginAs])).toEqual([
      [first.id, undefined],
      [(second as Added).id, first.id],
    ]);
  });
});

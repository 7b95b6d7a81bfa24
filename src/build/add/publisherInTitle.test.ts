import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { namesHost } from './namesHost.ts';
import { readDraft } from './readDraft.ts';

// Protects the publisher's name where only the window's title gives it beside the headline: taken when the page says the
// same elsewhere, and else only suggested to an editor.
const PARAGRAPH =
  'قال الرئيس الأمريكي جو بايدن يوم الاثنين إن بلاده تريد حواراً مع روسيا، وإن وزير الخارجية سيلتقي نظيره الروسي في جنيف بعد أيام، وإن الحلفاء في أوروبا سيُستشارون في كل خطوة من خطوات هذا الحوار، وإن الكونغرس سيطّلع على نتائجه قبل نهاية الشهر بلا تأخير.';
const HEADLINE = 'بايدن يريد حواراً مع موسكو';
const draftOf = (window: string, { head = '', above = '', below = '' }): Draft =>
  readDraft({
    bytes: Buffer.from(
      `<!doctype html><html><head><title>${window}</title><meta name="date" content="2021-11-08">${head}</head><body>${above}<article><h1>${HEADLINE}</h1><p>${PARAGRAPH}</p></article>${below}</body></html>`,
    ),
  }) as Draft;

const LAST = `${HEADLINE} | صحيفة النخيل`;

describe('the name beside the headline in the title of the window', () => {
  it.each([
    ['the notice of rights', LAST, { below: '<footer>© 2021 صحيفة النخيل، جميع الحقوق محفوظة</footer>' }],
    ['the notice in other words', LAST, { below: '<p>كل الحقوق محفوظة لصحيفة النخيل</p>' }],
    ['the metadata', `${HEADLINE} - أخبار - صحيفة النخيل`, { head: '<meta name="copyright" content="صحيفة النخيل">' }],
    ['the logo', `صحيفة النخيل :: ${HEADLINE}`, { above: '<a href="/"><img src="l.png" alt="صحيفة النخيل"></a>' }],
    ['the heading of the page', LAST, { above: '<header><h1>صحيفة النخيل</h1></header>' }],
    ['the host', LAST, { head: '<link rel="canonical" href="https://www.alnakheel-news.example/1">' }],
    [
      'the host, where the headline goes with it',
      LAST,
      { head: `<link rel="canonical" href="https://nakheel.example/1"><meta property="og:title" content="${LAST}">` },
    ],
  ])('is the publisher where %s says the same', (_, window, parts) => {
    const { title, publisher, doubts } = draftOf(window, parts);
    expect([title, publisher, doubts]).toEqual([HEADLINE, 'صحيفة النخيل', []]);
  });

  it('is only suggested where nothing else says so', () => {
    const { publisher, doubts } = draftOf(LAST, { below: '<footer>© 2021 شركة أخرى</footer>' });
    expect(publisher).toBe(undefined);
    expect(doubts.join()).toContain('«صحيفة النخيل»');
  });

  it('is no part of a headline with a quotation in it', () => {
    const { publisher, doubts } = draftOf('بايدن يريد «حواراً» مع موسكو', { below: '© حواراً' });
    expect([publisher, doubts.join().includes('«حواراً»')]).toEqual([undefined, false]);
  });
});

describe('a host', () => {
  it.each([
    ['الجزيرة نت', 'https://www.aljazeera.net/a'],
    ['صدى المدينة', 'https://sadaalmadina.example/a'],
    ['وكالة الأناضول', 'https://alanadol.example/a'],
    ['Sky News', 'https://www.skynewsarabia.example/a'],
    ['الشرق الأوسط', 'https://aawsat.example/a', false],
    ['سياسة', 'https://alnakheel.example/syasa', false],
  ])('of «%s» is %s', (name, address, isNamed = true) => expect(namesHost(name, address)).toBe(isNamed));
});

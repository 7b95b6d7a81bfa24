import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { readDraft } from './readDraft.ts';

// Protects what a page says of itself against the slips of those who write templates: it is read in spite of them, and
// where it cannot be, an editor is told.
const PARAGRAPH =
  'قال الرئيس الأمريكي جو بايدن يوم الاثنين إن بلاده تريد حواراً مع روسيا، وإن وزير الخارجية سيلتقي نظيره الروسي في جنيف بعد أيام، وإن الحلفاء في أوروبا سيُستشارون في كل خطوة من خطوات هذا الحوار، وإن الكونغرس سيطّلع على نتائجه قبل نهاية الشهر بلا تأخير.';
const draftOf = (jsonLd: string): Draft =>
  readDraft({
    bytes: Buffer.from(
      `<!doctype html><html><head><title>ع</title><script type="application/ld+json; charset=utf-8">${jsonLd}</script></head><body><article><p>${PARAGRAPH}</p></article></body></html>`,
    ),
  }) as Draft;

const SAYS = '"headline":"حوار, ] // في جنيف","datePublished":"2021-11-08T10:00:00Z"';
const PUBLISHER = '"publisher":{"@type":"Organization","name":"وكالة المرفأ"}';

describe('JSON-LD', () => {
  it.each([
    ['in order', `{"@type":"NewsArticle",${SAYS},${PUBLISHER}}`],
    ['with commas too many', `{"@type":"NewsArticle",${SAYS},,${PUBLISHER},"image":["1.jpg", ], }`],
    [
      'with comments',
      `/* <![CDATA[ */{"@type":"NewsArticle", // the kind, "as ever"\n${SAYS},/* , } */${PUBLISHER}, /* end */ }//]]>`,
    ],
    ['in a comment of HTML', `<!-- [{"@type":"NewsArticle",${SAYS},${PUBLISHER}}]; -->`],
    ['with a line break in a string', `{"@type":"NewsArticle","description":"سطر\nثان\u0007",${SAYS},${PUBLISHER}}`],
    ['with a control character', `{\u0001"@type":"NewsArticle",\u000b${SAYS},${PUBLISHER}}\u0003`],
    ['with a needless backslash', `{"@type":"NewsArticle","about":"d\\'Or \\\\\\" \\x",${SAYS},${PUBLISHER}}`],
  ])('%s is read', (_, jsonLd) => {
    expect(draftOf(jsonLd)).toMatchObject({
      title: 'حوار, ] // في جنيف',
      publisher: 'وكالة المرفأ',
      published: '2021-11-08T10:00:00Z',
      doubts: [],
    });
  });

  it.each([
    ['without its end', `{"@type":"NewsArticle",${SAYS},"publisher":{`],
    ['that is a program', 'var x = 1'],
  ])('%s cannot be read, and that is told', (_, jsonLd) => {
    expect(draftOf(jsonLd).doubts.join()).toContain('JSON-LD');
  });

  it('of several blocks is read where one of them is broken, and that is told too', () => {
    const both = `oops</script><script type="application/ld+json">{"@type":"NewsArticle",${SAYS}}`;
    const { title, doubts } = draftOf(both);
    expect(title).toBe('حوار, ] // في جنيف');
    expect(doubts.join()).toContain('JSON-LD');
  });
});

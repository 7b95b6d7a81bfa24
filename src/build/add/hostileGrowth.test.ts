import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { readDraft } from './readDraft.ts';

// Protects the editor's machine: pages made to break a reader end as plain text or in a refusal, at a cost that grows as
// the page does. Costs are compared within the run, never with a clock's idea of fast.
const PARAGRAPH =
  'قال الرئيس الأمريكي جو بايدن يوم الاثنين إن بلاده تريد حواراً مع روسيا، وإن وزير الخارجية سيلتقي نظيره الروسي في جنيف بعد أيام، وإن الحلفاء في أوروبا سيُستشارون في كل خطوة من خطوات هذا الحوار، وإن الكونغرس سيطّلع على نتائجه قبل نهاية الشهر بلا تأخير.';
const html = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>ع</title></head><body>${body}</body></html>`;
const read = (text: string) => readDraft({ bytes: Buffer.from(text) });

/** A page four times the size costs four times as much, or sixteen times if the work is quadratic. */
const GROWTH = 4;
const MOST = 10;
/** Below what so much plain text costs, nothing is measured. */
const FLOOR = `${PARAGRAPH}\n\n`.repeat(4000);
const ROUNDS = 2;

/** Processor time of the cheapest of a few runs: what else the machine does only adds. */
function costOf(text: string): number {
  const bytes = Buffer.from(text);
  const costs = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    readDraft({ bytes });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

describe('a hostile page', () => {
  it('ends as plain text', () => {
    const page = html(
      `<p onclick="alert(1)">${PARAGRAPH}<script>alert(2)</script></p><p>&lt;script&gt;&#x202e;مقلوب&#x2066; &amp;#x41;\u202eآخر</p><svg><script>alert(3)</script></svg><a href="javascript:alert(4)">رابط</a>`,
    );
    const { body } = read(page) as Draft;
    expect(body).toContain('<script>مقلوب &#x41;آخر');
    expect(body).not.toMatch(/alert|[\u202a-\u202e\u2066-\u2069]/);
  });

  it.each([
    ['deep nesting', 1500, (size: number) => html(`${'<div>'.repeat(size)}<p>${PARAGRAPH}</p>`)],
    [
      'elements, few enough for a tree',
      36_000,
      (size: number) => html(`<p>${PARAGRAPH}</p>${'<b>و</b>'.repeat(size)}`),
    ],
    [
      'boxes with names',
      36_000,
      (size: number) => html(`<p>${PARAGRAPH}</p>${'<i class="post" id="post-1"></i>'.repeat(size)}`),
    ],
    ['paragraphs', 30_000, (size: number) => html(`<p>${PARAGRAPH}</p>${'<p>تعليقات القراء</p>'.repeat(size)}`)],
    ['elements', 200_000, (size: number) => html(`<p>${PARAGRAPH}</p>${'<b>و</b>'.repeat(size)}`)],
    ['script', 50 * 2 ** 20, (size: number) => html(`<script>${'x'.repeat(size)}</script><p>${PARAGRAPH}</p>`)],
    ['an attribute', 5 * 2 ** 20, (size: number) => html(`<p title="${'&amp;'.repeat(size)}">${PARAGRAPH}</p>`)],
    ['one open tag', 2_000_000, (size: number) => html(`<p>${PARAGRAPH}</p><a ${'b '.repeat(size)}`)],
    [
      'deep JSON',
      500_000,
      (size: number) => html(`<script type="application/ld+json">${'['.repeat(size)}</script><p>${PARAGRAPH}</p>`),
    ],
  ])(
    'of %s is read at a cost that grows with it',
    (_, size, make) => {
      expect((read(make(size)) as Draft).body).toContain('سيلتقي نظيره الروسي');
      const small = Math.max(costOf(make(size / GROWTH)), costOf(FLOOR));
      expect(costOf(make(size)) / small).toBeLessThan(MOST);
    },
    180_000,
  );

  it('nested 500,000 deep is refused', () => {
    expect(read(html(`${'<div>'.repeat(500_000)}<p>${PARAGRAPH}</p>`))).toMatchObject({ code: 'too-deep' });
  }, 180_000);

  it('of 50 MB of text is refused', () => {
    expect(read(html(`<p>${PARAGRAPH.repeat(60_000)}</p>`))).toMatchObject({ code: 'too-large' });
    expect(read('س'.repeat(40 * 2 ** 20))).toMatchObject({ code: 'too-large' });
  }, 180_000);
});

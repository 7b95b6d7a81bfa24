import { describe, expect, it } from 'vitest';
import { isDateLine } from './dayInLine.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './readDraft.ts';

// Protects the day of publication where only elements of time tell it: those of the article, never of what is around it.
const PARAGRAPH =
  'قال الرئيس الأمريكي جو بايدن يوم الاثنين إن بلاده تريد حواراً مع روسيا، وإن وزير الخارجية سيلتقي نظيره الروسي في جنيف بعد أيام، وإن الحلفاء في أوروبا سيُستشارون في كل خطوة من خطوات هذا الحوار، وإن الكونغرس سيطّلع على نتائجه قبل نهاية الشهر بلا تأخير.';
const publishedOf = (above: string, inside = PARAGRAPH): string | undefined => {
  const page = `<!doctype html><html><head><title>بايدن يريد حواراً مع موسكو</title></head><body><nav><time datetime="2023-04-01">1 أبريل 2023</time></nav>
<article>${above}<p>${inside}</p></article><aside>أمطار <time datetime="2023-03-01">أمس</time></aside></body></html>`;
  return (readDraft({ bytes: Buffer.from(page) }) as Draft).published;
};
const HEADLINE = '<h1>بايدن يريد حواراً مع موسكو</h1>';
const time = (moment: string, words: string, attributes = ''): string =>
  `<div><time datetime="${moment}" ${attributes}>${words}</time></div>`;

describe('the time that a page tells a machine', () => {
  it.each([
    ['under the headline', `${HEADLINE}${time('2021-11-08T09:00Z', 'الاثنين')}`, '2021-11-08T09:00Z'],
    ['before a printed date', `${HEADLINE}${time('2021-11-08', '7 نوفمبر 2021')}`, '2021-11-08'],
    ['above the headline, alone', `${time('2021-11-08', 'الاثنين')}${HEADLINE}`, '2021-11-08'],
    ['where it is one of a change', `${HEADLINE}${time('2021-11-09', 'الثلاثاء', 'class="updated"')}`, undefined],
    [
      'where another is one of a change',
      `${HEADLINE}${time('2021-11-09', 'الثلاثاء', 'itemprop="dateModified"')}${time('2021-11-08', 'الاثنين')}`,
      '2021-11-08',
    ],
    [
      'after one of a change in the same line',
      `${HEADLINE}<p>آخر تحديث <time datetime="2021-11-09">الثلاثاء</time> نشر <time datetime="2021-11-08">الاثنين</time></p>`,
      '2021-11-08',
    ],
    ['where it is none', `${HEADLINE}${time('الاثنين', '8 نوفمبر 2021')}`, '2021-11-08'],
    ['with another above the headline', `${time('2021-11-08', 'أ')}${time('2021-11-05', 'ب')}${HEADLINE}`, undefined],
  ])('%s', (_, above, published) => expect(publishedOf(above)).toBe(published));

  it('in a sentence is that of what the sentence tells', () => {
    expect(publishedOf(HEADLINE, `${PARAGRAPH} <time datetime="2021-11-05">الجمعة</time>`)).toBe(undefined);
  });
});

describe('a printed date that leaves a doubt', () => {
  const doubtsOf = (line: string): string => {
    const page = `<!doctype html><html><head><title>بايدن يريد حواراً</title></head><body><h1>بايدن يريد حواراً</h1><div>${line}</div><p>${PARAGRAPH}</p></body></html>`;
    return (readDraft({ bytes: Buffer.from(page) }) as Draft).doubts.join('|');
  };

  it('is told with what speaks against it', () => {
    expect(doubtsOf('3/12/2021')).toContain('وقد يكون 2021-03-12');
    expect(doubtsOf('الجمعة 26 جمادى الأولى 1443 هـ')).toContain('يوم الخميس');
    expect(doubtsOf('الجمعة 3/12/2021')).not.toMatch(/وقد يكون|غير أن/);
  });
});

describe('the headline of an old table, in a row of its own', () => {
  it.each([
    ['الجمعة 31 كانون الأول/ديسمبر 2021 - 27 جمادى الأولى 1443', ''],
    ['الجمعة 27 من جمادى الأولى 1443هـ', 'الكاتب: مراسلنا في واشنطن'],
    ['الجمعة، ٣١ ديسمبر ٢٠٢١ الساعة 10:15', 'بقلم سليم نعيم العطار'],
  ])('stands above «%s», whatever day the head of the page has', (line, byline) => {
    const rows = ['بايدن يحذر بوتين من الغزو', byline, line, PARAGRAPH].filter(text => text !== '');
    const page = `<html><head><title>صحيفة الرواد</title></head><body dir=rtl><table><tr><td><font size=6>صحيفة الرواد</font></td></tr><tr><td>الخميس 5 يناير 2023</td></tr></table><table>${rows.map(text => `<tr><td>${text}</td></tr>`).join('')}</table></body></html>`;
    expect(readDraft({ bytes: Buffer.from(page) })).toMatchObject({
      title: 'بايدن يحذر بوتين من الغزو',
      published: '2021-12-31',
      body: `\n${PARAGRAPH}\n`,
    });
  });
});

describe('a line above the text', () => {
  it.each(['الجمعة 27 جمادى الأولى 1443 هـ', 'الجمعة 31 ديسمبر', 'السبت، 12 فبراير 2022 - 10:15', 'ديسمبر 6, 2021'])(
    '«%s» is a date and no headline',
    line => expect(isDateLine(line)).toBe(true),
  );
  it.each(['مكالمة بين الرئيسين يوم 30 ديسمبر', 'قمة جنيف 2021', 'بوتين وبايدن يلتقيان الجمعة'])(
    '«%s» is a headline',
    line => expect(isDateLine(line)).toBe(false),
  );
});

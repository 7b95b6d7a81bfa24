import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { toFootnote, toFootnotes } from './footnote.ts';
import { HOSTILE } from './hostile.fixture.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { plainLine } from './selection.ts';

const titles = HOSTILE.events.map(({ title }) => plainLine(title));

describe('CSV', () => {
  const text = toCsv(HOSTILE);
  const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });

  it('starts with the byte order mark that spreadsheets need to read Arabic', () => {
    expect(text.startsWith('\uFEFFid,title')).toBe(true);
  });

  it('gives back every event with its dates', () => {
    expect(rows.map(({ id, start, end, edtf }) => ({ id, start, end, edtf }))).toEqual(
      HOSTILE.events.map(({ id, date: { start, end, edtf } }) => ({ id, start, end, edtf })),
    );
  });

  it('gives back titles and quotes, commas and quotation marks included', () => {
    expect(rows.map(row => row.title?.replace(/^'/, ''))).toEqual(titles);
    expect(rows[0]?.quotes).toBe(`«${HOSTILE.events[0]?.evidence[0]?.quote}»`);
  });

  it('lets no cell begin as a formula', () => {
    expect(rows[0]?.title).toMatch(/^'=HYPERLINK/);
    expect(rows[1]?.summary).toMatch(/^'\+/);
    expect(rows.flatMap(row => Object.values(row)).filter(cell => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  });

  it('says where sources disagree', () => {
    expect(rows[1]?.conflicts_ar).toBe('التاريخ: 7 ديسمبر/كانون الأول 2021 أو 8 ديسمبر/كانون الأول 2021');
  });
});

describe('Arabic footnote', () => {
  const [summit, call] = HOSTILE.events;
  if (!summit || !call) throw new Error('the fixture has two events');

  it('names the event, its date, this site and its sources, on one line', () => {
    expect(toFootnotes(HOSTILE).trimEnd().split('\n')).toHaveLength(HOSTILE.events.length);
    const footnote = toFootnote(HOSTILE, summit);
    expect(footnote).toContain('الأربعاء 16 يونيو/حزيران 2021');
    expect(footnote).toContain('خط بايدن وبوتين');
    expect(footnote).toContain('نقلاً عن: وكالة, الأنباء; "الأولى"، «بوتين وبايدن');
    expect(footnote).toContain('https://news.example/a?b=1&c=%D8%A8#x');
  });

  it('says so when an article names no publisher and no title', () => {
    expect(toFootnote(HOSTILE, call)).toContain('ناشر غير مذكور، «[بلا عنوان]»، 6 ديسمبر/كانون الأول 2021');
  });

  it('drops the marks that would turn the rest of a report around', () => {
    // What follows an address would be taken into the link.
    expect(
      toFootnotes(HOSTILE)
        .match(/https?:\S+/g)
        ?.filter(address => /\p{Script=Arabic}|؛/u.test(address)),
    ).toEqual([]);
    expect(toFootnotes(HOSTILE)).not.toMatch(/ [،؛]/);
    expect(toFootnotes(HOSTILE)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('can point to the version of the data that was cited', () => {
    expect(toFootnote(HOSTILE, summit, { pinned: true })).toContain(
      'https://timeline.example/base/embed/v/0a1b2c3d/event/2021-06-16-biden-putin-summit-geneva ',
    );
  });

  it('ends no address of this site in a slash, which an Arabic line would set on its other side', () => {
    for (const text of [toFootnotes(HOSTILE), toMarkdown(HOSTILE)]) {
      expect(text.match(/https:\/\/timeline\.example[^\s>]+/g)?.length).toBeGreaterThan(3);
      expect(text).not.toMatch(/https:\/\/timeline\.example\S*\/(?=[\s>]|$)/);
    }
  });
});

describe('Markdown', () => {
  const html = marked.parse(toMarkdown(HOSTILE), { async: false });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);

  it('reads back as headings with the very titles, nothing in them taken for markup', () => {
    expect([...document.querySelectorAll('h2')].map(heading => heading.textContent)).toEqual(titles);
    expect(document.querySelector('script, b')).toBeNull();
  });

  it('quotes every passage and gives each cited article one footnote', () => {
    const quotes = HOSTILE.events.flatMap(({ evidence }) => evidence.map(({ quote }) => plainLine(quote)));
    const text = [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent).join('\n');
    for (const quote of quotes) expect(text).toContain(`«${quote}»[^`);
    expect(toMarkdown(HOSTILE).match(/^\[\^\d+\]:/gm)).toEqual(['[^1]:', '[^2]:']);
  });
});

describe('HTML fragment', () => {
  const { document } = parseHTML(`<html><body>${toHtml(HOSTILE)}</body></html>`);

  it('reads back with titles, verbatim quotes and links, and no script', () => {
    expect([...document.querySelectorAll('h3')].map(heading => heading.textContent)).toEqual(titles);
    expect([...document.querySelectorAll('blockquote > p')].map(quote => quote.textContent)).toEqual(
      HOSTILE.events.flatMap(({ evidence }) => evidence.map(({ quote }) => `«${quote}»`)),
    );
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('meta')?.getAttribute('charset')).toBe('utf-8');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://news.example/a?b=1&c=%D8%A8#x');
  });
});

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from './readArticles.ts';

// Protects the reading of article files: bodies byte for byte, and every fault of every file told with its place.
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'articles-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(dir, name), content);
const codes = async (): Promise<string[]> =>
  (await readArticles(dir)).problems.map(({ code, line }) => (line === undefined ? code : `${code}:${line}`));

describe('a sound article', () => {
  it('keeps the body as it stands, from right after the second fence', async () => {
    const body = '\n  نصّ \r\n فيه \u200f فراغات \n\n---\nوسطر فاصل  \n\n';
    put('a.md', `---\r\ntitle: "عنوان"\r\npublished: 2021-12-30\r\n---\r\n${body}`);
    const { articles, problems } = await readArticles(dir);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ id: 'a', body, bodyLine: 5, title: 'عنوان', published: '2021-12-30' });
    expect(articles[0]?.sha256).toBe(
      createHash('sha256')
        .update(readFileSync(join(dir, 'a.md')))
        .digest('hex'),
    );
  });

  it('takes an empty front matter, a byte order mark, and a date-time with offset', async () => {
    put('a.md', '---\n---\nنص');
    put('b.md', '\ufeff---\npublished: 2021-12-30T23:30:00+03:00\nurl: https://example.org/خبر\n---\nنص');
    const { articles, problems } = await readArticles(dir);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, body }) => [id, body])).toEqual([
      ['a', 'نص'],
      ['b', 'نص'],
    ]);
    expect(articles[1]?.published).toBe('2021-12-30T23:30:00+03:00');
  });

  it('leaves out keys that are not there', async () => {
    put('a.md', '---\npublished: 2021-12-30\n---\nنص');
    const [article] = (await readArticles(dir)).articles;
    expect(Object.keys(article ?? {}).sort()).toEqual(['body', 'bodyLine', 'file', 'id', 'published', 'sha256']);
  });
});

describe('the articles of this project', () => {
  it('are read without a problem, and no body is trimmed', async () => {
    const folder = 'data/articles';
    const { articles, problems } = await readArticles(folder);
    expect(problems).toEqual([]);
    expect(articles.length).toBe(readdirSync(folder).filter(name => name.endsWith('.md')).length);
    for (const { file, body } of articles) expect(readFileSync(file, 'utf8').endsWith(`---\n${body}`)).toBe(true);
  });
});

describe('front matter', () => {
  const FAULTS: readonly (readonly [name: string, file: string, ...codes: string[]])[] = [
    ['no fence', 'نص بلا مقدمة\n', 'front-matter/missing:1'],
    ['an open fence', '---\ntitle: "ع"\nنص', 'front-matter/unclosed:1'],
    ['an unknown key', '---\npublishd: 2021-12-30\n---\nنص', 'front-matter/unknown-key:2'],
    ['a key written twice', '---\ntitle: أ\ntitle: ب\n---\nنص', 'front-matter/duplicate-key:3'],
    ['a number for a title', '---\ntitle: 2021\n---\nنص', 'front-matter/not-text:2'],
    ['a list for a title', '---\ntitle: [أ, ب]\n---\nنص', 'front-matter/not-text:2'],
    ['a key without value', '---\npublisher:\n---\nنص', 'front-matter/empty-value:2'],
    ['a list of lines', '---\n- أ\n- ب\n---\nنص', 'front-matter/not-keys:2'],
    [
      'a title with a colon and no quotation marks',
      '---\ntitle: قمة جنيف: عودة السفيرين\n---\nنص',
      'front-matter/syntax:2',
    ],
    ['an open quote', '---\ntitle: "عنوان\n---\nنص', 'front-matter/syntax:3'],
    ['31 June', '---\npublished: 2021-06-31\n---\nنص', 'front-matter/impossible-date:2'],
    ['29 February of a common year', '---\n\npublished: 2021-02-29\n---\nنص', 'front-matter/impossible-date:3'],
    ['day first', '---\npublished: 30/12/2021\n---\nنص', 'front-matter/date-form:2'],
    ['Arabic digits', '---\npublished: ٢٠٢١-١٢-٣٠\n---\nنص', 'front-matter/date-form:2'],
    ['hour 25', '---\npublished: 2021-12-30T25:00+03:00\n---\nنص', 'front-matter/impossible-date:2'],
    ['a time without offset', '---\npublished: 2021-12-30T12:00:00\n---\nنص', 'front-matter/no-offset:2'],
    ['a script for an address', '---\nurl: javascript:alert(1)\n---\nنص', 'front-matter/url:2'],
    ['a relative address', '---\nurl: /news/1\n---\nنص', 'front-matter/url:2'],
    [
      'several at once',
      '---\nx: 1\npublished: no\n---\n \n',
      'front-matter/unknown-key:2',
      'front-matter/date-form:3',
      'body/empty:5',
    ],
  ];
  it.each(FAULTS)('with %s', async (_, content, ...expected) => {
    put('a.md', content);
    expect(await codes()).toEqual(expected);
    expect((await readArticles(dir)).articles).toEqual([]);
  });
});

describe('text', () => {
  it.each([
    ['nothing', ''],
    ['blank lines and invisible marks', '\n\u200f \u200b\n'],
    ['only signs', '***\n---\n…'],
  ])('that is %s is an empty body', async (_, body) => {
    put('a.md', `---\n---\n${body}`);
    expect(await codes()).toEqual(['body/empty:3']);
  });

  it('that is not UTF-8 is refused, and the line of the first bad byte is told', async () => {
    put('a.md', Buffer.concat([Buffer.from('---\n---\nسطر\n'), Buffer.from([0xc7, 0xe1, 0x0a]), Buffer.from('سطر')]));
    put('b.md', Buffer.from('\ufeff---\n---\nنص', 'utf16le'));
    put('c.md', Buffer.concat([Buffer.from('---\n---\nنص'), Buffer.from([0xd9])]));
    expect(await codes()).toEqual(['file/not-utf-8:4', 'file/utf-16', 'file/not-utf-8:3']);
  });

  it('with a control character is refused; one with a lost letter is read, with a warning', async () => {
    put('a.md', '---\n---\nأول\nثان\0');
    put('b.md', '---\n---\nكلم\ufffd');
    expect(await codes()).toEqual(['text/control-character:4', 'text/replacement-character:3']);
    expect((await readArticles(dir)).articles.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('the folder', () => {
  it('is read at its top only, without hidden files, in order of ids', async () => {
    for (const name of ['b.md', 'a.md', '.hidden.md', 'c-10.md', 'c-9.md', 'photo.jpg']) put(name, '---\n---\nنص');
    mkdirSync(join(dir, 'nested.md'));
    writeFileSync(join(dir, 'nested.md', 'x.md'), 'نص');
    const { articles, problems } = await readArticles(`${dir}/`);
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'c-10', 'c-9']);
    expect(articles[0]?.file).toBe(`${dir}/a.md`);
  });

  it('that is missing, a file, or empty is one problem', async () => {
    expect(await codes()).toEqual(['articles/none']);
    put('file', '');
    expect((await readArticles(join(dir, 'file'))).problems.map(({ code }) => code)).toEqual(['articles/not-a-folder']);
    expect((await readArticles(join(dir, 'no'))).problems.map(({ code }) => code)).toEqual(['articles/no-folder']);
  });

  it('tells what cannot be read and what was left aside', async () => {
    put('a.md', '---\n---\nنص');
    put('b.txt', 'نص');
    symlinkSync(join(dir, 'nowhere'), join(dir, 'c.md'));
    expect(await codes()).toEqual(['articles/ignored-file', 'file/unreadable']);
  });

  it('refuses names that are no safe address', async () => {
    for (const name of ['a b.md', 'con.md', '-x.md', 'مقال-1.md', 'A.md', 'a.md']) put(name, '---\n---\nنص');
    const { problems } = await readArticles(dir);
    expect(problems.map(({ code, file }) => [code, file.slice(dir.length + 1)])).toEqual([
      ['name/not-safe', '-x.md'],
      ['name/not-safe', 'a b.md'],
      ['name/differs-by-case', 'a.md'],
      ['name/not-safe', 'con.md'],
    ]);
  });
});

describe('every problem', () => {
  it('says in Arabic what is wrong and what to do', async () => {
    put('a.md', '---\nx: 1\npublished: 2021-06-31\nurl: x\ntitle:\n---\n');
    const { problems } = await readArticles(dir);
    expect(problems).toHaveLength(5);
    for (const { message, remedy, file } of problems) {
      expect(message).toMatch(/\p{Script=Arabic}.*\.$/u);
      expect(remedy).toMatch(/\p{Script=Arabic}/u);
      expect(file).toBe(`${dir}/a.md`);
    }
  });
});

describe('large input', () => {
  it('is read in bounded time: 10,000 articles, and one of 5 MB', async () => {
    for (let i = 0; i < 10_000; i++) put(`a${i}.md`, '---\npublished: 2021-12-30\n---\nنص');
    put('big.md', `---\n---\n${'كلمة '.repeat(550_000)}`);
    const { articles, problems } = await readArticles(dir);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(10_001);
  }, 180_000);
});

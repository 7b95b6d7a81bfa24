import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskEffects } from '../effects.ts';
import { type Added, addArticle } from './addArticle.ts';
import type { Refusal } from './draft.ts';
import { LIMITS } from './source.ts';
import { unreachable } from './unreachable.ts';

// Protects adding by address, against a live server: the right letters, a bound on time and size, a sentence for every fault.
const TEXT =
  'قال الرئيس الأمريكي جو بايدن يوم الاثنين إن بلاده تريد حواراً مع روسيا، وإن وزير الخارجية سيلتقي نظيره الروسي في جنيف بعد أيام، وإن الحلفاء في أوروبا سيُستشارون في كل خطوة من خطوات هذا الحوار، وإن الكونغرس سيطّلع على نتائجه قبل نهاية الشهر بلا تأخير.';
const HTML = { 'Content-Type': 'text/html' };
const pageOf = (head = ''): string =>
  `<!doctype html><html><head><title>خبر</title>${head}</head><body><p>${TEXT}</p></body></html>`;

let dir: string;
let server: Server;
let origin: string;
let routes: Record<string, RequestListener>;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'download-'));
  routes = {};
  server = createServer((request, response) => {
    const route = routes[request.url ?? ''];
    if (route) route(request, response);
    else response.writeHead(404).end('<p>لا شيء هنا</p>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

const add = (path: string, limits = LIMITS): Promise<Added | Refusal> =>
  addArticle(origin + path, dir, diskEffects, { limits });

function answer(path: string, body: string | Uint8Array, headers: Record<string, string> = HTML, status = 200): void {
  routes[path] = (_, response) => response.writeHead(status, headers).end(body);
}

function redirect(path: string, location: string, status = 302): void {
  answer(path, '', { Location: location }, status);
}

/** Letters of windows-1256, which Node decodes but does not encode. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map(letter => bytes.get(letter) ?? 0x3f));
}

const CP1256 = '<meta charset="windows-1256">';

describe('the letters of a page', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['UTF-8 by its header', pageOf(), 'text/html; charset=utf-8'],
    ['UTF-8 by its meta element', pageOf('<meta charset="utf-8">'), 'text/html'],
    ['UTF-8 that nobody names', pageOf(), 'text/html'],
    ['UTF-8 that the server calls Latin', pageOf('<meta charset="utf-8">'), 'text/html; charset=ISO-8859-1'],
    ['UTF-8 that an old template calls windows-1256', pageOf(CP1256), 'text/html'],
    ['UTF-8 by its mark', `\ufeff${pageOf(CP1256)}`, 'text/html; charset=windows-1256'],
    ['windows-1256 by its header', windows1256(pageOf()), 'text/html; charset="windows-1256"'],
    ['windows-1256 by its meta element', windows1256(pageOf(CP1256)), 'text/html'],
    ['windows-1256 that the server calls UTF-8', windows1256(pageOf(CP1256)), 'text/html; charset=utf-8'],
    ['windows-1256 that the server calls Latin', windows1256(pageOf(CP1256)), 'text/html; charset=ISO-8859-1'],
    ['windows-1256 that nobody names', windows1256(pageOf()), 'text/html'],
    ['windows-1256 under a charset that does not exist', windows1256(pageOf()), 'text/html; charset=arabic'],
    ['UTF-16 by its mark', Buffer.from(`\ufeff${pageOf()}`, 'utf16le'), 'text/html'],
    ['UTF-16 without a mark', Buffer.from(pageOf(), 'utf16le'), 'text/html; charset=utf-16'],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${pageOf()}`, 'utf16le').swap16(), 'text/html'],
  ])('in %s are read', async (_, body, type) => {
    answer('/news-page', body, { 'Content-Type': type });
    expect(await add('/news-page')).toMatchObject({
      draft: { title: 'خبر', body: `\n${TEXT}\n`, url: `${origin}/news-page` },
    });
  });

  it('are read from a packed answer', async () => {
    answer('/packed-page', gzipSync(pageOf()), { ...HTML, 'Content-Encoding': 'gzip' });
    expect(await add('/packed-page')).toMatchObject({ draft: { body: `\n${TEXT}\n` } });
  });

  it('are read from a text, and from what the server does not know', async () => {
    answer('/text-file', TEXT, { 'Content-Type': 'text/plain' });
    answer('/other-file', `${TEXT} انتهى.`, {});
    expect(await add('/text-file')).toMatchObject({ draft: { body: `\n${TEXT}\n` } });
    expect(await add('/other-file')).toMatchObject({ draft: { body: `\n${TEXT} انتهى.\n` } });
  });
});

describe('redirects', () => {
  it('are followed to the page, whose address is kept', async () => {
    redirect('/short', '/middle?x=1', 301);
    redirect('/middle?x=1', `${origin}/geneva-meeting#comments`, 307);
    answer('/geneva-meeting', pageOf());
    expect(await add('/short')).toMatchObject({ id: 'geneva-meeting', draft: { url: `${origin}/geneva-meeting` } });
  });

  it.each<[string, () => void, RegExp]>([
    ['in a circle', () => [redirect('/start', '/next'), redirect('/next', '/start')], /بلا نهاية/],
    ['to itself', () => redirect('/start', '/start#again'), /بلا نهاية/],
    [
      'without end',
      () => {
        for (let at = 0; at < 99; at++) redirect(at === 0 ? '/start' : `/start${at}`, `/start${at + 1}`);
      },
      /بلا نهاية/,
    ],
    [
      'to a file of this machine',
      () => redirect('/start', pathToFileURL(import.meta.filename).href),
      /file:.*فلم يُتبع/,
    ],
    ['to a page within the address', () => redirect('/start', `data:text/html,${encodeURI(TEXT)}`), /data:.*فلم يُتبع/],
    ['to a script', () => redirect('/start', 'javascript:alert(1)'), /فلم يُتبع/],
    ['to no address', () => redirect('/start', 'http://[oops'), /عنوان/],
  ])('%s end in a sentence', async (_, make, message) => {
    make();
    refused(await add('/start'), 'unreachable', message);
  });
});

describe('a fault on the way', () => {
  it.each<[number, RegExp]>([
    [404, /لا صفحة في هذا العنوان \(404\)/],
    [410, /لا صفحة/],
    [403, /احفظها ثم أضف الملف/],
    [429, /بعد حين/],
    [503, /بعد حين/],
    [304, /\(304\)/],
  ])('%i is told', async (status, message) => {
    answer('/start', status === 304 ? '' : pageOf(), HTML, status);
    refused(await add('/start'), 'unreachable', message);
  });

  it.each(['image/png', 'application/pdf', 'application/json; charset=utf-8', 'video/mp4'])(
    '%s is no page',
    async type => {
      answer('/start', pageOf(), { 'Content-Type': type });
      refused(await add('/start'), 'not-a-document', new RegExp(type.split(';')[0] as string));
    },
  );

  it('an answer that never comes, or never ends, ends by the clock', async () => {
    routes = {
      '/silent': () => {},
      '/dripping': (_, response) => {
        response.writeHead(200, HTML).write(pageOf());
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
    };
    for (const path of ['/silent', '/dripping']) {
      refused(await add(path, { ...LIMITS, milliseconds: 300 }), 'unreachable', /المهلة/);
    }
  });

  it('a page without end is read up to the limit, packed or not', async () => {
    routes['/endless'] = (_, response) => {
      response.writeHead(200, HTML);
      const more = (): void => {
        while (response.write('و'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    };
    answer('/packed', gzipSync('و'.repeat(1_000_000)), { ...HTML, 'Content-Encoding': 'gzip' });
    for (const path of ['/endless', '/packed'])
      refused(await add(path, { ...LIMITS, bytes: 500_000 }), 'too-large', /أكبر/);
  });

  it('a connection that breaks off, or a damaged packing, gives no half article', async () => {
    const packed = gzipSync(pageOf());
    const breakOff =
      (body: string | Uint8Array, headers: Record<string, string>): RequestListener =>
      (_, response) => {
        response.writeHead(200, { ...HTML, ...headers });
        response.write(body, () => response.destroy());
      };
    routes = {
      '/broken': breakOff(pageOf(), { 'Content-Length': '100000' }),
      '/broken-chunks': breakOff(pageOf(), {}),
      '/broken-packing': breakOff(packed.subarray(0, packed.length / 2), { 'Content-Encoding': 'gzip' }),
    };
    for (const path of Object.keys(routes)) refused(await add(path), 'unreachable', /انقطع الاتصال/);
    const damaged = packed.map((byte, at) => (at > 20 ? byte ^ 0x55 : byte));
    answer('/damaged', damaged, { ...HTML, 'Content-Encoding': 'gzip' });
    refused(await add('/damaged'), 'unreachable', /تالفاً/);
  });

  it('a server that is not there is told', async () => {
    server.close();
    await once(server, 'close');
    refused(await add('/start'), 'unreachable', /لا يجيب أحد.*احفظها ثم أضف الملف/);
  });

  it.each([
    ['a port barred to browsers', new TypeError('fetch failed', { cause: new Error('bad port') }), /المنفذ/],
    [
      'a name with several addresses',
      new TypeError('fetch failed', {
        cause: new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })]),
      }),
      /لا يجيب أحد/,
    ],
    ['nothing that is known', new TypeError('fetch failed', { cause: new Error('socket') }), /أعد المحاولة/],
  ])('%s is told in one sentence, without the words of programs', (_, error, message) => {
    const refusal = unreachable(error, LIMITS);
    refused(refusal, 'unreachable', message);
    expect(refusal.message).not.toMatch(/[a-z]/i);
  });
});

describe('the command', () => {
  it('adds what it can, says what it left and why, and ends with 1', async () => {
    answer('/geneva-meeting', windows1256(pageOf(CP1256)));
    const loader = import.meta.resolve('tsx');
    const program = join(import.meta.dirname, '..', 'add.cli.ts');
    const sources = ['--published', '2022-01-10', `${origin}/geneva-meeting`, `${origin}/nowhere`, 'missing.html'];
    const child = spawn(process.execPath, ['--import', loader, program, ...sources], {
      cwd: dir,
      env: { ...process.env, INIT_CWD: dir },
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', text => (said[stream] += text));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(readdirSync(dir, { recursive: true })).toEqual([
      'data',
      'data/articles',
      'data/articles/2022-01-10-geneva-meeting.md',
    ]);
    expect(readFileSync(join(dir, 'data/articles/2022-01-10-geneva-meeting.md'), 'utf8')).toContain(TEXT);
    expect(said.stdout).toContain('data/articles/2022-01-10-geneva-meeting.md');
    expect(said.stderr).toMatch(/nowhere.*\n.*لا صفحة في هذا العنوان/);
    expect(said.stderr).toMatch(/missing\.html.*\n.*لا ملف بهذا الاسم/);
  }, 60_000);
});

function refused(result: Added | Refusal, code: Refusal['code'], message: RegExp): void {
  expect(result).toMatchObject({ code, message: expect.stringMatching(message) });
  expect('message' in result && result.message).toMatch(/^\p{Script=Arabic}.*\.$/u);
  expect(readdirSync(dir)).toEqual([]);
}

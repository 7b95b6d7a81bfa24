import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { headersFor } from './headers.mjs';
import { serveSite } from './staticServer.mjs';

// Protects what readers of the built site rely on: addresses, their kinds and headers, and nothing outside the site.
const dir = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(dir, 'dist');
mkdirSync(join(site, 'event', 'x'), { recursive: true });
mkdirSync(join(site, 'embed'), { recursive: true });
mkdirSync(join(site, 'assets'), { recursive: true });
writeFileSync(join(dir, 'secret.txt'), 'secret');
writeFileSync(join(site, 'index.html'), 'home');
writeFileSync(join(site, '404.html'), 'not here');
writeFileSync(join(site, 'event', 'x', 'index.html'), 'event');
writeFileSync(join(site, 'embed', 'index.html'), 'embed');
writeFileSync(join(site, 'assets', 'a.js'), 'let a = 1;');
mkdirSync(join(site, 'data'));
writeFileSync(join(site, 'data', 'axis.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(site, '.hidden'), 'secret');
writeFileSync(join(site, 'مقال.csv'), 'a,b');

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

/** Ports of this test alone; 0 asks the system for any. */
async function start(base = '/', port = 0) {
  const server = await serveSite({ dir: site, base, port });
  open.push(server);
  return server;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends the path as it is: fetch would tidy it first. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    }).on('error', fail);
  });
}

describe('addresses', () => {
  it('answers pages, redirects to their slash, and says 404 with the page for it', async () => {
    const { port } = await start();
    expect(await ask(port, '/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask(port, '/event/x/?a=1')).toMatchObject({ status: 200, body: 'event' });
    expect(await ask(port, '/event/x?a=1')).toMatchObject({ status: 301, headers: { location: '/event/x/?a=1' } });
    for (const path of ['/event/', '/no', '/no/', '/assets/a.js/', '/index.html/x']) {
      expect(await ask(port, path)).toMatchObject({ status: 404, body: 'not here' });
    }
  });

  it('works under a base path', async () => {
    const { port } = await start('/a/b/');
    expect(await ask(port, '/')).toMatchObject({ status: 301, headers: { location: '/a/b/' } });
    expect(await ask(port, '/a/b')).toMatchObject({ status: 301, headers: { location: '/a/b/' } });
    expect(await ask(port, '/a/b/event/x')).toMatchObject({ status: 301, headers: { location: '/a/b/event/x/' } });
    expect(await ask(port, '/a/b/event/x/')).toMatchObject({ status: 200, body: 'event' });
    expect(await ask(port, '/event/x/')).toMatchObject({ status: 404, body: 'not here' });
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/event/%2e%2e/%2e%2e/secret.txt',
    '/event/..%5c..%5csecret.txt',
    '/.hidden',
    '//secret.txt',
    '/%00',
    '/%',
    '/%ff',
  ])('gives nothing outside the site for %s', async path => {
    const { port } = await start();
    const answer = await ask(port, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('never redirects to another host', async () => {
    const { port } = await start();
    expect((await ask(port, '//event/x')).status).toBe(404);
  });

  it('knows kinds of files, also by names in Arabic', async () => {
    const { port } = await start();
    const kind = async (path: string) => (await ask(port, path)).headers['content-type'];
    expect(await kind('/')).toBe('text/html; charset=utf-8');
    expect(await kind('/assets/a.js')).toBe('text/javascript; charset=utf-8');
    expect(await kind(`/${encodeURIComponent('مقال')}.csv`)).toBe('text/csv; charset=utf-8');
  });
});

describe('headers', () => {
  it.each(['/', '/event/x/', '/event/x', '/embed/', '/assets/a.js', '/data/axis.svg', '/no'])(
    'are on %s what the table says, which the files for hosts are made from',
    async path => {
      const { port } = await start();
      const { headers } = await ask(port, path);
      const wanted = Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]);
      expect(headers).toMatchObject(Object.fromEntries(wanted));
    },
  );

  it('forbid inline code, and frames but for embeds', async () => {
    const { port } = await start();
    const policy = async (path: string) => String((await ask(port, path)).headers['content-security-policy']);
    expect(await policy('/')).toContain("default-src 'none'");
    expect(await policy('/')).not.toContain('unsafe');
    expect(await policy('/')).toContain("frame-ancestors 'none'");
    expect(await policy('/embed/')).toContain('frame-ancestors *');
    for (const path of ['/no', '/embed/no']) expect(await policy(path)).toContain("frame-ancestors 'none'");
    expect((await ask(port, '/')).headers['x-content-type-options']).toBe('nosniff');
  });

  it('let browsers keep only what never changes', async () => {
    const { port } = await start();
    const home = await ask(port, '/');
    expect(home.headers['cache-control']).toBe('no-cache');
    expect((await ask(port, '/assets/a.js')).headers['cache-control']).toContain('immutable');
    expect((await ask(port, '/assets/no.js')).headers['cache-control']).toBe('no-cache');
    expect(await ask(port, '/', { 'If-None-Match': String(home.headers.etag) })).toMatchObject({
      status: 304,
      body: '',
    });
  });
});

describe('ports', () => {
  it('takes the next one when the wished one is taken', async () => {
    const first = await start();
    const second = await start('/', first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second.port, '/')).status).toBe(200);
  });
});

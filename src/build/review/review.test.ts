import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Timeline } from '../../model/timeline.ts';
import { diskEffects } from '../effects.ts';
import { extract } from '../extract.ts';
import { reviewServer } from './reviewServer.ts';
import { openSession } from './session.ts';

// Protects the editor's review: what changed is shown, a decision is written and takes effect, a bad one changes nothing.
let dir: string;
let server: Server | undefined;
let origin: string;
const out = (): string => join(dir, 'timeline.json');
const curation = (): string => join(dir, 'curation.yaml');
const timeline = (): Timeline => JSON.parse(readFileSync(out(), 'utf8'));

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync('data/articles', join(dir, 'articles'), { recursive: true });
  const options = { articles: join(dir, 'articles'), out: out(), lexicon: 'data/lexicon' };
  const last = join(dir, 'articles', '2022-02-16-kremlin-welcomes-talks.md');
  const text = readFileSync(last);
  rmSync(last);
  await extract(options, diskEffects);
  diskEffects.write([{ path: last, text: text.toString() }]);
  server = reviewServer(await openSession(options, diskEffects));
  await new Promise<void>(done => server?.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server?.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = async (): Promise<string> => (await fetch(origin)).text();

async function decide(fields: Record<string, string>): Promise<Response> {
  const token = /name="token" value="(\w+)"/.exec(await get())?.[1] ?? '';
  return fetch(`${origin}/decide`, {
    method: 'POST',
    body: new URLSearchParams({ token, ...fields }),
    redirect: 'manual',
  });
}

/** As a page elsewhere would reach this machine through a name of its own; fetch does not let it be said. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request(origin, { headers: { Host: host } }, response => done(response.resume().statusCode))
      .on('error', fail)
      .end();
  });
}

describe('the review page', () => {
  it('tells what changed, with the passages of what changed', async () => {
    const page = await get();
    expect(page).toContain('مقال جديد');
    const added = timeline().events.find(({ evidence }) =>
      evidence.every(({ article }) => article.startsWith('2022-02-16')),
    );
    expect(page).toContain(`<article id="${added?.id}">`);
    expect(page).toContain('<mark class="trigger">');
  }, 180_000);

  it('writes a correction that takes effect at once, and a pin for what is accepted', async () => {
    const [event] = timeline().events;
    await decide({ event: event?.id ?? '', action: 'set', title: 'عنوان من المحرّر', note: 'أوضح من الأول.' });
    expect(readFileSync(curation(), 'utf8')).toContain('عنوان من المحرّر');
    expect(timeline().events[0]).toMatchObject({
      title: 'عنوان من المحرّر',
      correction: { note: 'أوضح من الأول.', machine: { title: event?.title } },
    });
    await decide({ event: event?.id ?? '', action: 'accept' });
    expect(readFileSync(curation(), 'utf8')).toMatch(/pin:\n\s+status: occurred/);
    expect(await get()).not.toContain('role="alert"');
  }, 180_000);

  it('takes names as the lexicon has them, with or without their hamzas', async () => {
    const event = timeline().events.find(({ kind }) => kind === 'meeting');
    const set = { event: event?.id ?? '', action: 'set', note: 'سبب.' };
    await decide({ ...set, place: 'ستوكهولم', participants: 'انتوني بلينكن\nsherman\n' });
    expect(readFileSync(curation(), 'utf8')).toContain('place: stockholm');
    expect(timeline().events.find(({ id }) => id === event?.id)?.participants).toEqual(['blinken', 'sherman']);
    await decide({ ...set, place: 'جنييف' });
    expect(await get()).toMatch(/role="alert".*لعلك أردت «جنيف»/s);
  }, 180_000);

  it('after an event is hidden leads to the next, lists the decision, and takes it back', async () => {
    const [hidden, next] = [...(await get()).matchAll(/<article id="([^"]+)"/g)].map(([, id = '']) => id);
    const { headers } = await decide({ event: hidden ?? '', action: 'hide', note: 'خارج الموضوع.' });
    expect(headers.get('location')).toBe(`/#${next}`);
    expect(timeline().events.some(({ id }) => id === hidden)).toBe(false);
    const page = await get();
    expect(page).toMatch(new RegExp(`<article id="${next}"><div class="outcome">.*أُخفي`));
    const line = /class="decisions".*name="line" value="(\d+)"/s.exec(page)?.[1] ?? '';
    await decide({ event: next ?? '', action: 'undo', line });
    expect(await get()).toMatch(/role="alert".*أعد تحميل الصفحة/s);
    await decide({ event: hidden ?? '', action: 'undo', line });
    expect(readFileSync(curation(), 'utf8')).toBe('');
    expect(timeline().events.some(({ id }) => id === hidden)).toBe(true);
    expect(await get()).not.toContain('class="decisions"');
  }, 180_000);

  it('says what is wrong with a decision, and leaves everything as it was', async () => {
    const id = timeline().events[0]?.id ?? '';
    const before = readFileSync(out(), 'utf8');
    await decide({ event: id, action: 'set', place: 'atlantis', note: 'سبب.' });
    expect(await get()).toMatch(/role="alert".*atlantis/s);
    await decide({ event: id, action: 'set', title: 'عنوان', place: 'atlantis', note: 'كُتب مرة.' });
    const again = await get();
    for (const typed of ['عنوان', 'atlantis', 'كُتب مرة.']) expect(again).toContain(`value="${typed}"`);
    await decide({ event: id, action: 'hide', note: '  ' });
    expect(await get()).toContain('اكتب سبب التصحيح');
    expect(existsSync(curation()) ? readFileSync(curation(), 'utf8') : '').toBe('');
    expect(readFileSync(out(), 'utf8')).toBe(before);
  }, 180_000);

  it('takes no form from elsewhere, and answers no other name', async () => {
    const id = timeline().events[0]?.id ?? '';
    expect((await decide({ token: 'x', event: id, action: 'hide', note: 'سبب.' })).status).toBe(403);
    expect(existsSync(curation())).toBe(false);
    expect(await statusFor('evil.example')).toBe(403);
    expect(await statusFor('localhost')).toBe(200);
  }, 180_000);
});

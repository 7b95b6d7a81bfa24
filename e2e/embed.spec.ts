import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { embeddedTimeline } from '../src/ui/embed/embedded.ts';
import { DEFAULT_PARAMS } from '../src/ui/embed/params.ts';
import { embedSnippet } from '../src/ui/embed/snippets.ts';
import { serveHostSite } from './hostSite.ts';
import { publishedTimeline, snippetFor, tallestAndShortest } from './published.ts';

// Protects what other people's pages rely on when they embed ours: two real origins, as in life.
const timeline = publishedTimeline();
const [tall, short] = tallestAndShortest(timeline);

const frameHeight = (page: Page, at = 0): Promise<number> =>
  page
    .locator('iframe[data-timeline-embed]')
    .nth(at)
    .evaluate(frame => frame.getBoundingClientRect().height);

const contentHeight = (frame: FrameLocator): Promise<number> =>
  frame.locator('body').evaluate(body => Math.ceil(body.getBoundingClientRect().height));

async function fits(page: Page, at = 0): Promise<void> {
  const frame = page.frameLocator('iframe[data-timeline-embed]').nth(at);
  // Frames of another origin do not watch their size while they are out of sight.
  await page.locator('iframe[data-timeline-embed]').nth(at).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await frameHeight(page, at)) - (await contentHeight(frame))).toBe(0);
}

/** Stock Firefox cannot be told to show its print style: there the rules for print and screen change places. */
async function showAsPrinted(page: Page, browserName: string): Promise<void> {
  if (browserName !== 'firefox') return page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    const other: Readonly<Record<string, string>> = { print: 'screen', screen: 'print' };
    const rules = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
    for (const { media } of rules.filter(rule => rule instanceof CSSMediaRule)) {
      media.mediaText = other[media.mediaText] ?? media.mediaText;
    }
  });
}

test('a frame grows and shrinks with what it holds', async ({ page, baseURL }) => {
  const host = await serveHostSite({ '/': snippetFor(tall, 'script', baseURL as string) });
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(host.url);
  await fits(page);
  const wide = await frameHeight(page);
  await page.setViewportSize({ width: 340, height: 900 });
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(wide);
  await fits(page);
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect.poll(() => frameHeight(page)).toBe(wide);
  host.close();
});

test('several embeds on one page each keep their own height', async ({ page, baseURL }) => {
  const url = baseURL as string;
  const host = await serveHostSite({
    '/': snippetFor(tall, 'element', url) + snippetFor(short, 'script', url) + snippetFor(short, 'element', url),
  });
  await page.setViewportSize({ width: 700, height: 2400 });
  await page.goto(host.url);
  await expect(page.locator('iframe[data-timeline-embed]')).toHaveCount(3);
  for (const at of [0, 1, 2]) await fits(page, at);
  expect(await frameHeight(page, 0)).toBeGreaterThan(await frameHeight(page, 1));
  host.close();
});

test('forged messages and messages of another origin change nothing', async ({ page, baseURL }) => {
  const forged = (id: string): string => `{type:'biden-putin-timeline',v:1,id:${JSON.stringify(id)},height:9999}`;
  const attacker = await serveHostSite({
    '/': `<script>parent.postMessage(${forged(`event/${tall.id}`)}, '*'); parent.postMessage({said:true}, '*')</script>`,
  });
  const host = await serveHostSite({
    '/': `<script>addEventListener('message', e => { if (e.data.said) document.body.dataset.said = '1' })</script>
      ${snippetFor(tall, 'script', baseURL as string)}
      <iframe src="${attacker.url}" data-timeline-embed id="other" height="77"></iframe>`,
  });
  await page.setViewportSize({ width: 700, height: 1600 });
  await page.goto(host.url);
  await fits(page);
  await expect(page.locator('body[data-said]')).toHaveCount(1);
  // The page around may not speak for the frame either, nor the frame say anything that is no height.
  await page.evaluate(message => window.postMessage(message, '*'), {
    type: 'biden-putin-timeline',
    v: 1,
    id: `event/${tall.id}`,
    height: 8888,
  });
  const frame = page.frames().find(candidate => candidate.url().includes('/embed/event/'));
  for (const height of ['9000px', -5, 1e9, null]) {
    await frame?.evaluate(
      value => parent.postMessage({ type: 'biden-putin-timeline', v: 1, id: 'x', height: value }, '*'),
      height,
    );
  }
  await page.waitForTimeout(300);
  await fits(page);
  await expect(page.locator('#other')).toHaveJSProperty('offsetHeight', 81);
  attacker.close();
  host.close();
});

test('frames send their height and nothing else', async ({ page, baseURL }) => {
  const host = await serveHostSite({
    '/': `<script>window.heard = []; addEventListener('message', e => heard.push(e.data))</script>${snippetFor(tall, 'iframe', baseURL as string)}`,
  });
  await page.goto(host.url);
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(0);
  const heard = (await page.evaluate('heard')) as Record<string, unknown>[];
  for (const message of heard) {
    expect(Object.keys(message).sort()).toEqual(['height', 'id', 'type', 'v']);
    expect(message).toMatchObject({ type: 'biden-putin-timeline', v: 1, id: `event/${tall.id}` });
  }
  host.close();
});

test('a link inside the sandboxed frame opens the event itself, outside the sandbox', async ({
  page,
  baseURL,
  context,
  browserName,
}) => {
  const host = await serveHostSite({ '/': snippetFor(tall, 'iframe', baseURL as string) });
  // Firefox gives a frame of another site a process of its own, and clicks made by its driver do not reach into that.
  await page.goto(browserName === 'firefox' ? host.nearUrl : host.url);
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).getByRole('link').click();
  const event = await opened;
  await event.waitForLoadState();
  expect(new URL(event.url()).pathname).toContain(`/event/${tall.id}/`);
  await expect(event.getByRole('heading', { level: 1 })).toHaveText(tall.title);
  // Storage is out of reach inside the sandbox; here it works.
  expect(await event.evaluate(() => typeof localStorage.length)).toBe('number');
  host.close();
});

// Without scripts by what the pages themselves forbid, since not every driver can switch them off.
test('without scripts the frame reads', async ({ page, baseURL }) => {
  const frame = snippetFor(tall, 'iframe', baseURL as string, { theme: 'dark' }).replace('allow-scripts ', '');
  const host = await serveHostSite({ '/': frame });
  await page.goto(host.url);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(tall.title);
  // The script would have obeyed the address.
  await expect(page.frameLocator('iframe').locator('html')).not.toHaveAttribute('data-theme', /./);
  host.close();
});

test('where the host forbids scripts, the element shows its link and picture', async ({ page, baseURL }) => {
  const host = await serveHostSite(
    { '/': snippetFor(short, 'element', baseURL as string) },
    { 'Content-Security-Policy': "script-src 'none'" },
  );
  await page.goto(host.url);
  const picture = page.getByRole('link').getByRole('img', { name: `صورة ${short.title}` });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await expect(page.locator('iframe')).toHaveCount(0);
  host.close();
});

test('where an editor strips frames and scripts, a link with a picture is left', async ({ page, baseURL }) => {
  const stripped = snippetFor(tall, 'script', baseURL as string).replace(
    /<\/?iframe[^>]*>|<script[^>]*><\/script>/g,
    '',
  );
  const host = await serveHostSite({ '/': stripped });
  await page.goto(host.url);
  await expect(page.getByRole('img', { name: `صورة ${tall.title}` })).toBeVisible();
  await expect(page.getByRole('link')).toHaveAttribute('href', /\/e\/[0-9a-z]{7}\/$/);
  host.close();
});

for (const kind of ['script', 'element'] as const) {
  test(`a printed host page shows the picture in place of the frame (${kind})`, async ({
    page,
    baseURL,
    browserName,
  }) => {
    const host = await serveHostSite({ '/': snippetFor(tall, kind, baseURL as string) });
    await page.goto(host.url);
    await fits(page);
    const picture = page.locator('[data-timeline-picture] img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    await expect(picture).not.toBeVisible();
    await showAsPrinted(page, browserName);
    await expect(picture).toBeVisible();
    await expect(page.locator('iframe')).not.toBeVisible();
    host.close();
  });
}

test('a part of the timeline is printed as its frame, not as a picture of the whole', async ({
  page,
  baseURL,
  browserName,
}) => {
  const site = { name: 'x', url: `${baseURL}/` };
  const params = { ...DEFAULT_PARAMS, from: '2021-12-01', to: '2021-12-10' };
  const part = embeddedTimeline({ site }, 'list', { alts: { card: 'الكل', axis: 'الكل' }, params });
  const host = await serveHostSite({ '/': embedSnippet('element', part) });
  await page.goto(host.url);
  await fits(page);
  const words = page.getByText('من 1 إلى 10 ديسمبر/كانون الأول 2021');
  await expect(words).not.toBeVisible();
  await showAsPrinted(page, browserName);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(words).toBeVisible();
  host.close();
});

test('of several frames in one text each is printed as its own picture', async ({ page, baseURL, browserName }) => {
  const url = baseURL as string;
  // As editors leave it that take away the elements around.
  const bare = (event: typeof tall): string => snippetFor(event, 'script', url).replace(/<\/?div>/g, '');
  const host = await serveHostSite({ '/': `<p>قبل</p>${bare(tall)}${bare(short)}${snippetFor(tall, 'element', url)}` });
  await page.goto(host.url);
  for (const at of [0, 1, 2]) await fits(page, at);
  await showAsPrinted(page, browserName);
  const pictures = page.locator('[data-timeline-picture] img');
  await expect(pictures).toHaveCount(3);
  for (const [at, { title }] of [tall, short, tall].entries()) {
    await expect(pictures.nth(at)).toBeVisible();
    await expect(pictures.nth(at)).toHaveAttribute('alt', `صورة ${title}`);
    await expect(page.locator('iframe').nth(at)).not.toBeVisible();
  }
  host.close();
});

test('parameters are obeyed, and what is unknown or wrong is ignored', async ({ page }) => {
  await page.goto(`embed/event/${tall.id}/?theme=dark&months=levantine&colour=red&digits=roman`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const date = page.locator('.date');
  await expect(date).not.toContainText('/');
  await expect(date).toContainText(/\d{4}/);
  await page.goto(`embed/event/${tall.id}/?theme=%22onload%3D&months=x`);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test('the list and the axis keep to the range they are given', async ({ page }) => {
  const inside = timeline.events.filter(({ date }) => date.end >= '2021-12-01' && date.start <= '2021-12-10');
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.length).toBeLessThan(timeline.events.length);
  await page.goto('embed/list/?from=2021-12-01&to=2021-12-10');
  await expect(page.getByRole('listitem')).toHaveCount(inside.length);
  await page.goto('embed/axis/?from=2021-12-01&to=2021-12-10');
  await expect(page.locator('[data-axis] a')).toHaveCount(inside.length);
  await page.goto('embed/list/?from=2050-01-01');
  await expect(page.getByText('لا أحداث في هذا النطاق.')).toBeVisible();
});

test('a heading of the host stands above the list and the axis, as text whatever it holds', async ({ page }) => {
  const title = 'كيف وصلنا إلى <b>جنيف</b>؟';
  for (const view of ['list', 'axis']) {
    await page.goto(`/embed/${view}/?title=${encodeURIComponent(title)}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeInViewport();
    await expect(page.locator('h1 b')).toHaveCount(0);
  }
});

test('words in the address find the same in a list and on an axis, inside a sandbox', async ({ page, baseURL }) => {
  const query = encodeURIComponent('الجنيف');
  const frame = (view: string): string =>
    `<iframe src="${baseURL}/embed/${view}/?q=${query}" sandbox="allow-scripts" width="700"></iframe>`;
  const host = await serveHostSite({ '/': frame('list') + frame('axis') });
  await page.goto(host.url);
  const listed = page.frameLocator('iframe').first().locator('li:not([hidden])');
  await expect.poll(() => listed.count()).toBeGreaterThan(0);
  const found = await listed.count();
  expect(found).toBeLessThan(timeline.events.length);
  await expect(page.frameLocator('iframe').nth(1).locator('[data-axis] a')).toHaveCount(found);
  host.close();
});

test('search is fetched only where there are words to search for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto('embed/list/?people=putin', { waitUntil: 'networkidle' });
  expect(asked.filter(path => /search|documents/.test(path))).toEqual([]);
});

test('time runs from the right on the axis, from the left where that was asked for', async ({ page }) => {
  const days = timeline.events.filter(({ date }) => date.precision === 'day');
  const [first, last] = [days[0], days.at(-1)];
  const x = async (id: string | undefined): Promise<number> =>
    (await page.locator(`[data-axis][data-drawn] [id="${id}"] path`).boundingBox())?.x ?? Number.NaN;
  await page.goto('embed/axis/');
  expect(await x(first?.id)).toBeGreaterThan(await x(last?.id));
  await page.goto('embed/axis/?direction=ltr');
  expect(await x(first?.id)).toBeLessThan(await x(last?.id));
});

test('a card is light, and all of it comes from one host', async ({ page, baseURL }) => {
  const loaded: { url: string; type: string; size: number }[] = [];
  page.on('response', async response => {
    const body = await response.body();
    loaded.push({ url: response.url(), type: response.request().resourceType(), size: body.length });
  });
  await page.goto(`embed/event/${tall.id}/`, { waitUntil: 'networkidle' });
  expect(
    loaded.map(({ url }) => new URL(url).origin).filter(origin => origin !== new URL(baseURL as string).origin),
  ).toEqual([]);
  const bytes = loaded.filter(({ type }) => type !== 'font').reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeLessThan(60_000);
  expect(await page.context().cookies()).toEqual([]);
});

test('the scripts stay small: 2 kB for pages around, 10 kB for a card', () => {
  const zipped = (file: string): number =>
    gzipSync(readFileSync(join(import.meta.dirname, '../dist', file)), { level: 9 }).length;
  expect(zipped('embed.js')).toBeLessThan(2_000);
  expect(zipped('embed/frame.js')).toBeLessThan(10_000);
  expect(zipped('embed/axisFrame.js')).toBeLessThan(10_000);
});

test('pages that are no embeds refuse to be framed', async ({ page, baseURL }) => {
  const host = await serveHostSite({ '/': `<iframe src="${baseURL}/event/${tall.id}/"></iframe>` });
  await page.goto(host.url);
  await expect(page.frameLocator('iframe').getByRole('heading', { name: tall.title })).toHaveCount(0);
  host.close();
});

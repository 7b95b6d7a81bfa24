import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { escapeMarkup } from '../src/exports/markup.ts';
import { eventPath, pinnedCardPath, pinnedEventPath, shortEventPath, shortPassagePath } from '../src/model/links.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { publishedTimeline } from './published.ts';

// Protects links in articles, reports and books: what was once published keeps leading somewhere.
const timeline = publishedTimeline();
const everPublished: readonly { id: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../data/ids.json'), 'utf8'),
).events;

/** Where the page at a path leads on to, without a script; its own path where it does not. */
async function endOf(request: APIRequestContext, path: string): Promise<{ path: string; html: string }> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const html = await answer.text();
  const next = /http-equiv="refresh" content="0; url=([^"#]+)/.exec(html)?.[1];
  return next === undefined ? { path, html } : endOf(request, new URL(next, `http://site/${path}`).pathname.slice(1));
}

test('every id that was ever published still leads to its event, and so does its short link', async ({ request }) => {
  const living = new Map(timeline.events.map(event => [eventPath(event.id), event]));
  const ids = new Set(everPublished.map(({ id }) => id));
  expect(timeline.events.filter(({ id }) => !ids.has(id))).toEqual([]);
  for (const id of ids) {
    const end = await endOf(request, eventPath(id));
    expect(await endOf(request, shortEventPath(id)), id).toEqual(end);
    // An event that no article tells of any more has a page that says so; all others end at an event there is.
    if (living.has(eventPath(id))) expect(end.path).toBe(eventPath(id));
    else if (!end.html.includes('content="noindex"')) expect([...living.keys()], id).toContain(end.path);
  }
});

test('a short link opens its event, with and without scripts', async ({ browser, baseURL }) => {
  const event = timeline.events[0];
  if (!event) throw new Error('nothing was published');
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL as string });
    const page = await context.newPage();
    await page.goto(shortEventPath(event.id));
    await page.waitForURL(`**/${eventPath(event.id)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
    await context.close();
  }
});

test('a short link to a passage opens its article at the passage', async ({ page }) => {
  const evidence = timeline.events[0]?.evidence[0];
  if (!evidence) throw new Error('nothing was published');
  await page.goto(shortPassagePath(evidence.article, evidence));
  await page.waitForURL(/\/article\/.+#p\d+-\d+$/);
  const anchor = new URL(page.url()).hash;
  await expect(page.locator(`[id="${anchor.slice(1)}"]`)).toBeInViewport();
});

test('every version that was kept still shows its cards and their pictures', async ({ request }) => {
  const dir = join(import.meta.dirname, '../data/versions');
  const kept = readdirSync(dir);
  expect(kept.length).toBeGreaterThan(0);
  for (const file of kept) {
    const version = file.replace('.json', '');
    const { events }: Timeline = JSON.parse(readFileSync(join(dir, file), 'utf8'));
    for (const { id, title } of events) {
      const card = await (await request.get(pinnedEventPath(id, version))).text();
      expect(card, id).toContain(`إصدار البيانات ${version}`);
      expect(card, id).toContain(escapeMarkup(title));
      const picture = await request.get(pinnedCardPath(id, version));
      expect(picture.headers()['content-type'], id).toBe('image/png');
    }
  }
});

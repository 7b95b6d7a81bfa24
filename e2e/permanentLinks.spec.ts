import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { eventPath, pinnedEventPath, shortEventPath, shortPassagePath } from '../src/model/links.ts';
import { publishedTimeline } from './published.ts';

// Protects links in articles, reports and books: what was once published keeps leading somewhere.
const timeline = publishedTimeline();
const everPublished: readonly { id: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../data/ids.json'), 'utf8'),
).events;

test('every id that was ever published still has its page and its short link', async ({ request }) => {
  expect(everPublished.length).toBeGreaterThanOrEqual(timeline.events.length);
  const ids = new Set([...timeline.events, ...everPublished].map(({ id }) => id));
  for (const id of ids) {
    for (const path of [eventPath(id), shortEventPath(id)]) {
      expect((await request.get(path)).status(), path).toBe(200);
    }
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

test('every version that was kept still shows its cards', async ({ request }) => {
  const kept = existsSync(join(import.meta.dirname, '../data/versions'))
    ? readdirSync(join(import.meta.dirname, '../data/versions'))
    : [];
  for (const file of kept) {
    const version = file.replace('.json', '');
    const { events } = JSON.parse(readFileSync(join(import.meta.dirname, '../data/versions', file), 'utf8'));
    for (const { id } of events) expect((await request.get(pinnedEventPath(id, version))).status(), id).toBe(200);
  }
});

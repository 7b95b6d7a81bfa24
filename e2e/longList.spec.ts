import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '../scripts/staticServer.mjs';
import { buildRenderer, writeBenchSite } from '../src/build/bench/benchSite.ts';
import { generateTimeline } from '../src/build/bench/generateTimeline.ts';
import { timeline } from './axis.ts';

// In one worker: two would empty the folder that the renderer is built into under each other's hands.
test.describe.configure({ mode: 'default' });

const EVENTS = 1200;
const many = generateTimeline(EVENTS, 7, timeline);
const late = many.events.at(-30) as (typeof many.events)[0];
let url = '';
let stop = (): void => {};

// Protects timelines that grow: what holds for twenty events holds for thousands.
test.beforeAll(async () => {
  const dir = join('.cache', 'long-list');
  await writeBenchSite(await buildRenderer(), many, dir);
  const server = await serveSite({ dir, base: '/', port: 0 });
  url = `http://localhost:${server.port}/`;
  stop = server.close;
});
test.afterAll(() => stop());

const rows = (page: Page) => page.locator('li[data-event]');
const isFilled = (page: Page) => expect(rows(page)).toHaveCount(EVENTS);

test('every event is in the list, and words far below are found in the page', async ({ page }) => {
  await page.goto(url);
  await isFilled(page);
  // Few are drawn in full.
  expect(await page.locator('li[data-event] button').count()).toBeLessThan(EVENTS / 4);
  const found = await page.evaluate(
    text => (globalThis as never as { find(text: string): boolean }).find(text),
    late.id,
  );
  expect(found, 'ids are not in the text').toBe(false);
  const line = (await rows(page).last().textContent()) as string;
  expect(await page.evaluate(text => (globalThis as never as { find(text: string): boolean }).find(text), line)).toBe(
    true,
  );
  await expect(rows(page).last().getByRole('link').first()).toBeInViewport();
});

test('a link to an event far below finds it, in the list and on the axis', async ({ page }) => {
  await page.goto(`${url}?event=${late.id}`);
  const row = page.locator(`li[data-event="${late.id}"]`);
  await expect(row.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toBeInViewport();
  await expect(page.locator(`[data-axis] [data-event="${late.id}"]`)).toHaveAttribute('aria-current', 'true');
});

test('a count opens by keyboard, and the focus stays on the axis', async ({ page }) => {
  await page.goto(url);
  await isFilled(page);
  const counts = page.locator('[data-axis] [data-count]');
  const total = await counts.allTextContents();
  expect(total.map(Number).reduce((sum, count) => sum + count, 0)).toBe(EVENTS);
  await page.locator('[data-axis] [tabindex="0"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-axis] [data-count]:focus')).toHaveCount(1);
  for (let step = 0; step < 4; step++) {
    if ((await page.locator('[data-axis] [data-count]:focus').count()) === 0) break;
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-axis] :focus')).toHaveCount(1);
  }
  await expect(page.locator('[data-axis] a[data-event]:focus')).toHaveCount(1);
});

test('search reaches all of it', async ({ page }) => {
  await page.goto(url);
  await isFilled(page);
  await page.getByRole('searchbox').fill('جنيف');
  await expect(page.locator('li[data-event] mark').first()).toBeVisible();
  const found = many.events.filter(event => JSON.stringify(event).includes('جنيف')).length;
  await expect(rows(page)).toHaveCount(found);
});

test('too long for paper, it prints as lines', async ({ page }) => {
  await page.goto(url);
  await isFilled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).last()).toBeVisible();
  await expect(rows(page)).toHaveCount(EVENTS);
});

test('without scripts it is read page by page', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url);
  const first = await rows(page).count();
  expect(first).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'الأحداث الأحدث' }).click();
  await expect(rows(page).first()).toHaveAttribute('data-event', many.events[first]?.id as string);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('صفحة 2 من 8');
  await page.close();
});

import type { Page } from '@playwright/test';
import { axisItems, openTimeline, timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const day = timeline.events.find(({ date }) => date.precision === 'day' && date.start.slice(5, 7) === '06');

// Protects phones on their side and large text: no dialog is a trap.
test('the way out of the settings stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto('/about/');
  await page.getByRole('button', { name: 'الإعدادات' }).click();
  const close = page.locator('dialog[open]').getByRole('button', { name: 'إغلاق' });
  await expect(close).toBeInViewport({ ratio: 1 });
  await page.locator('dialog[open]').getByRole('radio').last().scrollIntoViewIfNeeded();
  await expect(close).toBeInViewport({ ratio: 1 });
});

// Protects the reader's choice of words: the same on every page, from the first paint on.
test('month names and digits follow the settings everywhere', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'الإعدادات' }).click();
  await page.getByRole('radio', { name: 'حزيران', exact: true }).check();
  await page.getByRole('radio', { name: '٠١٢٣' }).check();
  await page.getByRole('radio', { name: 'ظاهر' }).check();
  await page.locator('dialog[open]').getByRole('button', { name: 'إغلاق' }).click();
  const heading = page.locator('h3').filter({ hasText: 'حزيران' }).first();
  await expect(heading).toHaveText('حزيران ٢٠٢١');
  await expect(page.locator('main').getByText('يونيو/حزيران')).toHaveCount(0);
  await page.goto(`/event/${day?.id}/`);
  await expect(page.locator('header time').first()).toContainText('حزيران ٢٠٢١');
  await expect(page.locator('[data-hijri-date]').first()).toBeVisible();
});

test('settings are on the page before anything is painted', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('settings', JSON.stringify({ months: 'maghrebi', digits: 'latin', theme: 'dark' }));
  });
  // Without the main script nothing can correct the page later on.
  await page.route(/assets\/index-.*\.js/, route => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('h3').filter({ hasText: 'جوان' }).first()).toBeVisible();
  await expect(page.locator('main').getByText('يونيو/حزيران')).toHaveCount(0);
});

test('time runs left to right where the reader wants it so', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('settings', JSON.stringify({ axis: 'ltr' })));
  await openTimeline(page);
  const items = await axisItems(page);
  const drawn = await page.locator('[data-axis] .vis-point').count();
  // All of them are in sight, each at its date.
  expect(items.length).toBe(drawn);
  for (const { id, x, expected } of items) expect(Math.abs(x - expected), id).toBeLessThanOrEqual(2);
  const byEye = [...items]
    .sort((a, b) => a.x - b.x)
    .map(({ id }) => timeline.events.find(event => event.id === id)?.date.start);
  expect(byEye).toEqual([...byEye].sort());
});

const monthsOnAxis = (page: Page): Promise<string> =>
  // The library measures letters that nobody sees.
  page
    .locator('[data-axis] .vis-time-axis .vis-text:not(.vis-measure)')
    .evaluateAll(parts => parts.map(part => part.textContent).join(' '));

// Protects the same words everywhere: the axis names months and days as the list does.
test('the axis uses the same words', async ({ page }) => {
  await openTimeline(page);
  expect(await monthsOnAxis(page)).toMatch(/أكتوبر\/تشرين الأول|يوليو\/تموز|يناير\/كانون الثاني/);
  await page.evaluate(() =>
    localStorage.setItem('settings', JSON.stringify({ months: 'levantine', digits: 'arabic', hijri: true })),
  );
  await openTimeline(page);
  const words = await monthsOnAxis(page);
  expect(words).toMatch(/تشرين الأول|تموز|كانون الثاني/);
  expect(words).not.toMatch(/أكتوبر|يوليو|يناير|[0-9]/);
  const link = page.locator(`[data-axis] [data-event="${day?.id}"]`);
  await expect(link).toHaveAttribute('aria-label', /حزيران ٢٠٢١، .+هـ/);
});

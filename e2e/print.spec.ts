import { expect, test } from '@playwright/test';
import { eventPath } from '../src/model/links.ts';
import { publishedTimeline } from './published.ts';

// Protects what a reader holds in hand: every passage behind every date, and the way back to the page.
const timeline = publishedTimeline();
const most = [...timeline.events].sort((a, b) => b.evidence.length - a.evidence.length)[0];
if (!most) throw new Error('nothing was published');

test('the printed timeline numbers its passages and gives each with its article', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('[data-island="timeline"][data-awake]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const passages = timeline.events.flatMap(({ evidence }) => evidence);
  const notes = page.locator('ol > li:has(> q)');
  await expect(notes).toHaveCount(passages.length);
  await expect(notes.first().locator('q')).toHaveText(passages[0]?.quote ?? '', { useInnerText: false });
  await expect(page.locator('li[data-event] sup')).toHaveCount(passages.length);
  await expect(page.getByRole('img', { name: 'رمز QR يفتح هذا الحدث' })).toBeVisible();
  for (const button of await page.getByRole('button').all()) await expect(button).not.toBeVisible();
  await expect(page.getByText('بلوحة المفاتيح')).not.toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(notes).toHaveCount(0);
});

test('filters hold on paper too', async ({ page }) => {
  const kind = timeline.events[0]?.kind;
  await page.goto(`?kind=${kind}`);
  await expect(page.locator('[data-island="timeline"][data-awake]')).toHaveCount(1);
  const rows = await page.locator('li[data-event]').count();
  const ids = await page
    .locator('li[data-event]')
    .evaluateAll(all => all.map(row => (row as HTMLElement).dataset.event));
  await page.emulateMedia({ media: 'print' });
  const passages = timeline.events.filter(({ id }) => ids.includes(id)).flatMap(({ evidence }) => evidence);
  expect(rows).toBeGreaterThan(0);
  await expect(page.locator('ol > li:has(> q)')).toHaveCount(passages.length);
});

test('the printed event shows how each date was read, its short link and its code, on A4', async ({ page }) => {
  await page.goto(eventPath(most.id));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('طُبع من')).toBeVisible();
  await expect(page.getByText('تضمين في صفحة')).not.toBeVisible();
  await expect(page.locator('figure ol').first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // 210 × 297 mm in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

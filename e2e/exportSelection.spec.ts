import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { publishedTimeline } from './published.ts';

// Protects what a reader takes away: exactly what is shown, in files that say the same as the page.
const timeline = publishedTimeline();
const kind = timeline.events[0]?.kind as string;

async function openMenu(page: Page): Promise<void> {
  await expect(page.locator('[data-island="timeline"][data-awake]')).toHaveCount(1);
  await page.getByRole('button', { name: 'تصدير المعروض' }).click();
}

async function saved(page: Page, name: RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
}

test('what filters leave is what is exported', async ({ page }) => {
  await page.goto(`?kind=${kind}`);
  await openMenu(page);
  const ids = await page
    .locator('li[data-event]')
    .evaluateAll(all => all.map(row => (row as HTMLElement).dataset.event));
  expect(ids.length).toBeLessThan(timeline.events.length);
  const { events } = JSON.parse((await saved(page, /^تنزيل JSON$/)).toString());
  expect(events.map(({ id }: { id: string }) => id)).toEqual(ids);
});

test('the published files hold every event', async ({ request }) => {
  for (const file of [
    'events.csv',
    'calendar.ics',
    'events.bib',
    'events.ris',
    'events.json',
    'feed.atom',
    'timelinejs.json',
  ]) {
    const text = await (await request.get(`data/${file}`)).text();
    for (const { id } of timeline.events) expect(text, file).toContain(id);
  }
});

test('the picture of the axis is drawn with its words, as SVG and as PNG', async ({ page }) => {
  await page.goto('');
  await openMenu(page);
  const svg = (await saved(page, /SVG/)).toString();
  for (const { id } of timeline.events) expect(svg).toContain(`id="${id}"`);
  expect(svg).toContain('font/woff2;base64');
  const png = await saved(page, /PNG/);
  const dark = await page.evaluate(async encoded => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] as number) < 40 && (data[at + 1] as number) < 40) count++;
    return count;
  }, png.toString('base64'));
  // Only titles are set in the darkest ink.
  expect(dark).toBeGreaterThan(200 * timeline.events.length);
});

const article = timeline.events[0]?.evidence[0]?.article as string;
for (const [what, search, said] of [
  ['kind', `kind=${kind}`, `kinds=${kind}`],
  ['status', 'status=planned', 'statuses=planned'],
  ['person', 'who=putin', 'people=putin'],
  ['source', `source=${encodeURIComponent(article)}`, `sources=${encodeURIComponent(article)}`],
  ['words', `q=${encodeURIComponent('الجنيف')}`, `q=${encodeURIComponent('الجنيف')}`],
  ['folded statements', 'fold=statements', 'kinds=summit,meeting,'],
] as const) {
  test(`an embed begins with what the page is filtered by: ${what}`, async ({ page }) => {
    await page.goto(`?${search}`);
    await expect(page.locator('[data-island="timeline"][data-awake]')).toHaveCount(1);
    const rows = page.locator('li[data-event]');
    await expect.poll(() => rows.count()).toBeLessThan(timeline.events.length);
    const leadTo = (links: Element[]): string[] =>
      links.map(link => new URL((link as HTMLAnchorElement).href).pathname);
    const pages = await rows.getByRole('heading').getByRole('link').evaluateAll(leadTo);
    expect(pages.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'تضمين في صفحة' }).click();
    const dialog = page.getByRole('dialog', { name: 'تضمين في صفحتك' });
    const snippet = dialog.getByRole('textbox', { name: 'شيفرة التضمين' });
    expect(await snippet.inputValue()).toContain(said);
    const shown = dialog.frameLocator('iframe').locator('li[data-event]:not([hidden]) a');
    await expect.poll(() => shown.evaluateAll(leadTo)).toEqual(pages);
    await dialog.getByRole('radio', { name: 'كلها' }).check();
    expect(await snippet.inputValue()).not.toContain(said);
  });
}

test('the timeline is embedded as a list or an axis of the days that are shown', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('[data-island="timeline"][data-awake]')).toHaveCount(1);
  await page.getByRole('button', { name: 'تضمين في صفحة' }).click();
  const dialog = page.getByRole('dialog', { name: 'تضمين في صفحتك' });
  await dialog.getByRole('radio', { name: 'المحور الزمني' }).check();
  await dialog.getByRole('radio', { name: 'من اليسار إلى اليمين' }).check();
  const snippet = dialog.getByRole('textbox', { name: 'شيفرة التضمين' });
  // Where all is shown there are no bounds: later events belong to it too. Its picture is that of the axis.
  await expect(snippet).toHaveValue(/embed\/axis\/\?direction=ltr"/);
  await expect(snippet).toHaveValue(/data\/axis\.png" alt="المحور الزمني لبايدن وبوتين: [^"]+"/);
  await dialog.getByLabel('من يوم').fill('2021-12-01');
  await expect(snippet).toHaveValue(/embed\/axis\/\?direction=ltr&amp;from=2021-12-01/);
  await expect(dialog.frameLocator('iframe').locator('[data-axis][data-drawn]')).toBeVisible();
});

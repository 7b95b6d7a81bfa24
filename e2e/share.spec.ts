import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import jsQR from 'jsqr';
import { EXPORT_FORMATS } from '../src/exports/formats.ts';
import { eventPath, shortEventPath } from '../src/model/links.ts';
import { publishedTimeline } from './published.ts';

// Protects the ways out of the page of an event: link, code, footnote, files.
const timeline = publishedTimeline();
const event = timeline.events.find(({ evidence }) => evidence.length > 1) ?? timeline.events[0];
if (!event) throw new Error('nothing was published');

test.beforeEach(async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(eventPath(event.id));
});

test('the short link is copied, and a live region says so', async ({ page, baseURL }) => {
  await page.getByRole('button', { name: 'نسخ الرابط' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'نسخ' })).toHaveText('تمّ نسخ الرابط.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/${shortEventPath(event.id)}`);
});

test('a browser that can hand links on is asked to, and closing its sheet is no fault', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.share = data => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    };
  });
  const faults: Error[] = [];
  page.on('pageerror', error => faults.push(error));
  await page.reload();
  await page.getByRole('button', { name: 'مشاركة…' }).click();
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
  expect(shared).toEqual({ title: event.title, url: `${baseURL}/${shortEventPath(event.id)}` });
  expect(faults).toEqual([]);
});

test('a browser that refuses to copy is not silently ignored', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'نسخ الرابط' }).click();
  await expect(page.getByText('لم يسمح المتصفح بالنسخ')).toBeVisible();
});

test('the QR code reads as the short link', async ({ page, baseURL }) => {
  await page.getByText('رمز الاستجابة السريعة').click();
  const code = page.getByRole('img', { name: 'رمز QR يفتح هذا الحدث' });
  const png = (await code.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async encoded => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    return { data: [...pixels.data], width: pixels.width, height: pixels.height };
  }, png);
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${baseURL}/${shortEventPath(event.id)}`);
});

test('the footnote names the event and its sources, and can be pinned to what was read', async ({ page }) => {
  await page.getByText('استشهد به في تقرير').click();
  const footnote = page.locator('bdi').filter({ hasText: `«${event.title}»` });
  await expect(footnote).toContainText('نقلاً عن');
  await expect(footnote).toContainText(shortEventPath(event.id).replace(/\/$/, ''));
  // Pressed before the script is there it is held, and ticked later on.
  await page.getByRole('checkbox').click();
  await expect(footnote).toContainText(/embed\/v\/[0-9a-f]{8}\/event\//);
  const pinned = /https?:\/\/[^\s؛]+\/embed\/v\/[^\s؛]+/.exec((await footnote.textContent()) ?? '')?.[0] ?? '';
  await page.goto(pinned);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
  await expect(page.getByText('كما كان في إصدار البيانات')).toBeVisible();
});

test('one event downloads as a table of one row', async ({ page }) => {
  await page.getByText('استشهد به في تقرير').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'تنزيل CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${event.id}.csv`);
  const rows: { id: string }[] = parse(readFileSync(await file.path()), { bom: true, columns: true });
  expect(rows.map(({ id }) => id)).toEqual([event.id]);
});

test('every format can be made in the browser', async ({ page }) => {
  await page.getByText('استشهد به في تقرير').click();
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^تنزيل / }) });
  expect(await rows.count()).toBe(EXPORT_FORMATS.length);
  for (const { label } of EXPORT_FORMATS) {
    await page.getByRole('button', { name: `نسخ ${label}`, exact: true }).click();
    await expect(page.getByText(`تمّ نسخ ${label}.`, { exact: true })).toBeVisible();
    expect((await page.evaluate(() => navigator.clipboard.readText())).length, label).toBeGreaterThan(40);
  }
});

test('the embed dialog shows the card at three widths and gives three snippets', async ({ page }) => {
  await page.getByRole('button', { name: 'تضمين في صفحة' }).click();
  const dialog = page.getByRole('dialog', { name: 'تضمين في صفحتك' });
  const frame = dialog.locator('iframe');
  for (const width of [320, 640, 960]) {
    await dialog.getByRole('radio', { name: `${width} بكسل` }).check();
    await expect(frame).toHaveJSProperty('clientWidth', width);
    await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(event.title);
  }
  const snippet = dialog.getByRole('textbox', { name: 'شيفرة التضمين' });
  // Where no script may run a frame stays as tall as its snippet says: as tall as what is in it.
  const body = dialog.frameLocator('iframe').locator('body');
  const tall = await body.evaluate(element => Math.ceil(element.getBoundingClientRect().height));
  await expect(snippet).toHaveValue(new RegExp(`height="${tall}"`));
  await dialog.getByRole('radio', { name: 'إطار وحده' }).check();
  await expect(snippet).toHaveValue(/^<div><iframe [\s\S]*<\/iframe><\/div>$/);
  await dialog.getByRole('radio', { name: 'عنصر مخصص' }).check();
  await expect(snippet).toHaveValue(/^<biden-putin-timeline [\s\S]*<script/);
  await dialog.getByRole('radio', { name: 'داكنة' }).check();
  await expect(snippet).toHaveValue(/theme=dark/);
  await dialog.getByRole('button', { name: 'إغلاق' }).click();
  await expect(page.getByRole('button', { name: 'تضمين في صفحة' })).toBeFocused();
});

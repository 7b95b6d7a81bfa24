import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { embedEventPath, eventPath } from '../src/model/links.ts';
import { publishedTimeline } from './published.ts';

// Protects readers who hear the page or see it otherwise, in frames and in the dialogs.
const event = publishedTimeline().events[0];
if (!event) throw new Error('nothing was published');

// The checker brings types of another copy of the browser driver.
const checker = (page: Page) => new AxeBuilder({ page: page as never });

for (const [path, width] of [
  [embedEventPath(event.id), 1280],
  ['embed/list/', 1280],
  ['embed/axis/', 1280],
  ['embed/axis/', 390],
  ['report/', 1280],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no fault that a checker finds (${width} px, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const { violations } = await checker(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
    });
  }
}

test('the embed dialog has no fault that a checker finds, and works by keyboard', async ({ page }) => {
  await page.goto(eventPath(event.id));
  await page.getByRole('button', { name: 'تضمين في صفحة' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'تضمين في صفحتك' });
  await expect(dialog).toBeVisible();
  // The frame inside is a page of its own, checked above.
  const { violations } = await checker(page).include('dialog[open]').exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).not.toBeVisible();
  await expect(page.getByRole('button', { name: 'تضمين في صفحة' })).toBeFocused();
});

for (const width of [320, 390]) {
  test(`the share tools and the dialog fit ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(eventPath(event.id));
    await page.getByText('استشهد به في تقرير').click();
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'تضمين في صفحة' }).click();
    const dialog = page.getByRole('dialog', { name: 'تضمين في صفحتك' });
    expect(await dialog.evaluate(element => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    for (const embed of [embedEventPath(event.id), 'embed/list/', 'embed/axis/']) {
      await page.goto(embed);
      expect(await overflow()).toBe(0);
    }
  });
}

import { axeFaults } from './axeFaults.ts';
import { timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const event = timeline.events.find(({ conflicts }) => conflicts.length > 0) ?? timeline.events[0];
const PAGES = {
  timeline: '/',
  event: `/event/${event?.id}/`,
  article: `/article/${timeline.articles[0]?.id}/`,
  about: '/about/',
  missing: '/404.html',
};

for (const [name, path] of Object.entries(PAGES)) {
  // Protects small screens and 400 % zoom, which is the same 320 px.
  test(`${name}: no sideways scrolling from 320 px on`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    // Protects access: every rule of axe, contrast included, in both themes.
    test(`${name}: axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      if (name === 'timeline') await expect(page.locator('[data-axis] .vis-point').first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  // Protects structure: one h1, no level skipped.
  test(`${name}: headings are in order`, async ({ page }) => {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll(all =>
        all.filter(heading => heading.checkVisibility()).map(heading => Number(heading.tagName.slice(1))),
      );
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
  });
}

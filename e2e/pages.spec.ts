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

// Protects the first thing the eye runs down: no name of a month is torn.
for (const width of [1024, 1280]) {
  test(`a month with both its names and its year is one line beside its events at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    // Words and figures are pieces of their own, so lines are counted by where the pieces stand.
    const lines = await page
      .locator('#events h3 time')
      .evaluateAll(months =>
        months.map(month => new Set([...month.getClientRects()].map(({ top }) => Math.round(top))).size),
      );
    expect(lines.length).toBeGreaterThan(1);
    expect([...new Set(lines)]).toEqual([1]);
  });
}

// Protects the look along a line: what leads to the day stands on the line of what that day brought.
test('in the history of an event each step stands on one line', async ({ page }) => {
  const told = timeline.events.find(({ evidence }) => new Set(evidence.map(({ article }) => article)).size > 2);
  await page.goto(`/event/${told?.id}/`);
  const steps = page.locator('section[aria-labelledby="history"] li');
  await expect(steps.first()).toBeVisible();
  const apart = await steps.first().evaluate(step => {
    const range = document.createRange();
    const feet = [...step.children].map(part => {
      const words = document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode();
      if (!words) return 0;
      range.selectNodeContents(words);
      return range.getClientRects()[0]?.bottom ?? 0;
    });
    return Math.max(...feet) - Math.min(...feet);
  });
  expect(apart).toBeLessThan(1);
});

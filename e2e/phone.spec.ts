import { LANE_NAMES } from '../src/lexicon/eventNames.ts';
import { timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const awake = '[data-island="timeline"][data-awake]';

// Protects the reader on the way, who opens a link that somebody has filtered and holds the phone in one hand.
test('filters that are folded away say how many are set', async ({ page }) => {
  await page.goto('/?kind=summit,talks&status=planned');
  const button = page.getByRole('button', { name: 'تصفية' });
  await expect(button).toHaveText(/3$/);
  const search = await page.getByRole('searchbox').boundingBox();
  expect((await button.boundingBox())?.y).toBe(search?.y);
  await page.goto('/');
  await expect(page.locator(awake)).toHaveCount(1);
  await expect(button).toHaveText('تصفية');
});

test('the slider stays under the finger', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator(awake)).toHaveCount(1);
  const slider = page.getByRole('slider');
  const before = await slider.boundingBox();
  await slider.press('Home');
  await expect(page.getByRole('button', { name: 'كل المقالات' })).toBeVisible();
  expect(await slider.boundingBox()).toEqual(before);
});

test('the strip names its lanes, apart from the marks and from each other', async ({ page }) => {
  await page.goto('/');
  const strip = page.locator('svg[class*="strip"]');
  const names = strip.locator('text[class*="lane"]');
  await expect(names).toHaveText(Object.values(LANE_NAMES));
  const boxes = await names.evaluateAll(all => all.map(name => name.getBoundingClientRect().toJSON() as DOMRect));
  const frame = await strip.boundingBox();
  for (const { left, right } of boxes) {
    expect(left).toBeGreaterThanOrEqual(frame?.x ?? 0);
    expect(right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
  }
  expect(boxes.map(({ top }) => top)).toEqual(boxes.map(({ top }) => top).sort((a, b) => a - b));
});

test('stretches of one time lie below each other, clear of the names of months', async ({ page }) => {
  await page.goto('/');
  const strip = page.locator('svg[class*="strip"]');
  const boxOf = (elements: Element[]) => elements.map(each => each.getBoundingClientRect().toJSON() as DOMRect);
  const bars = await strip.locator('rect:is([class*="planned"], [class*="proposed"])').evaluateAll(boxOf);
  const [first, second] = bars.filter(({ width }) => width > 24);
  if (!first || !second) throw new Error('two stretches of the future are told');
  expect(first.left < second.right && second.left < first.right).toBe(true);
  expect(second.top).toBeGreaterThanOrEqual(first.bottom);
  const months = await strip.locator('text[class*="label"]').evaluateAll(boxOf);
  // A line of text begins above its letters.
  for (const { top, height } of months) expect(second.bottom).toBeLessThanOrEqual(top + height / 4);
});

test('Enter in the search puts the keyboard away', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator(awake)).toHaveCount(1);
  await page.getByRole('searchbox').fill('جنيف');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await expect(page.locator('li[data-event] mark').first()).toBeVisible();
});

test('that a format was copied is seen where it was pressed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/event/${timeline.events[0]?.id}/`);
  await page.getByText('استشهد به في تقرير').tap();
  await page.getByRole('button', { name: 'نسخ BibTeX', exact: true }).tap();
  await expect(page.getByText('تمّ نسخ BibTeX.', { exact: true })).toBeInViewport();
});

// Protects the way from a passage to its article: all of it is found at a glance, and what leads back belongs to it.
test('a passage that was asked for is marked as a whole, and no line begins with the way to its event', async ({
  page,
}) => {
  const longest = timeline.events.flatMap(({ evidence }) => evidence).find(({ time }) => time !== undefined);
  await page.goto(`/event/${timeline.events.find(({ evidence }) => evidence.includes(longest as never))?.id}/`);
  await page.getByRole('link', { name: 'النص في مقاله' }).first().tap();
  await expect(page).toHaveURL(/\/article\/.+#/);
  const { inside, outside } = await page.locator(':target').evaluate(target => {
    const colours: string[] = [];
    let next = target.nextElementSibling;
    for (; next && next.tagName !== 'A'; next = next.nextElementSibling) {
      if (next.tagName === 'MARK') colours.push(getComputedStyle(next).backgroundColor);
    }
    for (; next && next.tagName !== 'MARK'; next = next.nextElementSibling);
    return { inside: [...new Set(colours)], outside: next && getComputedStyle(next).backgroundColor };
  });
  expect(inside).toHaveLength(1);
  expect(inside[0]).not.toBe(outside);

  for (const article of timeline.articles) {
    await page.goto(`/article/${article.id}/`);
    const orphans = await page.locator('a[class*="toEvent"]').evaluateAll(
      links =>
        links.filter(link => {
          const before = link.previousElementSibling?.getClientRects();
          const end = before?.[before.length - 1];
          return end !== undefined && link.getBoundingClientRect().top > end.bottom;
        }).length,
    );
    expect(orphans, article.id).toBe(0);
  }
});

test('names on the strip do not touch or break off in double text', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const strip = page.locator('svg[class*="strip"]');
  const frame = await strip.boundingBox();
  const boxes = await strip
    .locator('text[class*="label"]')
    .evaluateAll(all => all.map(name => name.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(1);
  const sorted = boxes.sort((a, b) => a.left - b.left);
  expect(sorted[0]?.left).toBeGreaterThanOrEqual(frame?.x ?? 0);
  expect(sorted.at(-1)?.right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
  sorted.slice(1).forEach((box, at) => {
    expect(box.left).toBeGreaterThanOrEqual(sorted[at]?.right ?? 0);
  });
});

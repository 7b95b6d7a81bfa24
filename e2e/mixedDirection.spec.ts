import { timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const titled = timeline.events.find(({ evidence }) =>
  evidence.slice(0, 1).some(({ article }) => timeline.articles.find(({ id }) => id === article)?.title !== undefined),
);

// Protects Arabic in mixed company: a text that begins with a Latin name still runs from right to left.
test('sources named in Latin letters are read from the right', async ({ page }) => {
  await page.goto('/');
  await page.locator('summary', { hasText: 'المصدر' }).click();
  const option = page.locator('bdi', { hasText: /^[A-Za-z]/ }).first();
  const { name, all } = await option.evaluate(element => {
    const range = document.createRange();
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
    range.setStart(text, 0);
    range.setEnd(text, 1);
    return { name: range.getBoundingClientRect().left, all: element.parentElement?.getBoundingClientRect() };
  });
  expect(name).toBeGreaterThan(((all?.left ?? 0) + (all?.right ?? 0)) / 2);
});

test('Arabic titles in frames are not slanted', async ({ page }) => {
  await page.goto(`/embed/event/${titled?.id}/`);
  await expect(page.locator('cite').first()).toHaveCSS('font-style', 'normal');
});

test('quotations stand between the marks of Arabic', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.locator('q').first()).toHaveCSS('quotes', /^"«" "»"/);
});

import { expect, test } from '@playwright/test';

// Protects the picture of the axis opened by itself: its own fonts, under the headers of the site.
test('the picture of the axis has its own fonts when it is opened by itself', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', message => {
    if (/content.security.policy/i.test(message.text())) violations.push(message.text());
  });
  const answer = await page.goto('data/axis.svg');
  expect(answer?.headers()['content-security-policy']).not.toContain('unsafe');
  await expect
    .poll(() =>
      page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`.replaceAll('"', ''))),
    )
    .toEqual(['Readex Pro loaded', 'Readex Pro 2 loaded']);
  // A face that is there has the letters' own widths: those of the next in the row would differ.
  const [own, other] = await page
    .locator('text')
    .first()
    .evaluate(text => {
      const width = (family: string): number => {
        text.setAttribute('font-family', family);
        return (text as SVGTextElement).getComputedTextLength();
      };
      return [width("'Readex Pro', 'Readex Pro 2'"), width('monospace')];
    });
  expect(own).not.toBe(other);
  expect(violations).toEqual([]);
});

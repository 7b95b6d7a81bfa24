import { expect, test } from '@playwright/test';
import { estimateWidth } from '../src/exports/axis/textWidth.ts';
import { serveHostSite } from './hostSite.ts';
import { publishedTimeline } from './published.ts';

// Protects the axis in other people's pages: whole at every width, with its script and without.
const { events } = publishedTimeline();

for (const width of [320, 390, 640, 960]) {
  for (const sandbox of ['allow-scripts', '']) {
    test(`at ${width} px ${sandbox ? 'drawn by its script' : 'without script'} no word is cut and nothing scrolls`, async ({
      page,
      baseURL,
    }) => {
      const host = await serveHostSite({
        '/': `<iframe src="${baseURL}/embed/axis/" sandbox="${sandbox}" width="${width}" height="3000" style="border:0"></iframe>`,
      });
      await page.setViewportSize({ width: width + 40, height: 1000 });
      await page.goto(host.url);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator(sandbox ? '[data-drawn] svg' : '[data-axis] svg').first()).toBeAttached();
      await expect(frame.locator('[data-axis] svg:visible')).toHaveCount(1);
      const { words, cut, scrolls } = await frame.locator('[data-axis] svg:visible').evaluate(async svg => {
        await document.fonts.ready;
        const inside = svg.getBoundingClientRect();
        // In the units of the picture: what browsers call the box of a text on the page has a rim in some of them.
        const right = (svg as SVGSVGElement).viewBox.baseVal.width;
        const texts = [...svg.querySelectorAll('text')];
        const isCut = ({ x, width }: DOMRect): boolean => x < 0 || x + width > right;
        return {
          words: texts.length,
          cut: texts.filter(text => isCut(text.getBBox())).map(text => text.textContent),
          scrolls: document.documentElement.scrollWidth > innerWidth || inside.right > innerWidth || inside.left < 0,
        };
      });
      expect(words).toBeGreaterThan(events.length);
      expect(cut).toEqual([]);
      expect(scrolls).toBe(false);
      // Every event can be read in full and opened: below a picture with numbers, or beside its mark.
      const links = frame.locator('[data-axis] a:visible');
      await expect(links).toHaveCount(events.length);
      if (width < 600) {
        await expect(links).toHaveText(events.map(({ title }) => title));
        const numbers = await frame.locator('.key:visible .number').allTextContents();
        const drawn = await frame.locator('[data-axis] svg:visible g > g > text').allTextContents();
        expect(drawn.sort()).toEqual(numbers.sort());
      }
      host.close();
    });
  }
}

// Where the picture is laid out no font can be measured: rows and cuts rest on an estimate.
test('words are about as wide as was reckoned, and never wider', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 900 });
  await page.goto('embed/axis/');
  await page.locator('[data-drawn] svg').waitFor();
  const measured = await page.locator('[data-drawn] svg').evaluate(async svg => {
    await document.fonts.ready;
    const texts = [...svg.querySelectorAll<SVGTextElement>('text:not([font-weight])')];
    return texts.map(text => ({ text: text.textContent ?? '', width: text.getComputedTextLength() }));
  });
  expect(measured.length).toBeGreaterThan(events.length);
  for (const { text, width } of measured) {
    expect(width / estimateWidth(text, 15), text).toBeLessThanOrEqual(1);
    expect(width / estimateWidth(text, 15), text).toBeGreaterThan(0.85);
  }
});

test('an axis turned from wide to narrow is drawn again for what is left of it', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 900 });
  await page.goto('embed/axis/');
  await expect(page.locator('[data-drawn] svg a')).toHaveCount(events.length);
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(page.locator('.key li')).toHaveCount(events.length);
  // What is not known to have happened says so: there is no other word for its broken mark.
  const open = events.filter(({ status }) => status === 'planned').length;
  expect(open).toBeGreaterThan(0);
  await expect(page.locator('.key li').filter({ hasText: 'لم يؤكَّد وقوعه' })).toHaveCount(open);
  await page.setViewportSize({ width: 960, height: 900 });
  await expect(page.locator('.key')).toHaveCount(0);
});

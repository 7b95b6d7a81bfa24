import type { Page } from '@playwright/test';
import { articlePath, eventPath } from '../src/model/links.ts';
import { timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const [event] = timeline.events;
const article = timeline.articles.find(({ published }) => published.note !== undefined);
const stretch = timeline.events.find(({ date }) => date.precision === 'range' && /^\d{4}-\d\d-\d\d\//.test(date.edtf));
if (!event || !article || !stretch) throw new Error('nothing to read was published');

const choose = (page: Page, settings: object): Promise<unknown> =>
  page.addInitScript(kept => localStorage.setItem('settings', kept), JSON.stringify(settings));

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not drawn`);
  return found;
};

// Protects readers on a phone and readers of large text: words get the width that there is.
test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('passages have the whole width of the page', async ({ page }) => {
    await page.goto(`/?event=${event.id}`);
    const row = await box(page, `li[data-event="${event.id}"]`);
    const quote = await box(page, `li[data-event="${event.id}"] figure`);
    expect(quote.width).toBeGreaterThan(row.width * 0.9);
  });

  test('rows stack where text is twice as large', async ({ page }) => {
    await page.goto('/');
    const title = `li[data-event="${event.id}"] h4`;
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const day = await box(page, `li[data-event="${event.id}"] [aria-hidden]`);
    const below = await box(page, title);
    expect(below.y).toBeGreaterThanOrEqual(day.y + day.height - 1);
    expect(below.width).toBeGreaterThan(390 * 0.6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a Hijri day keeps its month', async ({ page }) => {
    await choose(page, { hijri: true });
    await page.goto('/');
    for (const date of await page.locator('li[data-event] [data-hijri-date] > span').all()) {
      const { height } = (await date.boundingBox()) ?? { height: 0 };
      // One line of small text.
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThan(30);
    }
    await page.goto(`/${articlePath(article.id)}`);
    await expect(page.locator('summary [data-hijri-date]')).toContainText('هـ');
  });
});

// Protects the reader's digits and months where they are easily forgotten.
test('markers of lists, notes, the footnote and the search follow the settings', async ({ page }) => {
  await choose(page, { digits: 'arabic', months: 'levantine' });
  await page.goto('/');
  await expect(page.getByRole('searchbox')).toHaveAttribute('placeholder', /١٦\/٦/);
  await page.goto('/about/');
  await expect(page.locator('ol li').first()).toHaveCSS('list-style-type', 'arabic-indic');
  await expect(page.getByRole('cell').first()).toHaveText(/^[٠-٩]+٪$/);
  await page.goto(`/${articlePath(article.id)}`);
  await expect(page.locator('#cited ~ ol')).toHaveCSS('list-style-type', 'none');
  // A note may quote the article, whose digits stay.
  const note = await page.locator('summary + p').first().textContent();
  expect(note?.replace(/«[^»]*»/g, '')).not.toMatch(/[0-9]/);
  await page.goto(`/${eventPath(event.id)}`);
  const footnote = page.locator('details p bdi').first();
  await expect(footnote).toContainText(/[٠-٩]+ حزيران ٢٠٢١/);
  await expect(footnote).toContainText(/https?:\/\/\S+\/e\/[a-z0-9]+ /);
});

test('the number behind a passage is that of its event in the list above', async ({ page }) => {
  for (const { id } of timeline.articles) {
    await page.goto(`/${articlePath(id)}`);
    const listed = await page
      .locator('#cited ~ ol a')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href));
    const marks = await page
      .locator('a[data-number]')
      .evaluateAll(links => links.map(link => [link.getAttribute('data-number'), (link as HTMLAnchorElement).href]));
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(marks.map(([number]) => number)).size).toBe(listed.length);
    for (const [number, href] of marks) expect(listed[Number(number) - 1]).toBe(href);
  }
});

test('what was left out is marked as what names an event, not as what was searched for', async ({ page }) => {
  await page.goto('/about/#left-out');
  await page.locator('#left-out ~ details summary').first().click();
  const mark = page.locator('q mark').first();
  const token = await mark.evaluate(element => {
    element.ownerDocument.body.style.color = 'var(--mark-trigger)';
    return getComputedStyle(element.ownerDocument.body).color;
  });
  await expect(mark).toHaveCSS('background-color', token);
});

test('an article leads to its events on the timeline', async ({ page }) => {
  await page.goto(`/${articlePath(article.id)}`);
  const listed = await page.locator('#cited ~ ol a').count();
  await page.getByRole('link', { name: 'اعرض هذه الأحداث على الخط الزمني' }).click();
  await expect(page.locator('li[data-event]')).toHaveCount(listed);
});

test('a stretch of days is told once', async ({ page }) => {
  await page.goto(`/${eventPath(stretch.id)}`);
  await expect(page.locator('article > header')).not.toContainText('يقع بين');
});

test('a feared attack is possible, and nobody proposed it', async ({ page }) => {
  const feared = timeline.events.find(({ kind, status }) => kind === 'military' && status === 'proposed');
  await page.goto(`/${eventPath(feared?.id ?? '')}`);
  await expect(page.locator('article > header')).toContainText('محتمل');
  await page.goto('/?status=proposed');
  await expect(page.locator(`li[data-event="${feared?.id}"]`)).toContainText('محتمل');
});

test('the footer of a short page stands at the foot of the window', async ({ page }) => {
  await page.goto('/404.html');
  const footer = await box(page, 'footer');
  expect(Math.round(footer.y + footer.height)).toBe(900);
});

test('nothing on paper asks to be pressed', async ({ page }) => {
  for (const path of [articlePath(article.id), eventPath(event.id), 'about/']) {
    await page.goto(`/${path}`);
    await page.emulateMedia({ media: 'print' });
    for (const summary of await page.locator('summary:visible').all()) {
      await expect(summary).toHaveCSS('list-style-type', 'none');
    }
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('what a day of reporting brought stands on one line with its day and its link', async ({ page }) => {
  await page.goto(`/${eventPath(event.id)}`);
  const tops = await page
    .locator('section[aria-labelledby="history"] li')
    .first()
    .evaluate(step =>
      [...step.children].map(part => {
        const words = document.createRange();
        words.selectNodeContents(part);
        return words.getClientRects()[0]?.top;
      }),
    );
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('what an event can be cited by begins where its page does', async ({ page }) => {
    await page.goto(`/${eventPath(event.id)}`);
    const heading = await box(page, 'h1');
    const fold = await box(page, 'section summary');
    expect(fold.x + fold.width).toBeCloseTo(heading.x + heading.width, 0);
  });
});

import type { Page } from '@playwright/test';
import { openTimeline, timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

interface Stop {
  readonly name: string;
  readonly isVisible: boolean;
  /** Whether a ring is drawn, on the element or on the label that stands for it. */
  readonly hasRing: boolean;
  /** Place in the document's order. */
  readonly at: number;
}

/** Where the focus is now; nothing when it has left the page. */
function stopAt(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const box = element.getBoundingClientRect();
    const ring = [element, element.parentElement, element.nextElementSibling, element.closest('label')].some(
      each => each instanceof HTMLElement && getComputedStyle(each).outlineStyle !== 'none',
    );
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`,
      isVisible:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth,
      hasRing: ring,
      at: [...document.querySelectorAll('*')].indexOf(element),
    };
  });
}

/** Presses Tab from the top until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('the focus never leaves the page');
}

function expectGoodOrder(stops: readonly Stop[]): void {
  for (const { name, isVisible, hasRing } of stops)
    expect({ name, isVisible, hasRing }).toEqual({ name, isVisible: true, hasRing: true });
  const places = stops.map(({ at }) => at);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

// Protects those who have no mouse: every stop can be seen, in the order of reading, and none holds the focus captive.
test('the timeline from top to bottom', async ({ page }) => {
  await openTimeline(page);
  const stops = await walk(page);
  expectGoodOrder(stops);
  expect(stops[0]?.name).toContain('إلى المحتوى');
  const names = stops.map(({ name }) => name).join('\n');
  // Of all that is on the axis one is a stop; arrows lead to the others.
  expect(stops.filter(({ name }) => name.startsWith('A ') && /\. (وقع|معلن|مقترح)/.test(name))).toHaveLength(1);
  for (const { title } of timeline.events) expect(names).toContain(title.slice(0, 20));
});

for (const [name, path] of [
  ['an event', `/event/${timeline.events[0]?.id}/`],
  ['an article', `/article/${timeline.articles[0]?.id}/`],
  ['about', '/about/'],
] as const) {
  test(`${name} from top to bottom`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('button', { name: 'الإعدادات' })).toBeVisible();
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(5);
    expectGoodOrder(stops);
  });
}

test('the arrows of the axis take the page along, and a menu that was left lies over nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await openTimeline(page);
  const menu = page.locator('details[name="filters"]').first();
  await menu.locator('summary').press('Enter');
  await expect(menu.getByRole('checkbox').last()).toBeVisible();
  await menu.getByRole('checkbox').last().focus();
  await page.keyboard.press('Tab');
  await expect(menu).not.toHaveAttribute('open');
  // By mouse, on the words of a choice, it stays.
  await menu.locator('summary').click();
  await menu
    .locator('label')
    .first()
    .click({ position: { x: 5, y: 5 } });
  await menu.getByText('اتصال هاتفي', { exact: true }).click();
  await expect(menu.getByRole('checkbox', { name: /اتصال هاتفي/ })).toBeChecked();
  await menu.getByText('اتصال هاتفي', { exact: true }).click();
  await menu
    .locator('label')
    .first()
    .click({ position: { x: 5, y: 5 } });
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  const item = page.locator('[data-axis] a:focus');
  await page.locator('[data-axis] a[tabindex="0"]').focus();
  for (const lane of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(lane);
    await expect(item).toBeInViewport({ ratio: 1 });
  }
});

// Protects those who hear the axis: why one lane begins again where another ended.
test('the lanes of the axis are heard by their names', async ({ page }) => {
  await openTimeline(page);
  const lane = page.getByRole('group', { name: 'الرئيسان' });
  await expect(lane.getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'تحركات على الأرض' }).getByRole('link')).not.toHaveCount(0);
});

// Protects those who go through the links of a page alone, without what stands around them.
test('events of one title are told apart by their days', async ({ page }) => {
  await page.goto('/');
  const headings = await page.getByRole('heading', { level: 4 }).allTextContents();
  expect(headings).toHaveLength(timeline.events.length);
  expect(new Set(headings).size).toBe(headings.length);
});

test('no two links of an event page say the same and lead elsewhere', async ({ page }) => {
  const event = [...timeline.events].sort((a, b) => b.evidence.length - a.evidence.length)[0];
  await page.goto(`/event/${event?.id}/`);
  await expect(page.getByRole('button', { name: 'نسخ الرابط' })).toBeVisible();
  await expect(page.getByRole('figure', { name: `الشاهد 2 من ${event?.evidence.length}` })).toHaveCount(1);
  const links = await page
    .getByRole('link')
    .evaluateAll(all =>
      all.map(link => [link.textContent?.replace(/\s+/g, ' ').trim(), (link as HTMLAnchorElement).href]),
    );
  const places = new Map<string | undefined, Set<string | undefined>>();
  for (const [name, place] of links) places.set(name, (places.get(name) ?? new Set()).add(place));
  expect([...places].filter(([, each]) => each.size > 1).map(([name]) => name)).toEqual([]);
});

test('the skip link leads past the menu', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the settings open, change and close by keys, and give the focus back', async ({ page }) => {
  await openTimeline(page);
  const open = page.getByRole('button', { name: 'الإعدادات' });
  await open.focus();
  await page.keyboard.press('Enter');
  const both = page.getByRole('radio', { name: 'يونيو/حزيران' });
  await both.focus();
  await page.keyboard.press('ArrowDown');
  await expect(both).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(open).toBeFocused();
  await expect(page.locator('main').getByText('يونيو/حزيران')).toHaveCount(0);
});

test('the day of reporting moves by keys and keeps the focus', async ({ page }) => {
  await openTimeline(page);
  const slider = page.getByRole('slider');
  await slider.focus();
  const all = await page.locator('li[data-event]').count();
  await page.keyboard.press('Home');
  await expect(slider).toBeFocused();
  expect(await page.locator('li[data-event]').count()).toBeLessThan(all);
  await page.keyboard.press('End');
  await expect(page.locator('li[data-event]')).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('a button that goes when it is pressed leaves the focus where the reader goes on', async ({ page }) => {
  await page.goto(`/?asof=${timeline.articles.map(({ published }) => published.edtf).sort()[1]}`);
  await page.getByRole('button', { name: 'كل المقالات' }).press('Enter');
  await expect(page.getByRole('slider')).toBeFocused();
  await page.getByRole('searchbox').fill('قطرميز');
  await page.getByRole('button', { name: /امحُ البحث/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'الأحداث', exact: true })).toBeFocused();
});

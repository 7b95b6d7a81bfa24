import { axeFaults } from './axeFaults.ts';
import { openTimeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

// Protects states that pages reach only by use.
test('nothing found says what to lift', async ({ page }) => {
  await page.goto('/?q=قطرميز&status=planned');
  await expect(page.getByText('لا حدث يوافق ما اخترته.')).toBeVisible();
  await page.getByRole('button', { name: /امحُ البحث/ }).click();
  await expect(page.locator('li[data-event]').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('?status=planned');
});

test('where one thing lifted brings everything back, it is the one thing offered', async ({ page }) => {
  await page.goto('/?q=قطرميز');
  const ways = page.locator('main li').getByRole('button');
  await expect(ways).toHaveText([/^امحُ البحث/]);
  await ways.click();
  expect(new URL(page.url()).search).toBe('');
});

test('what is pressed before the scripts are there happens once they are', async ({ page }) => {
  let release = (): void => {};
  const pressed = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(/TimelineIsland-.*\.js$/, async route => {
    await pressed;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const statements = page.locator('li[data-event*="statement"]');
  await page.getByText('اطوِ التصريحات').click();
  expect(await statements.count()).toBeGreaterThan(0);
  release();
  await expect(statements).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'اطوِ التصريحات' })).toBeChecked();
});

test('what is typed before the scripts are there is searched for once they are', async ({ page }) => {
  let release = (): void => {};
  const typed = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(/TimelineIsland-.*\.js$/, async route => {
    await typed;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').pressSequentially('جنيف');
  release();
  await expect(page.locator('li[data-event] mark').first()).toContainText('جنيف');
  await expect(page.getByRole('searchbox')).toHaveValue('جنيف');
});

test('statements fold away in one touch', async ({ page }) => {
  await openTimeline(page);
  const statements = page.locator('li[data-event*="statement"]');
  expect(await statements.count()).toBeGreaterThan(0);
  await page.getByText('اطوِ التصريحات').click();
  await expect(statements).toHaveCount(0);
  await expect(page.locator('[data-axis] .axis-kind-statement')).toHaveCount(0);
});

test('the wheel leaves the page its scrolling', async ({ page }) => {
  await openTimeline(page);
  const axis = page.locator('[data-axis]');
  await axis.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const window = await axis.getAttribute('data-start');
  await axis.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await axis.getAttribute('data-start')).toBe(window);
});

test('phones get a strip, and touching it chooses', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const axisLoaded: string[] = [];
  page.on('request', request => {
    if (/visAxis/.test(request.url())) axisLoaded.push(request.url());
  });
  await page.goto('/');
  await expect(page.locator('[data-island="timeline"][data-awake]')).toBeVisible();
  const strip = page.locator('svg[class*="strip"]');
  await strip.click();
  await expect(page).toHaveURL(/event=/);
  await expect(page.locator('button[aria-expanded="true"]:not([aria-controls])').first()).toBeVisible();
  expect(axisLoaded).toEqual([]);
});

test('an open menu is clean for axe', async ({ page }) => {
  await openTimeline(page);
  await page.locator('summary', { hasText: 'الأطراف' }).click();
  expect(await axeFaults(page)).toEqual([]);
});

test('the settings are clean for axe', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'الإعدادات' }).click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('double text size breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  await page.goto('/');
  await expect(page.locator('[data-island="timeline"][data-awake]')).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(1280);
});

test('reduced motion moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(element => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return (
          animationName !== 'none' || transitionDuration.split(',').some(duration => Number.parseFloat(duration) > 0)
        );
      }).length,
  );
  expect(moving).toBe(0);
});

test('prints to PDF', async ({ page }) => {
  await openTimeline(page);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-axis]')).toBeHidden();
  await expect(page.locator('li[data-event]').first()).toBeVisible();
});

test('open menus stay on the page', async ({ page }) => {
  for (const width of [390, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    await expect(page.locator('[data-island="timeline"][data-awake]')).toBeVisible();
    if (width < 768) await page.getByRole('button', { name: 'تصفية' }).click();
    for (const menu of ['النوع', 'الأطراف', 'الحالة', 'المصدر']) {
      await page.locator('summary', { hasText: menu }).click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${menu}, ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});

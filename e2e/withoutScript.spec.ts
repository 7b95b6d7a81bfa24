import { timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

// Protects reading: the pages are documents first.
test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the list, events and articles read', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('li[data-event]')).toHaveCount(timeline.events.length);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    const event = timeline.events[0];
    await page.goto(`/event/${event?.id}/`);
    await expect(page.locator('blockquote').first()).toHaveText(event?.evidence[0]?.quote ?? '', {
      useInnerText: false,
    });
    await page.goto(`/article/${timeline.articles[0]?.id}/`);
    await expect(page.locator('mark').first()).toBeVisible();
  });
});

test('the axis failing to load leaves the list', async ({ page }) => {
  await page.route(/assets\/visAxis-.*\.js/, route =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error()' }),
  );
  await page.goto('/');
  await expect(page.locator('[data-axis-state="failed"]')).toBeVisible();
  await expect(page.locator('li[data-event]')).toHaveCount(timeline.events.length);
  await page.getByRole('searchbox').fill('قمة');
  await expect(page.locator('li[data-event] mark').first()).toBeVisible();
});

import { passageAnchor } from '../src/model/links.ts';
import { openTimeline, timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const event = timeline.events.find(({ kind }) => kind === 'summit') ?? timeline.events[0];
if (!event) throw new Error('no event to test with');
const passage = event.evidence[0] as (typeof event.evidence)[0];

// Protects the promise: from an event to its passage to its article, and back. Runs in every browser.
test('event, passage, article and back', async ({ page, browserName }) => {
  await page.goto('/');
  await page.locator(`li[data-event="${event.id}"]`).getByRole('link', { name: event.title }).click();
  await expect(page).toHaveURL(new RegExp(`/event/${event.id}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
  const quote = page.locator(`[id="${passage.article}-${passageAnchor(passage)}"]`);
  expect(await quote.locator('blockquote').textContent()).toBe(passage.quote);
  await quote.getByRole('link', { name: 'النص في مقاله' }).click();
  await expect(page).toHaveURL(new RegExp(`#${passageAnchor(passage)}$`));
  const anchor = page.locator(`#${passageAnchor(passage)}`);
  await expect(anchor).toBeInViewport();
  // The mark leads to its event again.
  await page.locator(`article a[href$="/event/${event.id}/"]`).last().click();
  await expect(page).toHaveURL(new RegExp(`/event/${event.id}/$`));
  // Driven from outside, stock Firefox loses track of pages that come back whole from its cache.
  if (browserName === 'firefox') return;
  for (let step = 0; step < 3; step++) {
    const here = page.url();
    // From a task of its own: going back at once could take away the page that is being asked.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect(page).not.toHaveURL(here);
  }
  await expect(page).toHaveURL(/\/$/);
});

test('search, filter, day of reporting', async ({ page }) => {
  await openTimeline(page);
  const rows = page.locator('li[data-event]');
  const all = await rows.count();
  await page.getByRole('searchbox').fill('جنيف');
  await expect(rows).not.toHaveCount(all);
  await expect(page.locator('li[data-event] mark').first()).toContainText('جنيف');
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(all);
  await page.locator('summary', { hasText: 'النوع' }).click();
  await page.getByRole('checkbox', { name: /^قمة/ }).check();
  await expect(rows).toHaveCount(timeline.events.filter(({ kind }) => kind === 'summit').length);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('summit');
  await page.evaluate(() => history.back());
  await expect(rows).toHaveCount(all);
  await page.getByRole('slider').press('Home');
  await expect(page).toHaveURL(/asof=/);
  expect(await rows.count()).toBeLessThan(all);
});

import type { Page } from '@playwright/test';
import { openTimeline, timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const events = timeline.events.filter(({ date, kind }) => date.start === date.end && kind !== 'statement');
const first = events[0] as (typeof events)[0];
const other = events[2] as (typeof events)[0];

const row = (page: Page, id: string) => page.locator(`li[data-event="${id}"]`);
const link = (page: Page, id: string) => page.locator(`[data-axis] [data-event="${id}"]`);

async function expectChosen(page: Page, id: string): Promise<void> {
  await expect(row(page, id).getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await expect(link(page, id)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-axis] [aria-current]')).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get('event')).toBe(id);
}

// Protects «list and axis are one»: whichever way an event is chosen, axis, list and URL agree.
test('choosing on the axis', async ({ page }) => {
  await openTimeline(page);
  expect(new URL(page.url()).search).toBe('');
  await link(page, first.id).click();
  await expectChosen(page, first.id);
  await expect(row(page, first.id)).toBeInViewport();
});

test('choosing in the list', async ({ page }) => {
  await openTimeline(page);
  await row(page, other.id).getByRole('button').click();
  await expectChosen(page, other.id);
  await row(page, other.id).getByRole('button').click();
  await expect(page.locator('[data-axis] [aria-current]')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

// Protects «when, and who says so»: the first words of a headline name an event and date nothing.
test('under a row an article is quoted where it dates the event', async ({ page }) => {
  const said = timeline.events.flatMap(({ id, date, status, evidence: [first, ...others] }) => {
    const telling = others.find(
      each => each.article === first?.article && each.time && each.date?.edtf === date.edtf && each.status === status,
    );
    return first && !first.time && telling?.time ? [{ id, telling, time: telling.time }] : [];
  })[0];
  if (!said) throw new Error('no event is dated later than it is named');
  const { id, telling, time } = said;
  await openTimeline(page, `/?event=${id}`);
  await expect(row(page, id).getByRole('figure').first()).toContainText(
    telling.quote.slice(time.start - telling.start, time.end - telling.start),
  );
});

test('choosing by keyboard', async ({ page }) => {
  await openTimeline(page);
  await page.locator('[data-axis] [tabindex="0"]').focus();
  await page.keyboard.press('Home');
  // An item that was out of sight takes the focus once it is drawn.
  const focused = async (): Promise<string> => {
    await expect(page.locator('[data-axis] a:focus')).toHaveCount(1);
    return (await page.locator('[data-axis] a:focus').getAttribute('data-event')) ?? '';
  };
  const start = await focused();
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(100);
  const later = await focused();
  const startOf = (id: string) => timeline.events.find(event => event.id === id)?.date.start ?? '';
  expect(later).not.toBe(start);
  expect(startOf(later) >= startOf(start), 'left is later').toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toBe(start);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(focused).toBe(later);
  await page.keyboard.press('Enter');
  await expectChosen(page, later);
  // What was chosen is read in the list, so the reader goes on from there.
  await expect(row(page, later).getByRole('heading').getByRole('link')).toBeFocused();
  await expect(row(page, later).getByRole('heading')).toBeInViewport();
  // The focus survives redrawing, zooming included.
  await link(page, later).focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(800);
  expect(await focused()).toBe(later);
  await expect(page.locator('[data-axis] a[tabindex="0"]')).toHaveCount(1);
});

test('choosing by URL, and going back', async ({ page }) => {
  await openTimeline(page, `/?event=${other.id}`);
  await expectChosen(page, other.id);
  await expect(row(page, other.id)).toBeInViewport();
  await row(page, first.id).getByRole('button').click();
  await expectChosen(page, first.id);
  await page.goBack();
  await expectChosen(page, other.id);
});

test('pointing at one shows the other', async ({ page }) => {
  await openTimeline(page);
  await link(page, first.id).hover();
  await expect(row(page, first.id)).toHaveClass(/hovered/);
  await page.mouse.move(0, 0);
  await row(page, other.id).getByRole('link').first().focus();
  await expect(link(page, other.id)).toHaveClass(/axis-hovered/);
});

// Protects the reader's place: coming closer leads to what is chosen, not past it.
test('zooming keeps what is chosen in sight', async ({ page }) => {
  await openTimeline(page, `/?event=${first.id}`);
  for (let step = 0; step < 4; step++) {
    await page.getByRole('button', { name: 'تقريب' }).click();
    await page.waitForTimeout(700);
    await expect(link(page, first.id)).toBeInViewport();
  }
});

import type { Page } from '@playwright/test';
import { monthName } from '../src/arabic/formatDate.ts';
import { openTimeline, timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const DAY = 86_400_000;
/** Shortly after the beginning of a month, where the week began in another. */
const afterMonth = timeline.events.find(
  ({ date, kind }) =>
    kind !== 'statement' &&
    date.start === date.end &&
    new Date(date.start).getUTCDate() < (new Date(date.start).getUTCDay() || 7),
);

interface Word {
  readonly text: string;
  readonly isLarge: boolean;
  readonly left: number;
  readonly right: number;
  /** Where the line stands that it belongs to. */
  readonly line: number;
}

/** Words along the axis that can be seen, and the edges of the axis. */
function words(page: Page) {
  return page.locator('[data-axis]').evaluate((axis: HTMLElement) => {
    const isRtl = axis.dir === 'rtl';
    const panel = axis.querySelector('.vis-panel.vis-top')?.getBoundingClientRect();
    const range = document.createRange();
    const seen = [...axis.querySelectorAll<HTMLElement>('.vis-text:not(.vis-measure)')]
      .filter(tick => tick.textContent !== '' && getComputedStyle(tick).visibility === 'visible')
      .map((tick): Word => {
        range.selectNodeContents(tick);
        const { left, right } = range.getBoundingClientRect();
        const cell = tick.getBoundingClientRect();
        const line = isRtl ? cell.right : cell.left;
        return { text: tick.textContent, isLarge: tick.classList.contains('vis-major'), left, right, line };
      });
    const length = Number(axis.dataset.end) - Number(axis.dataset.start);
    return { seen, isRtl, left: panel?.left ?? 0, right: panel?.right ?? 0, length };
  });
}

const lengthOf = async (page: Page): Promise<number> => (await words(page)).length;

/** Comes closer, and waits until the axis has drawn what it now shows. */
async function zoomIn(page: Page): Promise<void> {
  const before = await lengthOf(page);
  await page.getByRole('button', { name: 'تقريب' }).click();
  await expect.poll(() => lengthOf(page)).toBeLessThan(before);
}

// Protects the reader who asks an axis what day a mark stands at.
for (const axis of ['rtl', 'ltr'] as const) {
  for (const width of [768, 1280]) {
    test(`at every zoom dates stand whole and apart, ${axis} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(kept => localStorage.setItem('settings', kept), JSON.stringify({ axis }));
      await openTimeline(page, `/?event=${afterMonth?.id}`);
      for (let step = 0; step < 9; step++) {
        const { seen, isRtl, left, right, length } = await words(page);
        for (const isLarge of [true, false]) {
          const row = seen.filter(word => word.isLarge === isLarge).sort((a, b) => a.left - b.left);
          for (const [at, word] of row.entries()) {
            expect(word.left, word.text).toBeGreaterThanOrEqual(Math.max(left, row[at - 1]?.right ?? left));
            expect(word.right, word.text).toBeLessThanOrEqual(right);
          }
        }
        // Nearer than a season every mark stands under the name of its month.
        const dot = page.locator(`.vis-point:has([data-event="${afterMonth?.id}"]) .vis-dot`);
        const box = await dot.boundingBox();
        if (!box) throw new Error('what is chosen stays in sight');
        const x = box.x + box.width / 2;
        // At an edge the first of its names must do.
        const [month = ''] = monthName(new Date(afterMonth?.date.start ?? '').getUTCMonth() + 1).split('/');
        const passed = seen
          .filter(({ text, line }) => /\p{L}/u.test(text) && (isRtl ? line >= x - 1 : line <= x + 1))
          .sort((a, b) => (isRtl ? a.line - b.line : b.line - a.line));
        if (length < 60 * DAY) expect(passed[0]?.text, `${length / DAY} days`).toContain(month);
        await zoomIn(page);
      }
    });
  }
}

// Protects from half a title that stands where its event was not.
test('a label is seen with its mark, never without', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page);
  const labels = () =>
    page.locator('[data-axis]').evaluate(axis => {
      const panel = axis.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
      if (!panel) return [];
      return [...axis.querySelectorAll('.vis-point')].map(point => {
        const dot = point.querySelector('.vis-dot')?.getBoundingClientRect();
        const link = point.querySelector('.axis-link');
        const label = link?.getBoundingClientRect();
        if (!dot || !link || !label) throw new Error('an item has a mark and a label');
        return {
          isMarkSeen: dot.right >= panel.left && dot.left <= panel.right,
          isInPanel: label.right > panel.left && label.left < panel.right,
          isLabelSeen: getComputedStyle(link).opacity === '1',
        };
      });
    });
  for (const { isMarkSeen, isLabelSeen } of await labels()) expect(isLabelSeen).toBe(isMarkSeen);
  // So little that the first event's title stays.
  await page.locator('[data-axis]').hover();
  await page.mouse.wheel(-80, 0);
  await expect.poll(async () => (await labels()).some(label => label.isInPanel && !label.isMarkSeen)).toBe(true);
  for (const { isMarkSeen, isLabelSeen } of await labels()) expect(isLabelSeen).toBe(isMarkSeen);
});

// Protects those who press faster than the axis moves.
test('presses add up while the axis is still moving', async ({ page }) => {
  await openTimeline(page);
  const before = await lengthOf(page);
  const closer = page.getByRole('button', { name: 'تقريب' });
  for (let press = 0; press < 4; press++) await closer.click();
  await expect.poll(async () => (await lengthOf(page)) / before).toBeCloseTo(0.6 ** 4, 2);
});

test('where motion is not wanted the axis is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, `/?event=${afterMonth?.id}`);
  const places = await page.evaluate(async () => {
    const item = document.querySelector<HTMLElement>('[data-axis] .vis-point');
    const seen = new Set<string | undefined>();
    document.querySelector<HTMLElement>('[data-axis-state] button[title="تقريب"]')?.click();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame);
      seen.add(item?.style.transform);
    }
    return seen.size;
  });
  expect(places).toBeLessThanOrEqual(2);
});

// Protects the eye that runs along a row: marks without words are one rhythm, whether of a day or of several.
test('statements of several days stand in the rows of the others', async ({ page }) => {
  await openTimeline(page);
  const middles = await page.locator('[data-axis] .vis-item.axis-kind-statement:not(.vis-dot)').evaluateAll(items =>
    items.map(item => {
      const { top, height } = item.getBoundingClientRect();
      return { isSpan: item.matches('.vis-range'), y: top + height / 2 };
    }),
  );
  const first = Math.min(...middles.map(({ y }) => y));
  expect(middles.some(({ isSpan }) => isSpan)).toBe(true);
  for (const { y } of middles) expect((y - first) % 32).toBe(0);
});

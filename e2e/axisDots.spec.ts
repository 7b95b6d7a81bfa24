import { axisItems, openTimeline, timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const middle = timeline.events[Math.floor(timeline.events.length / 2)];

// Protects the axis's first duty: a dot stands at its date, wherever the reader's clock is set.
for (const timezoneId of ['Asia/Riyadh', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('dots stand within two pixels of their dates', async ({ page }) => {
      await openTimeline(page, `/?event=${middle?.id}`);
      for (const closer of [0, 2]) {
        for (let step = 0; step < closer; step++) {
          await page.getByRole('button', { name: 'تقريب' }).click();
          await page.waitForTimeout(700);
        }
        const items = await axisItems(page);
        expect(items.length).toBeGreaterThan(closer ? 0 : 5);
        for (const { id, x, expected } of items) expect(Math.abs(x - expected), id).toBeLessThanOrEqual(2);
      }
    });
  });
}

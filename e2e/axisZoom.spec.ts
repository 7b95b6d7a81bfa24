import { expect, type Page, test } from '@playwright/test';
import { openTimeline } from './axis.ts';

/** Comes closer, a step at a time; the axis says its new window once it stands still. */
async function zoom(page: Page, steps: number): Promise<void> {
  const axis = page.locator('[data-axis]');
  for (let step = 0; step < steps; step++) {
    const end = (await axis.getAttribute('data-end')) ?? '';
    await page.getByRole('button', { name: 'تقريب' }).click();
    await expect(axis).not.toHaveAttribute('data-end', end);
  }
}

// Protects the page from empty bands: what is out of sight takes no room.
test('a lane is as high as what is seen of it', async ({ page }) => {
  await openTimeline(page);
  await zoom(page, 2);
  const empty = (): Promise<number> =>
    page.locator('[data-axis]').evaluate(axis => {
      const panel = axis.querySelector('.vis-panel.vis-center')?.getBoundingClientRect() ?? new DOMRect();
      const names = [...axis.querySelectorAll('.vis-labelset .vis-inner')];
      const lanes = [...axis.querySelectorAll('.vis-foreground .vis-group')];
      return Math.max(
        ...lanes.map((lane, at) => {
          const { top, height } = lane.getBoundingClientRect();
          const seen = [...lane.querySelectorAll('.vis-point, .vis-range')]
            .map(item => item.getBoundingClientRect())
            .filter(item => item.right > panel.left && item.left < panel.right)
            .map(item => item.bottom - top);
          return height - Math.max(0, ...seen, names[at]?.getBoundingClientRect().height ?? 0);
        }),
      );
    });
  await expect.poll(empty).toBeLessThan(8);
});

// Protects newcomers: what a hollow mark means is said, and nothing of marks that are not there.
test('the axis says what its marks mean, of those that it shows', async ({ page }) => {
  await openTimeline(page);
  const signs = page.locator('[data-axis-state] p').first().locator('span');
  await expect(signs).toHaveText(['وقع', 'لم يؤكَّد وقوعه', 'تصريح']);
  await expect(signs.first()).toBeVisible();
  await openTimeline(page, '/?status=occurred&fold=statements');
  await expect(signs).toHaveText(['وقع']);
});

// Protects names: two lines hold two names of a month, not one and a half.
test('two names of a month part between them', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await openTimeline(page);
  const second = await page
    .locator('[data-axis] .vis-time-axis .vis-minor:not(.vis-measure)', { hasText: 'يناير' })
    .first()
    .evaluate(month => {
      const words = document.createTreeWalker(month, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const top = (at: number): number => {
        const range = document.createRange();
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return Math.round(range.getBoundingClientRect().top);
      };
      const first = top(0);
      return [...words.data].filter((_, at) => top(at) > first).join('');
    });
  expect(second.replace(/\s/g, ' ')).toBe('كانون الثاني');
});

// Protects the eye and the finger: what is pointed at is ringed around its mark, and touched there.
for (const axis of ['rtl', 'ltr']) {
  test(`a statement is ringed around its mark, ${axis}`, async ({ page }) => {
    await page.addInitScript(kept => localStorage.setItem('settings', kept), JSON.stringify({ axis }));
    await openTimeline(page);
    const apart = await page.locator('[data-axis] .vis-point.axis-kind-statement').evaluateAll(points =>
      points.map(point => {
        const link = point.querySelector('a') as Element;
        const ring = getComputedStyle(link, '::before');
        const dot = point.querySelector('.vis-dot')?.getBoundingClientRect() ?? new DOMRect();
        const middle =
          link.getBoundingClientRect().left + Number.parseFloat(ring.left) + Number.parseFloat(ring.width) / 2;
        return Math.abs(middle - (dot.left + dot.width / 2));
      }),
    );
    expect(apart.length).toBeGreaterThan(3);
    expect(Math.max(...apart)).toBeLessThan(1.5);
  });
}

// Protects the rhythm of the smallest marks: statements of a day and of some days stand in the same rows.
test('statements of some days take rows like those of one', async ({ page }) => {
  await openTimeline(page);
  const heights = await page
    .locator('[data-axis] :is(.vis-point, .vis-range).axis-kind-statement')
    .evaluateAll(items => items.map(item => Math.round(item.getBoundingClientRect().height)));
  expect(heights.length).toBeGreaterThan(3);
  expect([...new Set(heights)]).toHaveLength(1);
});

import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { openTimeline, timeline } from './axis.ts';
import { expect, test } from './fixtures.ts';

const middle = timeline.articles.map(({ published }) => published.edtf).sort()[1];
const summit = timeline.events.find(({ kind }) => kind === 'summit') ?? timeline.events[0];

const isAwake = (page: Page) => expect(page.locator('[data-island="timeline"][data-awake]')).toHaveCount(1);

/** What readers reach by using the timeline; each shows something that no other does. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'found by search': async page => {
    await page.goto('/?q=جنيف');
    await expect(page.locator('li[data-event] mark').first()).toBeVisible();
  },
  'nothing found': async page => {
    await page.goto('/?q=قطرميز&status=planned');
    await expect(page.getByRole('button', { name: /امحُ البحث/ })).toBeVisible();
  },
  'as reported on an earlier day': async page => {
    await openTimeline(page, `/?asof=${middle}`);
    await expect(page.getByRole('button', { name: 'كل المقالات' })).toBeVisible();
  },
  'an event chosen': async page => {
    await openTimeline(page, `/?event=${summit?.id}`);
    await expect(page.locator(`li[data-event="${summit?.id}"] blockquote`).first()).toBeVisible();
  },
  'statements folded': page => openTimeline(page, '/?fold=statements'),
  'filters open on a phone': async page => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await isAwake(page);
    await page.getByRole('button', { name: 'تصفية' }).click();
    for (const facet of await page.locator('summary').all()) await facet.click();
  },
  'the timeline without its data': async page => {
    await page.route('**/data/timeline.json', route => route.fulfill({ status: 200, body: 'cut off' }));
    await page.goto('/');
    await expect(page.getByText('تعذّر تحميل البحث والمحور')).toBeVisible();
  },
  'an event with everything open': async page => {
    await page.goto(`/event/${summit?.id}/`);
    // In the order of the page, so that what lies within another is reached once that is open.
    for (const fold of await page.locator('main details').all()) {
      if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
    }
    await expect(page.locator('main details:not([open])')).toHaveCount(0);
  },
  'an article with its dates': async page => {
    await page.goto(`/article/${timeline.articles.at(-1)?.id}/`);
    await page.getByRole('checkbox').check();
  },
  'putting it in a report': async page => {
    await page.goto('/report/');
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Protects access in states that pages reach only by use.
    test(`${name}: axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await reach(page);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  // Protects large text and 400 % zoom, which is 320 px.
  test(`${name}: fits 320 px, and double text`, async ({ page }) => {
    await reach(page);
    const isWithin = async (width: number): Promise<void> => {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    };
    await isWithin(320);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [390, 768, 1280]) await isWithin(width);
  });
}

// Protects readers from controls that do nothing.
test('without its data the timeline keeps its list and shows no dead controls', async ({ page }) => {
  await STATES['the timeline without its data']?.(page);
  await expect(page.locator('li[data-event]')).toHaveCount(timeline.events.length);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
});

// Protects the axis from showing nothing while there is something.
test('the axis goes where the events are that a filter leaves, and has no empty lanes', async ({ page }) => {
  await openTimeline(page, '/');
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'إلى الأحدث' }).click();
  await page.getByRole('searchbox').fill('جنيف');
  await expect(page.locator('li[data-event] mark').first()).toBeVisible();
  await expect(page.locator('[data-axis] a[data-event]').first()).toBeInViewport();
  const filled = page.locator('[data-axis] .vis-foreground .vis-group:has([data-event])');
  await expect
    .poll(async () => (await page.locator('[data-axis] .vis-labelset .vis-label').count()) - (await filled.count()))
    .toBe(0);
});

// Protects what the reader looks at: choosing what is in plain sight moves nothing.
test('choosing the first event leaves the axis where it is', async ({ page }) => {
  await openTimeline(page);
  const axis = page.locator('[data-axis]');
  const before = await axis.getAttribute('data-start');
  await page.locator('li[data-event]').first().getByRole('button').first().click();
  await expect(page).toHaveURL(/event=/);
  await page.waitForTimeout(600);
  expect(await axis.getAttribute('data-start')).toBe(before);
});

// Protects reading the axis: it says where in time it is, in whole names.
for (const width of [768, 1024, 1280, 1920]) {
  test(`names of months on the axis are several and whole at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openTimeline(page);
    const { whole, cut } = await page.locator('[data-axis]').evaluate(axis => {
      const panel = axis.querySelector('.vis-panel.vis-top')?.getBoundingClientRect() ?? new DOMRect();
      const range = document.createRange();
      const boxes = [...axis.querySelectorAll('.vis-time-axis .vis-text.vis-minor:not(.vis-measure)')]
        .filter(tick => getComputedStyle(tick).visibility === 'visible')
        .map(tick => {
          range.selectNodeContents(tick);
          return { words: range.getBoundingClientRect(), place: tick.getBoundingClientRect() };
        });
      const isCut = ({ words, place }: (typeof boxes)[number]): boolean =>
        words.left < panel.left ||
        words.right > panel.right ||
        words.left < place.left ||
        words.bottom > panel.bottom + 1;
      return { whole: boxes.filter(box => !isCut(box)).length, cut: boxes.filter(isCut).length };
    });
    expect(cut).toBe(0);
    expect(whole).toBeGreaterThanOrEqual(3);
  });
}

// Protects reading the axis: a label that is cut says nothing.
for (const width of [768, 1280, 1920]) {
  test(`labels on the axis are not cut at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openTimeline(page);
    const cut = await page.locator('[data-axis]').evaluate(axis => {
      const panel = axis.querySelector('.vis-panel.vis-center')?.getBoundingClientRect() ?? new DOMRect();
      return [...axis.querySelectorAll('a[data-event]')]
        .map(link => ({ text: link.textContent, box: link.getBoundingClientRect() }))
        .filter(({ box }) => box.right > panel.left && (box.left < panel.left - 1 || box.right > panel.right + 1))
        .map(({ text }) => text);
    });
    expect(cut).toEqual([]);
  });
}

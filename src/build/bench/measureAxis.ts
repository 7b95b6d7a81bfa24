import type { Browser, Page } from '@playwright/test';

/** What one visit took, in milliseconds. */
export interface AxisSpeed {
  /** From the start of the visit until the page had fetched and read its data. */
  readonly read: number;
  /** From then until the axis was drawn. */
  readonly draw: number;
  /** Length of a frame while the axis is panned by the wheel: median and the slowest of twenty. */
  readonly frame: number;
  readonly slowFrame: number;
}

const FRAMES = 120;

/** Notes when the page has read its data. The first line is for tsx, which wraps named functions in a helper. */
const NOTE_DATA = `
  globalThis.__name = named => named;
  const { json } = Response.prototype;
  Response.prototype.json = async function () {
    const data = await json.call(this);
    globalThis.dataRead = performance.now();
    return data;
  };`;

/** Visits the timeline page of so many events in a fresh context: nothing is cached. */
export async function measureAxis(browser: Browser, url: string, events: number): Promise<AxisSpeed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ar' });
  await page.addInitScript(NOTE_DATA);
  await page.goto(url, { waitUntil: 'commit' });
  // The first frame after the axis shows itself is the one in which it is seen.
  const drawn = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const look = (): void => {
          if (document.querySelector('[data-axis-state="ready"]'))
            requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const read = await page.evaluate<number>('dataRead');
  // The list fills itself after the axis; a reader who pans meets a page at rest.
  const isWhole = (count: number): boolean => document.querySelectorAll('li[data-event]').length === count;
  await page.waitForFunction(isWhole, events);
  const frames = await panFrames(page);
  await page.close();
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] as number;
  return { read, draw: drawn - read, frame: at(0.5), slowFrame: at(0.95) };
}

/** Pans by the wheel, a step a frame, there and back again, and gives the time between frames. */
function panFrames(page: Page): Promise<number[]> {
  return page.locator('[data-axis]').evaluate(
    (axis, count) =>
      new Promise<number[]>(resolve => {
        const times: number[] = [];
        const step = (now: number): void => {
          times.push(now);
          if (times.length > count) {
            resolve(times.slice(1).map((time, at) => time - (times[at] as number)));
            return;
          }
          const deltaX = times.length <= count / 2 ? 12 : -12;
          axis.dispatchEvent(new WheelEvent('wheel', { deltaX, bubbles: true, cancelable: true }));
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );
}

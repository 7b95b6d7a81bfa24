import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Timeline } from '../src/model/timeline.ts';

export const timeline = JSON.parse(readFileSync('data/timeline.json', 'utf8')) as Timeline;

/** Opens the timeline and waits until the axis has drawn its items and stands still. */
export async function openTimeline(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-axis-state="ready"] [data-axis][data-start]')).toBeVisible();
  await expect(page.locator('[data-axis] .vis-point').first()).toBeVisible();
  await page.waitForTimeout(600);
}

export interface DotOnAxis {
  readonly id: string;
  /** Where the middle of the dot is, and where its day's midnight (UTC) should be, in pixels. */
  readonly x: number;
  readonly expected: number;
}

/** Every dot in sight, measured against the window that the axis says it shows. */
export async function axisItems(page: Page): Promise<DotOnAxis[]> {
  const starts = Object.fromEntries(timeline.events.map(({ id, date }) => [id, Date.parse(`${date.start}T00:00:00Z`)]));
  return page.locator('[data-axis]').evaluate((axis: HTMLElement, days: Record<string, number>) => {
    const from = Number(axis.dataset.start);
    const to = Number(axis.dataset.end);
    const panel = axis.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    if (!panel) return [];
    return [...axis.querySelectorAll<HTMLElement>('.vis-point')].flatMap(point => {
      const id = point.querySelector<HTMLElement>('[data-event]')?.dataset.event ?? '';
      const dot = point.querySelector('.vis-dot')?.getBoundingClientRect();
      const day = days[id];
      if (!dot || day === undefined) return [];
      const x = dot.x + dot.width / 2;
      if (x < panel.left || x > panel.right) return [];
      const along = ((day - from) / (to - from)) * panel.width;
      return [{ id, x, expected: axis.dir === 'ltr' ? panel.left + along : panel.right - along }];
    });
  }, starts);
}

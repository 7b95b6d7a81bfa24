import type { AxisItem } from './axisItems.ts';
import type { AxisWindow } from './axisWindow.ts';

/**
 * A label runs on from its mark, and is still in sight when the edge of the axis has passed the mark: half a title then,
 * at a date that is not its own. It goes with its mark. Told by the dates: while the axis is being drawn, marks stand anywhere.
 */
export function hideStrayLabels(
  container: HTMLElement,
  items: readonly Pick<AxisItem, 'id' | 'start'>[],
  { start, end }: AxisWindow,
): void {
  const away = new Set(items.filter(item => item.start < start || item.start > end).map(({ id }) => id));
  for (const point of container.querySelectorAll('.vis-item.vis-point')) {
    const id = point.querySelector<HTMLElement>('[data-event]')?.dataset.event;
    point.classList.toggle('axis-stray', id !== undefined && away.has(id));
  }
}

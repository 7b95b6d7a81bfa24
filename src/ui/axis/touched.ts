import type { AxisItem } from './axisItems.ts';

/** A mark on the strip, in pixels from its upper left corner; `to` is more than `from` for a bar. */
export interface StripMark {
  readonly item: AxisItem;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Marks so close to the nearest one cannot be told apart by a finger. Pixels. */
const TOGETHER = 6;

/**
 * The event whose mark a finger meant at (x, y). Of those that lie on each other, the next after the chosen one: touching
 * again goes through them.
 */
export function touched(
  marks: readonly StripMark[],
  x: number,
  y: number,
  chosen: string | undefined,
): AxisItem | undefined {
  const away = ({ from, to, y: middle }: StripMark): number =>
    Math.hypot(x < from ? from - x : x > to ? x - to : 0, y - middle);
  const least = marks.reduce((best, mark) => Math.min(best, away(mark)), Number.POSITIVE_INFINITY);
  const near = marks.filter(mark => away(mark) <= least + TOGETHER);
  // What lies on a long bar is meant before the bar.
  const points = near.filter(({ from, to }) => to - from <= TOGETHER);
  const meant = points.length > 0 ? points : near;
  const at = meant.findIndex(({ item }) => item.id === chosen);
  return meant[(at + 1) % Math.max(1, meant.length)]?.item;
}

import type { AxisWindow } from './axisWindow.ts';

/** In pixels of the usual text size. With less room than this two names of a month stand one below the other. */
const NARROW = 700;
/** So much a quarter of a year takes with both names in one line; with less the axis would name years only. */
const QUARTER = 140;
const QUARTER_OF_A_YEAR = 91 * 86_400_000;

/** Whether both names of a month need two lines on an axis that is `room` wide and opens with `window`. */
export function needsTwoLines(room: number, { start, end }: AxisWindow): boolean {
  return room < NARROW || (room * QUARTER_OF_A_YEAR) / (end - start) < QUARTER;
}

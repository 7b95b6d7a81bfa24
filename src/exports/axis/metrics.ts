/** What the axis is measured with, in pixels. */
export interface AxisMetrics {
  readonly fontSize: number;
  /** Height of a row of marks. */
  readonly row: number;
  /** Room above the rows of a lane for its name. */
  readonly laneHead: number;
  /** Room above the lanes for the words at the ticks. */
  readonly tickHeight: number;
  readonly margin: number;
  /** Radius of a mark with its outline. */
  readonly mark: number;
  /** Between a mark and its label, and between two that share a row. */
  readonly gap: number;
  /** At least so much for every tick; the words of each have to fit besides. */
  readonly tickRoom: number;
}

/** What stands beside the marks: titles, or only the events' numbers, for where titles leave no room for time. */
export type AxisLabels = 'titles' | 'numbers';

export const AXIS_METRICS: Readonly<Record<AxisLabels, AxisMetrics>> = {
  titles: { fontSize: 15, row: 28, laneHead: 26, tickHeight: 30, margin: 24, mark: 7, gap: 8, tickRoom: 80 },
  numbers: { fontSize: 13, row: 22, laneHead: 24, tickHeight: 26, margin: 16, mark: 6, gap: 4, tickRoom: 64 },
};

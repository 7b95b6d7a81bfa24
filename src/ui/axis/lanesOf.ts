import { LANE_NAMES } from '../../lexicon/eventNames.ts';
import { LANES, type Lane } from '../../model/lanes.ts';
import type { AxisItem } from './axisItems.ts';

/** A lane as vis-timeline wants it. */
export interface LaneRow {
  readonly id: Lane;
  readonly content: string;
  readonly order: number;
}

/** Lanes with something in them: an empty one is a band without a meaning. */
export function lanesOf(items: readonly AxisItem[]): LaneRow[] {
  return LANES.flatMap((lane, order) =>
    items.some(item => item.lane === lane) ? [{ id: lane, content: LANE_NAMES[lane], order }] : [],
  );
}

import type { AxisItem } from './axisItems.ts';
import type { AxisCount } from './visibleItems.ts';

/** An item as vis-timeline wants it. An absent end is left out: `end: undefined` makes it throw. */
export interface VisItem {
  readonly id: string;
  readonly group: string;
  readonly content: string;
  readonly type: 'point' | 'range';
  readonly start: number;
  readonly end?: number;
  readonly className: string;
}

export function toVisItem(item: AxisItem): VisItem {
  const classes = [
    `axis-kind-${item.kind}`,
    `axis-${item.status}`,
    item.softStart && 'axis-soft-start',
    item.softEnd && 'axis-soft-end',
    item.isDisputed && 'axis-disputed',
  ];
  return {
    id: item.id,
    group: item.lane,
    content: item.title,
    type: item.end === undefined ? 'point' : 'range',
    start: item.start,
    ...(item.end === undefined ? {} : { end: item.end }),
    className: classes.filter(Boolean).join(' '),
  };
}

export function toVisCount({ id, lane, start, end, count }: AxisCount): VisItem {
  return { id, group: lane, content: String(count), type: 'range', start, end, className: 'axis-many' };
}

import { isIsoDay } from '../../model/calendar.ts';
import type { EventKind, TimelineEvent } from '../../model/timeline.ts';

export type Shape = 'circle' | 'diamond' | 'square' | 'triangle' | 'page' | 'cross';

/** Kinds by shape, so that they are told apart without colour; statements are diamonds on the site's own axis too. */
export const SHAPES: Readonly<Record<EventKind, Shape>> = {
  summit: 'triangle',
  meeting: 'circle',
  talks: 'circle',
  visit: 'circle',
  'phone-call': 'square',
  'video-call': 'square',
  statement: 'diamond',
  document: 'page',
  exercise: 'cross',
  sanctions: 'cross',
  military: 'cross',
  other: 'circle',
};

/** Outline of a shape of radius `r` around a point, as an SVG path. */
export const OUTLINES: Readonly<Record<Shape, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  diamond: (x, y, r) =>
    `M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z`,
  square: (x, y, r) => `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
  triangle: (x, y, r) => `M${x} ${y - r}l${r} ${r * 1.8}h${-2 * r}z`,
  page: (x, y, r) => `M${x - r * 0.75} ${y - r}h${r * 1.5}v${r * 2}h${-r * 1.5}z`,
  cross: (x, y, r) =>
    `M${x - r} ${y - r * 0.35}h${r * 0.65}v${-r * 0.65}h${r * 0.7}v${r * 0.65}h${r * 0.65}v${r * 0.7}h${-r * 0.65}v${r * 0.65}h${-r * 0.7}v${-r * 0.65}h${-r * 0.65}z`,
};

/** Planned is dashed, proposed dotted, both hollow; cancelled is hollow and its title struck through. */
export function strokeOf({ status }: Pick<TimelineEvent, 'status'>): {
  readonly filled: boolean;
  readonly dash?: string;
} {
  if (status === 'planned') return { filled: false, dash: '3 2' };
  if (status === 'proposed') return { filled: false, dash: '1 2' };
  return { filled: status === 'occurred' };
}

/** Whether a span's first and last day are told, as days: «2021-12-27/2021-12-30», not «2021-12». */
export function hasStatedEnds({ date }: Pick<TimelineEvent, 'date'>): boolean {
  return date.edtf.split('/').every(isIsoDay);
}

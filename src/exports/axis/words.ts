import { LANE_NAMES } from '../../lexicon/eventNames.ts';
import { INK } from './ink.ts';
import { type AxisLayout, isOnSpan } from './layout.ts';

/** A line of text of the axis, for renderers that set words themselves over the wordless picture. */
export interface AxisWord {
  readonly text: string;
  /** Where the line's `edge` is, in pixels. */
  readonly x: number;
  readonly edge: 'left' | 'right' | 'center';
  /** Upper edge of the row the words stand in the middle of. */
  readonly top: number;
  readonly color: string;
  readonly bold: boolean;
  readonly struck: boolean;
  /** Whether an edge of light lifts it off the lines behind: it would hide a line struck through, and smudge a span. */
  readonly edged: boolean;
}

export function axisWords({ ticks, lanes, width, metrics }: AxisLayout): readonly AxisWord[] {
  const { margin, row } = metrics;
  const plain = { bold: false, struck: false, edged: true };
  return [
    ...ticks.map(({ labelX, label }) => ({
      ...plain,
      text: label,
      x: labelX,
      edge: 'center' as const,
      top: 0,
      color: INK.muted,
    })),
    ...lanes.flatMap(({ lane, top, items }): AxisWord[] => [
      { ...plain, text: LANE_NAMES[lane], x: width - margin / 2, edge: 'right', top, color: INK.muted, bold: true },
      ...items.map((item): AxisWord => {
        const struck = item.event.status === 'cancelled';
        return {
          text: item.label,
          x: item.labelX,
          edge: item.labelSide === 'start' ? 'right' : 'left',
          top: item.y - row / 2,
          color: INK.text,
          bold: false,
          struck,
          edged: !struck && !isOnSpan(item),
        };
      }),
    ]),
  ];
}

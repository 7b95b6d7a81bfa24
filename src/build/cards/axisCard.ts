import type { Node } from '@takumi-rs/core';
import { INK } from '../../exports/axis/ink.ts';
import { AXIS_METRICS, type AxisLayout, layoutAxis } from '../../exports/axis/layout.ts';
import { type AxisPicture, axisSvg } from '../../exports/axis/svg.ts';
import { LANE_NAMES } from '../../lexicon/eventNames.ts';
import { CARD_FAMILY } from './cardFonts.ts';

/** The axis as a picture with its size: marks and lines as SVG, and the words set over them, for SVG text is not shaped. */
export function axisCard(picture: AxisPicture, width: number): { node: Node; size: { width: number; height: number } } {
  const layout = layoutAxis(picture.events, { width });
  const size = { width, height: Math.ceil(layout.height) };
  const marks = Buffer.from(axisSvg(picture, { width, wordless: true })).toString('base64');
  const node: Node = {
    type: 'container',
    style: { ...size, position: 'relative', display: 'flex', backgroundColor: INK.paper, fontFamily: CARD_FAMILY },
    children: [{ type: 'image', src: `data:image/svg+xml;base64,${marks}`, ...size }, ...words(layout)],
  };
  return { node, size };
}

function words({ ticks, lanes, width }: AxisLayout): readonly Node[] {
  const { margin, row } = AXIS_METRICS;
  return [
    ...ticks.map(({ x, label }) =>
      word(label, 0, { left: x - 150, width: 300, textAlign: 'center', color: INK.muted }),
    ),
    ...lanes.map(({ lane, top }) =>
      word(LANE_NAMES[lane], top, { right: margin / 2, textAlign: 'right', color: INK.muted, fontWeight: 700 }),
    ),
    ...lanes.flatMap(({ items }) =>
      items.map(({ event, label, labelX, labelSide, y }) =>
        word(label, y - row / 2, {
          ...(labelSide === 'start'
            ? { right: width - labelX, textAlign: 'right' }
            : { left: labelX, textAlign: 'left' }),
          color: INK.text,
          ...(event.status === 'cancelled' ? { textDecoration: 'line-through' } : {}),
        }),
      ),
    ),
  ];
}

function word(text: string, top: number, style: NonNullable<Node['style']>): Node {
  const { fontSize, row } = AXIS_METRICS;
  return {
    type: 'text',
    text,
    dir: 'rtl',
    style: { position: 'absolute', top, fontSize, lineHeight: row / fontSize, whiteSpace: 'nowrap', ...style },
  };
}

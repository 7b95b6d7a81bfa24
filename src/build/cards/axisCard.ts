import type { Node } from '@takumi-rs/core';
import { INK } from '../../exports/axis/ink.ts';
import { layoutAxis } from '../../exports/axis/layout.ts';
import type { AxisMetrics } from '../../exports/axis/metrics.ts';
import { type AxisPicture, axisSvg } from '../../exports/axis/svg.ts';
import { type AxisWord, axisWords } from '../../exports/axis/words.ts';
import { CARD_FAMILY } from './cardFonts.ts';
import type { Size } from './cardRenderer.ts';

/** The axis as a picture with its size: marks and lines as SVG, and the words set over them, for SVG text is not shaped. */
export function axisCard(picture: AxisPicture, width: number): { readonly node: Node; readonly size: Size } {
  const layout = layoutAxis(picture.events, { width });
  const size = { width, height: Math.ceil(layout.height) };
  const marks = Buffer.from(axisSvg(picture, { width, wordless: true })).toString('base64');
  const node: Node = {
    type: 'container',
    style: { ...size, position: 'relative', display: 'flex', backgroundColor: INK.paper, fontFamily: CARD_FAMILY },
    children: [
      { type: 'image', src: `data:image/svg+xml;base64,${marks}`, ...size },
      ...axisWords(layout).map(word => wordNode(word, width, layout.metrics)),
    ],
  };
  return { node, size };
}

/** Lifts words off the lines behind them, as the light edge in the SVG does: this renderer draws edges over letters. */
const LIGHT_EDGE = [-2, 0, 2].flatMap(x => [-2, 0, 2].map(y => `${x}px ${y}px 0 ${INK.paper}`)).join(', ');

/** Half the room that centred words get. */
const CENTRE_ROOM = 150;

function wordNode(
  { text, x, edge, top, color, bold, struck, edged }: AxisWord,
  width: number,
  { fontSize, row }: AxisMetrics,
): Node {
  const places = {
    left: { left: x },
    right: { right: width - x },
    center: { left: x - CENTRE_ROOM, width: 2 * CENTRE_ROOM },
  };
  return {
    type: 'text',
    text,
    dir: 'rtl',
    style: {
      position: 'absolute',
      top,
      ...places[edge],
      textAlign: edge,
      color,
      fontSize,
      fontWeight: bold ? 700 : 400,
      lineHeight: row / fontSize,
      whiteSpace: 'nowrap',
      ...(struck && { textDecoration: 'line-through' }),
      ...(edged && { textShadow: LIGHT_EDGE }),
    },
  };
}

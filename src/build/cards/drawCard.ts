import type { Node } from '@takumi-rs/core';
import { INK } from '../../exports/axis/ink.ts';
import { type CardContent, type CardLines, cardNode, cardRooms, cautionLine, lineNode, WEIGHTS } from './cardNode.ts';
import type { CardRenderer } from './cardRenderer.ts';
import { setText } from './setText.ts';

/** Between facts. */
const DOT = '  ·  ';

/** The card with every line set to fit its room. */
export async function drawCard(content: CardContent, { measure }: Pick<CardRenderer, 'measure'>): Promise<Node> {
  const widthOf = async (line: Node): Promise<number> => {
    // A row, so that the text is as wide as its words and not as the canvas.
    const row: Node = { type: 'container', style: { display: 'flex', flexDirection: 'row' }, children: [line] };
    return (await measure(row)).children[0]?.width ?? 0;
  };
  const cautionWidths = await Promise.all(content.cautions.map(text => widthOf(cautionLine(text))));
  const rooms = cardRooms(content, cautionWidths);
  const set = (part: keyof CardLines, text: string) =>
    setText(text, rooms[part], (line, size) => widthOf(lineNode(line, size, INK.text, WEIGHTS[part])));
  return cardNode(content, {
    title: await set('title', content.title),
    date: await set('date', content.date),
    facts: await set('facts', content.facts.join(DOT)),
  });
}

import { clippings } from '../../exports/axis/textWidth.ts';
import { TITLE, titleNode } from './cardNode.ts';
import type { CardRenderer } from './cardRenderer.ts';

/** The longest form of a title that is set in at most two lines; the renderer itself would cut inside a word. */
export async function fitTitle(title: string, renderer: Pick<CardRenderer, 'heightOf'>): Promise<string> {
  const forms = clippings(title);
  const room = TITLE.size * TITLE.lineHeight * TITLE.lines + 1;
  for (const form of forms) {
    if ((await renderer.heightOf(titleNode(form), TITLE.width)) <= room) return form;
  }
  return forms.at(-1) as string;
}

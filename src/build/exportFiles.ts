import { bodyPath } from '../exports/annotations.ts';
import { fontCss } from '../exports/axis/fontCss.ts';
import { axisSvg } from '../exports/axis/svg.ts';
import { EXPORT_FORMATS } from '../exports/formats.ts';
import { readCardFonts } from './cards/cardFonts.ts';
import type { FileSource } from './page.ts';
import { selectionOf } from './selectionOf.ts';

/** Width of the published picture of the axis: a page of A4 across, at the size of its text. */
export const AXIS_WIDTH = 1400;

/** The whole timeline in every format, and the articles' bodies that annotations point into, under `data/`. */
export const exportFiles: FileSource = async site => {
  const selection = selectionOf(site);
  const bodies = Object.fromEntries([...site.articles].map(([id, { body }]) => [id, body]));
  const formats = await Promise.all(
    EXPORT_FORMATS.map(async ({ file, load }) => ({
      path: `data/${file}`,
      content: (await load())(selection, bodies),
    })),
  );
  const texts = site.timeline.articles.map(({ id }) => ({ path: bodyPath(id), content: bodies[id] as string }));
  const picture = axisSvg(
    { name: selection.site.name, events: selection.events },
    { width: AXIS_WIDTH, fontCss: fontCss(readCardFonts().files) },
  );
  return [...formats, ...texts, { path: 'data/axis.svg', content: picture }];
};

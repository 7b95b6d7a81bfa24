import { cardPath, pinnedCardPath } from '../../model/links.ts';
import { pinnedSelections } from '../embed/versions.ts';
import { AXIS_WIDTH } from '../exportFiles.ts';
import type { FileSource, SiteFile } from '../page.ts';
import { selectionOf } from '../selectionOf.ts';
import { axisCard } from './axisCard.ts';
import { readCardFonts } from './cardFonts.ts';
import { CARD, type CardContent } from './cardNode.ts';
import { createCardRenderer } from './cardRenderer.ts';
import { drawCard } from './drawCard.ts';
import { eventCard, siteCard } from './eventCard.ts';

/** Pictures are kept here between builds by what they are made of. */
const CACHE_DIR = '.cache/cards';

/** For paper: 250 pixels an inch where the picture is as wide as a page of A4 is long. */
const AXIS_SCALE = 2;

/** Stands for the site wherever no one event is meant. */
export const SITE_CARD_PATH = cardPath('timeline');

/**
 * A picture for every event and one for the site, for where links are shared; the pictures of every version that was
 * kept, which pinned cards are printed with; and the axis as a picture.
 */
export const cardFiles: FileSource = async site => {
  const selection = selectionOf(site);
  const renderer = await createCardRenderer(readCardFonts(), CACHE_DIR);
  const card = async (path: string, content: CardContent): Promise<SiteFile> => ({
    path,
    content: await renderer.png(await drawCard(content, renderer), CARD),
  });
  const files = [await card(SITE_CARD_PATH, siteCard(selection))];
  for (const event of selection.events) files.push(await card(cardPath(event.id), eventCard(selection, event)));
  for (const pinned of pinnedSelections(site)) {
    for (const event of pinned.events) {
      files.push(await card(pinnedCardPath(event.id, pinned.version), eventCard(pinned, event)));
    }
  }
  const axis = axisCard({ name: selection.site.name, events: selection.events }, AXIS_WIDTH);
  return [...files, { path: 'data/axis.png', content: await renderer.png(axis.node, axis.size, AXIS_SCALE) }];
};

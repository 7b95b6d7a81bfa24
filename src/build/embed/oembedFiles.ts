import { cardAltOf } from '../../exports/cardAlt.ts';
import { absolute, plainLine, type Selection } from '../../exports/selection.ts';
import { cardPath, oembedPath } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { CARD_HEIGHT, embeddedEvent } from '../../ui/embed/embedded.ts';
import { DEFAULT_PARAMS } from '../../ui/embed/params.ts';
import { frameMarkup } from '../../ui/embed/snippets.ts';
import { CARD } from '../cards/cardNode.ts';
import type { FileSource } from '../page.ts';
import { selectionOf } from '../selectionOf.ts';

/** Width in pixels that a card is given where the asking page names none. */
const WIDTH = 640;
/** A day: titles change with corrections, ids do not. */
const CACHE_SECONDS = 86_400;

/** oEmbed 1.0, type `rich`, one file an event; an event that was merged into another is answered with that one. */
export const oembedFiles: FileSource = site => {
  const selection = selectionOf(site);
  const merged = new Map(site.redirects.map(({ from, to }) => [from, to]));
  const answers = [...selection.events.map(({ id }) => [id, id] as const), ...merged];
  return answers.flatMap(([id, shown]) => {
    const event = selection.events.find(candidate => candidate.id === shown);
    if (!event) return [];
    return [{ path: oembedPath(id), content: `${JSON.stringify(oembed(selection, event), null, 2)}\n` }];
  });
};

export function oembed(selection: Selection, event: TimelineEvent) {
  const { site } = selection;
  const alt = cardAltOf(selection.timeline, event);
  const embedded = embeddedEvent(selection, event, { alt, params: DEFAULT_PARAMS, pinned: false });
  return {
    type: 'rich',
    version: '1.0',
    title: plainLine(event.title),
    author_name: site.name,
    author_url: site.url,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: CACHE_SECONDS,
    html: frameMarkup(embedded).text,
    width: WIDTH,
    height: CARD_HEIGHT,
    thumbnail_url: absolute(site, cardPath(event.id)),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

import { absolute, plainLine, type Selection } from '../../exports/selection.ts';
import { cardPath, embedEventPath, pinnedCardPath, pinnedEventPath, shortEventPath } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { TimelineAlts } from '../share/timelineFacts.ts';
import { EMBED_STRINGS } from './embedStrings.ts';
import { type EmbedParams, isPart, paramsQuery } from './params.ts';
import type { Embedded } from './snippets.ts';

/** Before any script has measured it; most cards are about this tall at the width of a column of text. */
export const CARD_HEIGHT = 420;
export const LIST_HEIGHT = 640;
export const AXIS_HEIGHT = 560;

/** A row of the list, and what stands above and below the rows, at the width of a column of text. */
const LIST_ROW = 97;
const LIST_REST = 127;

/** A short list need not stand in a tall empty frame. */
export function listHeight(rows: number): number {
  return Math.min(LIST_HEIGHT, LIST_REST + rows * LIST_ROW);
}

export const EMBED_SCRIPT = 'embed.js';

/** One event's card. `alt` says in words what its picture shows. */
export function embeddedEvent(
  { site, version }: Pick<Selection, 'site' | 'version'>,
  event: Pick<TimelineEvent, 'id' | 'title'>,
  options: { readonly alt: string; readonly params: EmbedParams; readonly pinned: boolean },
): Embedded {
  // Printed pages show the picture in the frame's place: where a version is pinned, all three have to keep to it.
  const { path, link, picture } = options.pinned
    ? {
        path: pinnedEventPath(event.id, version),
        link: pinnedEventPath(event.id, version),
        picture: pinnedCardPath(event.id, version),
      }
    : { path: embedEventPath(event.id), link: shortEventPath(event.id), picture: cardPath(event.id) };
  return {
    src: absolute(site, path) + paramsQuery(options.params),
    title: EMBED_STRINGS.cardTitle(plainLine(event.title)),
    height: CARD_HEIGHT,
    link: absolute(site, link),
    picture: { src: absolute(site, picture), width: 1200, height: 630, alt: options.alt },
    script: absolute(site, EMBED_SCRIPT),
  };
}

/**
 * The list or the axis, of the events the parameters select. There are pictures of the whole timeline only: for a part of
 * it words stand in, that lead to just this part.
 */
export function embeddedTimeline(
  { site }: Pick<Selection, 'site'>,
  view: 'list' | 'axis',
  options: { readonly alts: TimelineAlts; readonly params: EmbedParams },
): Embedded {
  // As tall as its events make it: of the picture of the axis only the width is known here.
  const picture =
    view === 'axis'
      ? { src: absolute(site, 'data/axis.png'), width: 1400, alt: options.alts.axis }
      : { src: absolute(site, cardPath('timeline')), width: 1200, height: 630, alt: options.alts.card };
  const { params } = options;
  const src = absolute(site, `embed/${view}/`) + paramsQuery(params);
  const title = params.title ?? (view === 'list' ? EMBED_STRINGS.listTitle : EMBED_STRINGS.axisTitle);
  return {
    src,
    title,
    height: view === 'list' ? LIST_HEIGHT : AXIS_HEIGHT,
    picture,
    ...(isPart(params) ? { link: src, words: EMBED_STRINGS.part(title, params) } : { link: site.url }),
    script: absolute(site, EMBED_SCRIPT),
  };
}

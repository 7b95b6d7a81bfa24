import { DEFAULT_DATE_PREFERENCES } from '../../../arabic/datePreferences.ts';
import type { AxisEvent } from '../../../exports/axis/layout.ts';
import { Markup, markup } from '../../../exports/markup.ts';
import { plainLine, type Selection } from '../../../exports/selection.ts';
import { eventPath } from '../../../model/links.ts';
import { EMBED_STRINGS } from '../embedStrings.ts';
import { type Selectable, selectableOf } from '../filters.ts';
import { axisDrawing } from './axisDrawing.ts';
import { type FrameContext, framePage } from './shell.ts';

/** What the frame's script draws again at its own width; published inside the page. */
export interface AxisData {
  readonly name: string;
  readonly url: string;
  readonly events: readonly (AxisEvent & Selectable & { readonly url: string })[];
}

/**
 * What stands there before the script, and in its place where there is none: the axis drawn at three widths in pixels, of
 * which the style sheet (`frame.css`) shows the widest that has room.
 */
const STATIC_WIDTHS = { narrow: 275, middle: 560, wide: 900 } as const;

/** The axis in a frame, drawn anew by its script for the width and range that were asked for. */
export function axisPage(context: FrameContext, { site, events }: Selection): string {
  const linkOf = (id: string): string => context.base + eventPath(id);
  const data: AxisData = {
    name: plainLine(site.name),
    url: context.base,
    events: events.map(event => {
      const { id, title, date, conflicts } = event;
      return { ...selectableOf(event), title, date, conflicts, url: linkOf(id) };
    }),
  };
  const drawings = Object.entries(STATIC_WIDTHS).map(([name, width]) => {
    const options = { width, dates: DEFAULT_DATE_PREFERENCES, linkOf, idPrefix: `${name}-` };
    return markup`<div class="${name}">${axisDrawing({ name: data.name, events }, options)}</div>\n`;
  });
  return framePage(context, {
    embed: 'axis',
    title: EMBED_STRINGS.axisTitle,
    canonical: site.url,
    script: 'axisFrame',
    body: markup`<main class="axis">
<h1 class="hidden"><span data-heading>${EMBED_STRINGS.axisTitle}</span></h1>
<div data-axis>${drawings}</div>
<p data-nothing hidden>${EMBED_STRINGS.nothing}</p>
<footer><a href="${context.base}" target="_blank" rel="noopener">${data.name}</a></footer>
<script type="application/json" id="axis-data">${new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
</main>`,
  });
}

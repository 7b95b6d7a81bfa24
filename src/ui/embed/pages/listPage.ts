import { formatEventDate } from '../../../arabic/formatDate.ts';
import { type Markup, markup } from '../../../exports/markup.ts';
import { plainLine, type Selection } from '../../../exports/selection.ts';
import { DISPUTED, KIND_NAMES, STATUS_NAMES_OF } from '../../../lexicon/eventNames.ts';
import { eventPath } from '../../../model/links.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { EMBED_STRINGS } from '../embedStrings.ts';
import { selectableOf } from '../filters.ts';
import { type FrameContext, framePage } from './shell.ts';

/** All events in a frame; its script leaves those the address asks for. */
export function listPage(context: FrameContext, selection: Selection): string {
  const { site, events } = selection;
  return framePage(context, {
    embed: 'list',
    title: EMBED_STRINGS.listTitle,
    canonical: site.url,
    script: 'frame',
    body: markup`<main class="card">
<h1><a href="${context.base}" target="_blank" rel="noopener" data-heading>${plainLine(site.name)}</a></h1>
<ol class="events">
${events.map(event => row(context, event))}</ol>
<p data-nothing hidden>${EMBED_STRINGS.nothing}</p>
<footer><a href="${context.base}" target="_blank" rel="noopener">${EMBED_STRINGS.openTimeline}</a></footer>
</main>`,
  });
}

function row({ base }: FrameContext, event: TimelineEvent): Markup {
  const url = base + eventPath(event.id);
  const disputed = event.conflicts.length > 0 ? ` · ${DISPUTED}` : '';
  return markup`<li data-event="${JSON.stringify(selectableOf(event))}">
<time datetime="${event.date.start}" data-dated>${formatEventDate(event)}</time>
<a href="${url}" target="_blank" rel="noopener" data-status="${event.status}">${plainLine(event.title)}</a>
<span class="facts">${KIND_NAMES[event.kind]} · ${STATUS_NAMES_OF[event.kind][event.status]}${disputed}</span>
</li>
`;
}

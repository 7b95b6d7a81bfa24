import { formatEventDate } from '../../../arabic/formatDate.ts';
import { type Markup, markup } from '../../../exports/markup.ts';
import {
  absolute,
  articleOf,
  articleTitle,
  entityName,
  plainLine,
  publisherName,
  type Selection,
} from '../../../exports/selection.ts';
import { DISPUTED, KIND_NAMES, STATUS_NAMES_OF } from '../../../lexicon/eventNames.ts';
import { eventPath, passagePath } from '../../../model/links.ts';
import type { Evidence, TimelineEvent } from '../../../model/timeline.ts';
import { datesIt, worth } from '../../shared/worth.ts';
import { EMBED_STRINGS } from '../embedStrings.ts';
import { type FrameContext, framePage } from './shell.ts';

/** Passages a card quotes; the rest are on the event's page. */
const QUOTED = 2;

/** One event in a frame. `pinned` pages say which version of the data they keep. */
export function cardPage(
  context: FrameContext,
  selection: Selection,
  event: TimelineEvent,
  options: { readonly pinned?: boolean } = {},
): string {
  const { timeline, site, version } = selection;
  const url = context.base + eventPath(event.id);
  const title = plainLine(event.title);
  const people = event.participants.map(id => plainLine(entityName(timeline, id)));
  const place = event.place === undefined ? [] : [plainLine(entityName(timeline, event.place))];
  const more = event.evidence.length - QUOTED;
  return framePage(context, {
    embed: `event/${event.id}`,
    title: EMBED_STRINGS.cardTitle(title),
    canonical: absolute(site, eventPath(event.id)),
    script: 'frame',
    body: markup`<main><article class="card">
<p class="facts">${KIND_NAMES[event.kind]} · <span class="status" data-status="${event.status}">${STATUS_NAMES_OF[event.kind][event.status]}</span>${event.conflicts.length > 0 ? ` · ${DISPUTED}` : ''}</p>
<h1><a href="${url}" target="_blank" rel="noopener">${title}</a></h1>
<p class="date"><time datetime="${event.date.start}" data-dated>${formatEventDate(event)}</time></p>
<p class="people">${[...people, ...place].join('، ')}</p>
${leading(event).map(evidence => passage(context, selection, evidence))}${more > 0 ? markup`<p class="more"><a href="${url}" target="_blank" rel="noopener" data-dated>${EMBED_STRINGS.morePassages(more)}</a></p>\n` : undefined}${options.pinned ? markup`<p class="more">${EMBED_STRINGS.asOf(version)}</p>\n` : undefined}<footer><a href="${context.base}" target="_blank" rel="noopener">${plainLine(site.name)}</a><a href="${url}" target="_blank" rel="noopener">${EMBED_STRINGS.openEvent}</a></footer>
</article></main>`,
  });
}

/** A card has room for few passages; one that dates the event is always there. */
function leading(event: TimelineEvent): readonly Evidence[] {
  const best = [...event.evidence].sort((a, b) => worth(event, b) - worth(event, a));
  const dated = best.findIndex(passage => datesIt(event, passage));
  return dated < QUOTED ? best.slice(0, QUOTED) : [...best.slice(0, QUOTED - 1), best[dated] as Evidence];
}

function passage({ base }: FrameContext, { timeline }: Selection, evidence: Evidence): Markup {
  const article = articleOf(timeline, evidence.article);
  const link = base + passagePath(article.id, evidence);
  const title =
    article.title === undefined ? undefined : markup`، <cite><bdi dir="rtl">${articleTitle(article)}</bdi></cite>`;
  return markup`<figure><blockquote cite="${link}"><p>${evidence.quote}</p></blockquote>
<figcaption><a href="${link}" target="_blank" rel="noopener"><bdi dir="rtl">${publisherName(article)}</bdi>${title}، <span data-dated>${EMBED_STRINGS.published(article.published.edtf)}</span></a></figcaption></figure>
`;
}

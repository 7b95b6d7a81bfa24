import { formatDay, formatEventDate } from '../arabic/formatDate.ts';
import { KIND_NAMES, STATUS_NAMES_OF } from '../lexicon/eventNames.ts';
import { articlePath, shortEventPath } from '../model/links.ts';
import type { Evidence, TimelineEvent } from '../model/timeline.ts';
import { type Markup, markup } from './markup.ts';
import {
  absolute,
  articleOf,
  articleTitle,
  entityName,
  evidenceByArticle,
  plainLine,
  publisherName,
  type Selection,
} from './selection.ts';

/**
 * A fragment for pasting into a document or a CMS that strips styles and scripts: only elements that survive both. The
 * first is for the same text opened as a file, which programs would else take for the encoding of their system.
 */
export function toHtml(selection: Selection): string {
  return markup`<meta charset="utf-8">
<div lang="ar" dir="rtl">
${selection.events.map(event => eventHtml(selection, event))}</div>
`.text;
}

export function eventHtml(selection: Selection, event: TimelineEvent): Markup {
  const { timeline, site } = selection;
  const url = absolute(site, shortEventPath(event.id));
  const people = event.participants.map(id => plainLine(entityName(timeline, id))).join('، ');
  const facts = [KIND_NAMES[event.kind], STATUS_NAMES_OF[event.kind][event.status], people]
    .filter(fact => fact !== '')
    .join(' · ');
  const sources = [...evidenceByArticle(event)].map(([id, evidence]) => sourceHtml(selection, id, evidence));
  return markup`<section lang="ar" dir="rtl">
<h3><bdi>${plainLine(event.title)}</bdi></h3>
<p><time datetime="${event.date.start}">${formatEventDate(event)}</time> · ${facts}</p>
${sources}<p dir="ltr" align="right"><a href="${url}">${url}</a></p>
</section>
`;
}

function sourceHtml({ timeline, site }: Selection, id: string, evidence: readonly Evidence[]): Markup {
  const article = articleOf(timeline, id);
  const url = article.url ?? absolute(site, articlePath(id));
  const quotes = evidence.map(
    // Word processors drop the marks that browsers set around <q>.
    ({ quote }) => markup`<p>«${quote}»</p>
`,
  );
  return markup`<blockquote cite="${url}">
${quotes}<footer><bdi>${publisherName(article)}</bdi>، <a href="${url}"><cite><bdi>${articleTitle(article)}</bdi></cite></a>، ${formatDay(article.published.edtf)}</footer>
</blockquote>
`;
}

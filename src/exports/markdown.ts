import { formatDay, formatEventDate } from '../arabic/formatDate.ts';
import { KIND_NAMES, STATUS_NAMES_OF } from '../lexicon/eventNames.ts';
import { articlePath, shortEventPath } from '../model/links.ts';
import type { TimelineArticle, TimelineEvent } from '../model/timeline.ts';
import {
  articleTitle,
  citedArticles,
  entityName,
  plainLine,
  printedAddress,
  publisherName,
  type Selection,
} from './selection.ts';

/** Markdown with footnotes, as Pandoc, Quarto and GitHub read it: quotes with the number of their article below. */
export function toMarkdown(selection: Selection): string {
  const articles = citedArticles(selection);
  const numbers = new Map(articles.map(({ id }, at) => [id, at + 1]));
  const events = selection.events.map(event => section(selection, event, numbers));
  const notes = articles.map(article => `[^${numbers.get(article.id)}]: ${note(selection, article)}\n`);
  return `${events.join('\n')}\n${notes.join('')}`;
}

function section({ timeline, site }: Selection, event: TimelineEvent, numbers: ReadonlyMap<string, number>): string {
  const people = event.participants.map(id => escaped(entityName(timeline, id))).join('، ');
  const facts = [formatEventDate(event), KIND_NAMES[event.kind], STATUS_NAMES_OF[event.kind][event.status], people];
  const quotes = event.evidence.map(({ quote, article }) => `> «${escaped(quote)}»[^${numbers.get(article)}]\n`);
  return [
    `## ${escaped(event.title)}\n`,
    `${facts.filter(fact => fact !== '').join(' · ')}\n`,
    quotes.join('>\n'),
    `<${printedAddress(site, shortEventPath(event.id))}>\n`,
  ].join('\n');
}

function note({ site }: Selection, article: TimelineArticle): string {
  const url = article.url ?? printedAddress(site, articlePath(article.id));
  const title = escaped(articleTitle(article));
  return `${escaped(publisherName(article))}، «${title}»، ${formatDay(article.published.edtf)}، <${url}>`;
}

/** One line in which no character is markup. */
function escaped(text: string): string {
  return plainLine(text).replace(/[\\`*_{}[\]<>#|~$^&!]/g, char => `\\${char}`);
}

import { cardAltOf } from '../../exports/cardAlt.ts';
import { absolute, articleTitle, newestSource, plainLine, type Selection } from '../../exports/selection.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { articlePath, cardPath, eventPath, oembedPath } from '../../model/links.ts';
import { STRINGS } from '../../ui/strings.ts';
import { SITE_CARD_PATH } from '../cards/cardFiles.ts';
import { CARD } from '../cards/cardNode.ts';
import { siteCardAlt } from '../cards/eventCard.ts';
import type { HeadTag, Page } from '../page.ts';
import { selectionOf } from '../selectionOf.ts';
import type { Site } from '../site.ts';
import { eventJsonLd, newsArticle } from './eventJsonLd.ts';
import { pageJsonLd, siteJsonLd } from './siteJsonLd.ts';

/**
 * What other programs read of a page: cards where its link is shared, its one address, what it is about, how to cite it.
 * Nothing for the page that is not there.
 */
export const shareHead = (page: Pick<Page, 'path' | 'head'>, site: Site): readonly HeadTag[] => {
  const selection = selectionOf(site);
  if (page.path.endsWith('.html')) return [];
  const shown = { path: page.path, title: pageTitle(page) };
  const event = selection.events.find(({ id }) => eventPath(id) === page.path);
  if (event) {
    const picture = { path: cardPath(event.id), alt: cardAltOf(selection.timeline, event) };
    return [
      ...card(selection, page, picture, 'article'),
      oembedLink(selection, event.id, plainLine(event.title)),
      jsonLd([pageJsonLd(selection, shown), eventJsonLd(selection, event)]),
      ...citation({
        title: plainLine(event.title),
        day: newestSource(selection.timeline, event),
        container: selection.site.name,
        url: absolute(selection.site, page.path),
      }),
    ];
  }
  const shared = card(selection, page, { path: SITE_CARD_PATH, alt: siteCardAlt(selection) }, 'website');
  const article = selection.timeline.articles.find(({ id }) => articlePath(id) === page.path);
  if (page.path === '') {
    return [
      ...shared,
      ...feedLinks(selection),
      jsonLd(siteJsonLd(selection)),
      ...citation({
        title: plainLine(selection.site.name),
        day: selection.timeline.articles
          .map(({ published }) => published.edtf)
          .sort()
          .at(-1),
        url: selection.site.url,
      }),
    ];
  }
  if (!article) return [...shared, jsonLd([pageJsonLd(selection, shown)])];
  return [
    ...shared,
    jsonLd([pageJsonLd(selection, shown, newsArticle(selection, article))]),
    ...citation({
      title: articleTitle(article),
      day: article.published.edtf,
      ...(article.publisher === undefined ? {} : { container: plainLine(article.publisher) }),
      url: article.url ?? absolute(selection.site, page.path),
    }),
  ];
};

const FEEDS = [
  ['application/atom+xml', 'data/feed.atom'],
  ['application/feed+json', 'data/feed.json'],
] as const;

const meta = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } });
const property = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { property: name, content } });

function card(
  { site }: Selection,
  page: Pick<Page, 'path' | 'head'>,
  picture: { readonly path: string; readonly alt: string },
  type: 'article' | 'website',
): readonly HeadTag[] {
  const url = absolute(site, page.path);
  const image = absolute(site, picture.path);
  return [
    { tag: 'link', attributes: { rel: 'canonical', href: url } },
    property('og:type', type),
    property('og:site_name', site.name),
    property('og:locale', 'ar_AR'),
    property('og:title', pageTitle(page)),
    property('og:description', page.head.description ?? STRINGS.timeline.description),
    property('og:url', url),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', picture.alt),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:image:alt', picture.alt),
  ];
}

/** Without the name of the site, which stands beside it. */
function pageTitle({ head }: Pick<Page, 'head'>): string {
  return head.title.replace(STRINGS.pageTitle(''), '');
}

function jsonLd(nodes: readonly object[]): HeadTag {
  const data = { '@context': 'https://schema.org', '@graph': nodes };
  return { tag: 'script', attributes: { type: 'application/ld+json' }, text: JSON.stringify(data) };
}

function oembedLink({ site }: Selection, id: string, title: string): HeadTag {
  const href = absolute(site, oembedPath(id));
  return { tag: 'link', attributes: { rel: 'alternate', type: 'application/json+oembed', href, title } };
}

/** What feed readers look for on the first page. */
function feedLinks({ site }: Selection): readonly HeadTag[] {
  return FEEDS.map(([type, path]) => ({
    tag: 'link',
    attributes: { rel: 'alternate', type, href: absolute(site, path), title: site.name },
  }));
}

interface Cited {
  readonly title: string;
  readonly day: IsoDay | undefined;
  readonly container?: string;
  readonly url: string;
}

/** The names Google Scholar set and Zotero reads. */
function citation({ title, day, container, url }: Cited): readonly HeadTag[] {
  return [
    meta('citation_title', title),
    ...(day === undefined ? [] : [meta('citation_publication_date', day.replaceAll('-', '/'))]),
    ...(container === undefined ? [] : [meta('citation_journal_title', container)]),
    meta('citation_language', 'ar'),
    meta('citation_public_url', url),
  ];
}

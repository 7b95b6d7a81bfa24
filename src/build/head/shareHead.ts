import { absolute, type Selection } from '../../exports/selection.ts';
import { STRINGS } from '../../ui/strings.ts';
import { answerOf } from '../embed/oembedAnswers.ts';
import type { HeadTag, Page } from '../page.ts';
import { selectionOf } from '../selectionOf.ts';
import type { Site } from '../site.ts';
import { citation } from './citation.ts';
import { pageFacts } from './pageFacts.ts';
import { socialCard } from './socialCard.ts';
import { alternate } from './tags.ts';

/**
 * What other programs read of a page: its card where its link is shared, its one address, what it is about, what to put
 * in its place where it is embedded, how to cite it.
 */
export const shareHead = (page: Pick<Page, 'path' | 'head'>, site: Site): readonly HeadTag[] => {
  if (isNoPageOfItsOwn(page.path)) return [];
  const selection = selectionOf(site);
  const { path, head } = page;
  // Without the name of the site, which stands beside it.
  const title = head.title.replace(STRINGS.pageTitle(''), '');
  const { type, picture, jsonLd, cited } = pageFacts(selection, { path, title });
  const answer = answerOf(selection, path);
  return [
    ...socialCard(selection, { path, head, title }, picture, type),
    ...(path === '' ? feedLinks(selection) : []),
    alternate('application/json+oembed', absolute(selection.site, answer.path), answer.title),
    dataBlock(jsonLd),
    ...citation(cited),
  ];
};

/**
 * The page for addresses where nothing is (`404.html`) has no address to share, cite or embed. What stands in frames is
 * embedded already, and says by its canonical link which page it is a part of.
 */
function isNoPageOfItsOwn(path: string): boolean {
  return path.endsWith('.html') || path.startsWith('embed/');
}

const FEEDS = [
  ['application/atom+xml', 'data/feed.atom'],
  ['application/feed+json', 'data/feed.json'],
] as const;

/** What feed readers look for on the first page. */
function feedLinks({ site }: Selection): readonly HeadTag[] {
  return FEEDS.map(([type, path]) => alternate(type, absolute(site, path), site.name));
}

function dataBlock(nodes: readonly object[]): HeadTag {
  const data = { '@context': 'https://schema.org', '@graph': nodes };
  return { tag: 'script', attributes: { type: 'application/ld+json' }, text: JSON.stringify(data) };
}

import { absolute, type Selection } from '../../exports/selection.ts';
import { PAGE_STRINGS } from '../../ui/pageStrings.ts';
import { CARD } from '../cards/cardNode.ts';
import type { HeadTag, Page } from '../page.ts';
import { meta, property } from './tags.ts';

export interface CardPicture {
  readonly path: string;
  readonly alt: string;
}

/** Its one address, and what is shown where that is shared. */
export function socialCard(
  { site }: Selection,
  page: Pick<Page, 'path' | 'head'> & { readonly title: string },
  picture: CardPicture,
  type: 'article' | 'website',
): readonly HeadTag[] {
  const url = absolute(site, page.path);
  const image = absolute(site, picture.path);
  return [
    { tag: 'link', attributes: { rel: 'canonical', href: url } },
    property('og:type', type),
    property('og:site_name', site.name),
    property('og:locale', 'ar_AR'),
    property('og:title', page.title),
    property('og:description', page.head.description ?? PAGE_STRINGS.timeline.description),
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

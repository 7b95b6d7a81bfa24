import type { IsoDay } from '../../model/calendar.ts';
import type { HeadTag } from '../page.ts';
import { meta } from './tags.ts';

export interface Cited {
  readonly title: string;
  readonly day: IsoDay | undefined;
  readonly container?: string;
  readonly url: string;
}

/** How to cite a page, under the names that Google Scholar set and Zotero reads. */
export function citation({ title, day, container, url }: Cited): readonly HeadTag[] {
  return [
    meta('citation_title', title),
    ...(day === undefined ? [] : [meta('citation_publication_date', day.replaceAll('-', '/'))]),
    ...(container === undefined ? [] : [meta('citation_journal_title', container)]),
    meta('citation_language', 'ar'),
    meta('citation_public_url', url),
  ];
}

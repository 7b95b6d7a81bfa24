import { listPath } from '../../model/links.ts';
import { PAGE_STRINGS } from '../../ui/pageStrings.ts';
import { STRINGS } from '../../ui/strings.ts';
import { ListPage, listPages as partsOf } from '../../ui/timeline/ListPages.tsx';
import type { PageSource } from '../page.ts';

/** The pages of a long list after the first, which is the timeline. */
export const listPages: PageSource = ({ timeline }) => {
  const pages = partsOf(timeline.events);
  return pages.slice(1).map((events, at) => ({
    path: listPath(at + 2),
    head: { title: STRINGS.pageTitle(PAGE_STRINGS.list.title(at + 2, pages.length)) },
    body: <ListPage timeline={timeline} events={events} page={at + 2} pages={pages.length} />,
  }));
};

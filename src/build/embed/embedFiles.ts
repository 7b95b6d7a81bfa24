import type { Selection } from '../../exports/selection.ts';
import { embedEventPath, pinnedEventPath } from '../../model/links.ts';
import { axisPage } from '../../ui/embed/pages/axisPage.ts';
import { cardPage } from '../../ui/embed/pages/cardPage.ts';
import { listPage } from '../../ui/embed/pages/listPage.ts';
import type { FrameContext } from '../../ui/embed/pages/shell.ts';
import { searchDocuments } from '../../ui/find/searchDocuments.ts';
import type { FileSource, SiteFile } from '../page.ts';
import { selectionOf } from '../selectionOf.ts';
import { pinnedSelections } from './versions.ts';

/** Every page that may stand in a frame: cards, the list, the axis, and the cards of every version that was kept. */
export const embedFiles: FileSource = site => {
  const selection = selectionOf(site);
  const context: FrameContext = { base: site.options.base };
  return [
    { path: 'embed/list/index.html', content: listPage(context, selection) },
    { path: 'embed/axis/index.html', content: axisPage(context, selection) },
    // A script and not data: a sandboxed frame has no origin to fetch data with.
    {
      path: 'embed/documents.js',
      content: `self.timelineDocuments=${JSON.stringify(searchDocuments(site.timeline))};\n`,
    },
    ...selection.events.map(event => ({
      path: `${embedEventPath(event.id)}index.html`,
      content: cardPage(context, selection, event),
    })),
    ...pinnedSelections(site).flatMap(version => pinnedCards(context, version)),
  ];
};

function pinnedCards(context: FrameContext, selection: Selection): SiteFile[] {
  return selection.events.map(event => ({
    path: `${pinnedEventPath(event.id, selection.version)}index.html`,
    content: cardPage(context, selection, event, { pinned: true }),
  }));
}

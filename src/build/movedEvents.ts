import { embedEventPath, eventPath, shortEventPath } from '../model/links.ts';
import { STRINGS } from '../ui/strings.ts';
import type { FileSource, SiteFile } from './page.ts';
import { redirectPage } from './redirectPage.ts';

/**
 * Pages behind the addresses of events that were merged into others. They lead on without a script and on any host.
 * An event without any source left has a page that says so (pages/goneEventPages.tsx); its short link leads there.
 */
export const movedEvents: FileSource = site =>
  site.redirects.flatMap(({ from, to, title }): SiteFile[] => {
    const target = eventPath(to ?? from);
    const lead = (path: string, target: string): SiteFile => {
      return redirectPage(site, { path, target, title: STRINGS.pageTitle(title) });
    };
    return [
      lead(shortEventPath(from), target),
      ...(to === undefined ? [] : [lead(eventPath(from), target), lead(embedEventPath(from), embedEventPath(to))]),
    ];
  });

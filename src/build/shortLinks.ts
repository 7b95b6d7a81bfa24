import { formatEventDate } from '../arabic/formatDate.ts';
import { plainLine, type Selection } from '../exports/selection.ts';
import { eventPath, passagePath, shortEventPath, shortPassagePath } from '../model/links.ts';
import { SHARE_STRINGS } from '../ui/share/shareStrings.ts';
import { STRINGS } from '../ui/strings.ts';
import { pinnedSelections } from './embed/versions.ts';
import type { FileSource } from './page.ts';
import { type RedirectLink, redirectPage } from './redirectPage.ts';

/**
 * A page behind every short link, which carries the head of the page it leads to, so that the short one can be shared.
 * Links are made for all that was ever published: versions that were kept, and the data as it is.
 */
export const shortLinks: FileSource = site => {
  const links = new Map<string, RedirectLink>();
  for (const link of pinnedSelections(site).flatMap(linksOf)) {
    const before = links.get(link.path);
    if (before && before.target !== link.target) {
      throw new Error(
        `الرابط القصير ${link.path} يقود إلى ${before.target} وإلى ${link.target} معاً. غيّر اسم ملف المقال الأحدث منهما قبل نشره، فيتغيّر رابطه.`,
      );
    }
    links.set(link.path, link);
  }
  return [...links.values()].map(link => redirectPage(site, link));
};

function linksOf({ events }: Selection): readonly RedirectLink[] {
  return events.flatMap(event => {
    const name = `${plainLine(event.title)}، ${formatEventDate(event)}`;
    return [
      { path: shortEventPath(event.id), target: eventPath(event.id), title: STRINGS.pageTitle(name) },
      ...event.evidence.map(evidence => ({
        path: shortPassagePath(evidence.article, evidence),
        target: passagePath(evidence.article, evidence),
        title: plainLine(evidence.quote),
        description: SHARE_STRINGS.passageOf(name),
      })),
    ];
  });
}

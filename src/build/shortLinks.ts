import { formatEventDate } from '../arabic/formatDate.ts';
import { plainLine } from '../exports/selection.ts';
import { eventPath, passagePath, shortEventPath, shortPassagePath } from '../model/links.ts';
import type { Timeline } from '../model/timeline.ts';
import { STRINGS } from '../ui/strings.ts';
import { readVersions, VERSIONS_DIR } from './embed/versions.ts';
import type { FileSource } from './page.ts';
import { type RedirectLink, redirectPage } from './redirectPage.ts';

/**
 * A page behind every short link, which carries the head of the page it leads to, so that the short one can be shared.
 * Links are made for all that was ever published: versions that were kept, and the data as it is.
 */
export const shortLinks: FileSource = async site => {
  const kept = await readVersions(VERSIONS_DIR);
  const links = new Map<string, RedirectLink>();
  for (const link of [...kept.values(), site.timeline].flatMap(linksOf)) {
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

function linksOf({ events }: Timeline): readonly RedirectLink[] {
  return events.flatMap(event => {
    const title = STRINGS.pageTitle(`${plainLine(event.title)}، ${formatEventDate(event.date)}`);
    return [
      { path: shortEventPath(event.id), target: eventPath(event.id), title },
      ...event.evidence.map(evidence => ({
        path: shortPassagePath(evidence.article, evidence),
        target: passagePath(evidence.article, evidence),
        title: plainLine(evidence.quote),
      })),
    ];
  });
}

import { formatEventDate } from '../arabic/formatDate.ts';
import { Markup, markup } from '../exports/markup.ts';
import { plainLine } from '../exports/selection.ts';
import { eventPath, passagePath, shortEventPath, shortPassagePath } from '../model/links.ts';
import type { Timeline } from '../model/timeline.ts';
import { STRINGS } from '../ui/strings.ts';
import { readVersions, VERSIONS_DIR } from './embed/versions.ts';
import { shareHead } from './head/shareHead.ts';
import { headHtml } from './headHtml.ts';
import type { FileSource, Head, HeadTag, SiteFile } from './page.ts';
import type { Site } from './site.ts';

interface ShortLink {
  readonly path: string;
  /** Where it leads, relative to the root of the site. */
  readonly target: string;
  readonly title: string;
}

/**
 * A page behind every short link, which carries the head of the page it leads to, so that the short one can be shared.
 * Links are made for all that was ever published: versions that were kept, and the data as it is.
 */
export const shortLinks: FileSource = async site => {
  const kept = await readVersions(VERSIONS_DIR);
  const links = new Map<string, ShortLink>();
  for (const link of [...kept.values(), site.timeline].flatMap(linksOf)) {
    const before = links.get(link.path);
    if (before && before.target !== link.target) {
      throw new Error(`${before.target} and ${link.target} share the short link ${link.path}`);
    }
    links.set(link.path, link);
  }
  return [...links.values()].map(link => redirectPage(site, link));
};

function linksOf({ events }: Timeline): readonly ShortLink[] {
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

/** Leads on without a script, by a path that does not depend on the host. */
function redirectPage(site: Site, { path, target, title }: ShortLink): SiteFile {
  const up = path.replace(/[^/]+\//g, '../');
  const leadsTo = target.split('#')[0] as string;
  const event = site.timeline.events.find(({ id }) => eventPath(id) === leadsTo);
  const head: Head = { title, ...(event ? { description: event.summary } : {}) };
  const tags: readonly HeadTag[] = [
    { tag: 'meta', attributes: { 'http-equiv': 'refresh', content: `0; url=${up}${target}` } },
    ...shareHead({ path: leadsTo, head }, site),
  ];
  const content = markup`<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8">
    ${new Markup(headHtml(head, tags))}
  </head>
  <body><p><a href="${up}${target}">${title}</a></p></body>
</html>
`.text;
  return { path: `${path}index.html`, content };
}

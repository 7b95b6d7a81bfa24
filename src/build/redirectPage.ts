import { Markup, markup } from '../exports/markup.ts';
import { eventPath } from '../model/links.ts';
import { shareHead } from './head/shareHead.ts';
import { headHtml } from './headHtml.ts';
import type { Head, HeadTag, SiteFile } from './page.ts';
import type { Site } from './site.ts';

export interface RedirectLink {
  readonly path: string;
  /** Where it leads, relative to the root of the site. */
  readonly target: string;
  readonly title: string;
  /** Where the page it leads to has none of its own. */
  readonly description?: string;
}

/** Leads on without a script, by a path that does not depend on the host. */
export function redirectPage(site: Site, { path, target, title, ...given }: RedirectLink): SiteFile {
  const up = path.replace(/[^/]+\//g, '../');
  const leadsTo = target.split('#')[0] as string;
  const event = site.timeline.events.find(({ id }) => eventPath(id) === leadsTo);
  const description = event?.summary ?? given.description;
  const head: Head = { title, ...(description === undefined ? {} : { description }) };
  const tags: readonly HeadTag[] = [
    { tag: 'meta', attributes: { 'http-equiv': 'refresh', content: `0; url=${up}${target}` } },
    ...shareHead({ path: leadsTo, head }, site),
  ];
  const content = markup`<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="${up}favicon.svg" type="image/svg+xml">
    ${new Markup(headHtml(head, tags))}
  </head>
  <body><p><a href="${up}${target}">${title}</a></p></body>
</html>
`.text;
  return { path: `${path}index.html`, content };
}

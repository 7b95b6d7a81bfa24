import { prerender } from 'react-dom/static';
import { headHtml } from './headHtml.ts';
import type { CommonTags, Page, SiteFile } from './page.ts';
import type { Site } from './site.ts';
import { FILE_SOURCES, HEAD_SOURCES, PAGE_SOURCES } from './sources.ts';

/** Gives the HTML around a page, with `<!--head-->` and `<!--body-->` in it. `name` is the HTML entry. */
export type Template = (name: string) => string;

/** Every page of the site, in a fixed order. Throws when two pages claim one path. */
export function allPages(site: Site): readonly Page[] {
  const pages = PAGE_SOURCES.flatMap(source => source(site));
  const paths = new Set<string>();
  for (const { path } of pages) {
    if (paths.has(path)) throw new Error(`two pages claim the path ${path}`);
    paths.add(path);
  }
  return pages;
}

/** One page as HTML. `common` goes into every head, before what belongs to the page. */
export async function renderPage(page: Page, site: Site, template: string, common: CommonTags): Promise<string> {
  const { prelude } = await prerender(page.body);
  const body = await new Response(prelude).text();
  const added = HEAD_SOURCES.flatMap(source => source(page, site));
  const head = headHtml({ ...page.head, tags: [...common(page), ...(page.head.tags ?? [])] }, added);
  return template.replace('<!--head-->', () => head).replace('<!--body-->', () => body);
}

/** All that is published besides what the bundler wrote. */
export async function renderSite(site: Site, template: Template, common: CommonTags): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  for (const page of allPages(site)) {
    const content = await renderPage(page, site, template(page.template ?? 'index.html'), common);
    files.push({ path: page.path.endsWith('.html') ? page.path : `${page.path}index.html`, content });
  }
  return [...files, ...(await siteFiles(site))];
}

/** The files published beside the pages. */
export async function siteFiles(site: Site): Promise<SiteFile[]> {
  const made = await Promise.all(FILE_SOURCES.map(async source => source(site)));
  return made.flat();
}

/** One published file, made without making all the others first. */
export async function findSiteFile(site: Site, path: string): Promise<SiteFile | undefined> {
  for (const source of FILE_SOURCES) {
    const found = (await source(site)).find(file => file.path === path);
    if (found) return found;
  }
  return undefined;
}

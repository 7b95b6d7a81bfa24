import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder } from 'vite';
import type { Timeline } from '../../model/timeline.ts';
import { loadSite } from '../loadSite.ts';
import { readSiteOptions } from '../siteOptions.ts';
import { RENDERER_DIR } from '../stage.ts';

/** Builds the renderer of pages, which the build of the site takes away again. */
export async function buildRenderer(): Promise<typeof import('../render.ts')> {
  const builder = await createBuilder({ logLevel: 'error' });
  const { ssr } = builder.environments;
  if (!ssr) throw new Error('vite.config.ts must define the environment ssr');
  await builder.build(ssr);
  return import(pathToFileURL(join(process.cwd(), RENDERER_DIR, 'render.js')).href);
}

/** The timeline and the next page of its list. */
const PAGES = /^(list\/2\/)?$/;

/**
 * Writes into `dir` what a visit to the timeline page of `timeline` needs: the page and the next, the data, and the scripts and styles
 * of the site in `dist/`.
 */
export async function writeBenchSite(
  renderer: typeof import('../render.ts'),
  timeline: Timeline,
  dir: string,
): Promise<void> {
  const site = { ...(await loadSite(readSiteOptions({}))), timeline };
  const built = await readFile('dist/index.html', 'utf8');
  const template = built.replace(/<body>.*<\/body>/s, () => '<body>\n<!--body-->\n</body>');
  await mkdir(join(dir, 'data'), { recursive: true });
  await cp('dist/assets', join(dir, 'assets'), { recursive: true });
  await cp('dist/favicon.svg', join(dir, 'favicon.svg'));
  for (const page of renderer.allPages(site)) {
    if (!PAGES.test(page.path)) continue;
    await mkdir(join(dir, page.path), { recursive: true });
    await writeFile(join(dir, page.path, 'index.html'), await renderer.renderPage(page, site, template, () => []));
  }
  await writeFile(join(dir, 'data', 'timeline.json'), JSON.stringify(timeline));
}

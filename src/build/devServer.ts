import { readFile } from 'node:fs/promises';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { mimeType } from '../../scripts/mimeTypes.mjs';
import { devScripts } from './embed/devScripts.ts';
import { loadSite } from './loadSite.ts';
import type { HeadTag, SiteFile } from './page.ts';
import type { SiteOptions } from './siteOptions.ts';
import { watchData } from './watchData.ts';

const DEV_TAGS: readonly HeadTag[] = [
  { tag: 'script', attributes: { type: 'module', src: '/src/ui/settings/early.ts' } },
];

/** Serves every page and file as the build would make it, from the sources as they are now. */
export function serveInDevelopment(server: ViteDevServer, options: SiteOptions): () => void {
  watchData(server);
  const scriptAt = devScripts(server);
  return () => {
    server.middlewares.use(async (request, response, next) => {
      try {
        const url = request.url ?? '/';
        const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
        const answer = (await answerPath(server, options, url, path)) ?? fileAnswer(await scriptAt(path));
        if (answer === undefined) return next();
        response.statusCode = answer.status;
        response.setHeader('Content-Type', answer.type);
        // As the built site has it: a sandboxed frame has no origin and needs this for fonts.
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(answer.content);
      } catch (error) {
        next(error);
      }
    });
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: string | Uint8Array;
}

async function answerPath(
  server: ViteDevServer,
  options: SiteOptions,
  url: string,
  path: string,
): Promise<Answer | undefined> {
  const environment = server.environments.ssr;
  if (!environment || !isRunnableDevEnvironment(environment)) return undefined;
  const { allPages, renderPage, findSiteFile }: typeof import('./render.ts') =
    await environment.runner.import('/src/build/render.ts');
  const site = await loadSite(options);
  const pages = allPages(site);
  const page = pages.find(candidate => candidate.path === path);
  const isFile = /\.\w+$/.test(path);
  if (page === undefined) {
    const file = fileAnswer(await findSiteFile(site, isFile ? path : `${path}index.html`));
    if (file || isFile) return file;
  }
  const shown = page ?? pages.find(candidate => candidate.path === '404.html');
  if (shown === undefined) return undefined;
  const entry = await readFile(shown.template ?? 'index.html', 'utf8');
  const template = await server.transformIndexHtml(url, entry);
  const content = await renderPage(shown, site, template, () => DEV_TAGS);
  return { status: page ? 200 : 404, type: mimeType('page.html').type, content };
}

function fileAnswer(file: SiteFile | undefined): Answer | undefined {
  return file && { status: 200, type: mimeType(file.path).type, content: file.content };
}

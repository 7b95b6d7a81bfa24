import { readFile } from 'node:fs/promises';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { loadSite } from './loadSite.ts';
import type { HeadTag } from './page.ts';
import type { SiteOptions } from './siteOptions.ts';
import { watchData } from './watchData.ts';

const DEV_TAGS: readonly HeadTag[] = [
  { tag: 'script', attributes: { type: 'module', src: '/src/ui/settings/early.ts' } },
];

/** Serves every page as the build would make it, from the sources as they are now. */
export function serveInDevelopment(server: ViteDevServer, options: SiteOptions): () => void {
  watchData(server);
  return () => {
    server.middlewares.use(async (request, response, next) => {
      try {
        const answer = await answerPath(server, options, request.url ?? '/');
        if (answer === undefined) return next();
        response.statusCode = answer.status;
        response.setHeader('Content-Type', answer.type);
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

async function answerPath(server: ViteDevServer, options: SiteOptions, url: string): Promise<Answer | undefined> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
  const environment = server.environments.ssr;
  if (!environment || !isRunnableDevEnvironment(environment)) return undefined;
  const { allPages, renderPage, findSiteFile }: typeof import('./render.ts') =
    await environment.runner.import('/src/build/render.ts');
  const site = await loadSite(options);
  const pages = allPages(site);
  const page = pages.find(candidate => candidate.path === path);
  if (page === undefined && /\.\w+$/.test(path)) {
    const file = await findSiteFile(site, path);
    return file && { status: 200, type: typeOf(path), content: file.content };
  }
  const shown = page ?? pages.find(candidate => candidate.path === '404.html');
  if (shown === undefined) return undefined;
  const entry = await readFile(shown.template ?? 'index.html', 'utf8');
  const template = await server.transformIndexHtml(url, entry);
  const content = await renderPage(shown, site, template, DEV_TAGS);
  return { status: page ? 200 : 404, type: 'text/html; charset=utf-8', content };
}

function typeOf(path: string): string {
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

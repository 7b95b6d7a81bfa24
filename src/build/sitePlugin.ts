import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { serveInDevelopment } from './devServer.ts';
import { diskEffects } from './effects.ts';
import { EMBED_ENVIRONMENTS } from './embed/embedEnvironments.ts';
import { unkeptProblem } from './embed/versions.ts';
import { loadSite } from './loadSite.ts';
import type { CommonTags, HeadTag } from './page.ts';
import { printProblems } from './printProblems.ts';
import type { SiteOptions } from './siteOptions.ts';
import { OUT_DIR, RENDERER_DIR, STAGE_DIR, staged } from './stage.ts';
import { writeFiles } from './writeFiles.ts';

/** Prerenders every page after the bundler has written its part, and serves pages in development. */
export function sitePlugin(options: SiteOptions): Plugin {
  return {
    name: 'site',
    configureServer: server => serveInDevelopment(server, options),
    // Two builds at once would empty each other's folder.
    buildApp: builder => diskEffects.locked(OUT_DIR, () => staged(() => buildSite(builder, options))),
  };
}

async function buildSite(builder: ViteBuilder, options: SiteOptions): Promise<void> {
  const { client, early, ssr } = builder.environments;
  if (!client || !early || !ssr) throw new Error('vite.config.ts must define the environments client, early and ssr');
  const site = await loadSite(options);
  await builder.build(client);
  await builder.build(early);
  for (const name of EMBED_ENVIRONMENTS) await builder.build(builder.environments[name] ?? absent(name));
  await builder.build(ssr);

  const templates = await takeTemplates();
  const renderer = (await import(
    pathToFileURL(join(process.cwd(), RENDERER_DIR, 'render.js')).href
  )) as typeof import('./render.ts');
  const common = commonTags(await readdir(join(STAGE_DIR, 'assets')), options.base);
  const files = await renderer.renderSite(site, name => templates.get(name) ?? missing(name), common);
  await writeFiles(STAGE_DIR, files);
  printProblems(unkeptProblem(site));
}

function absent(name: string): never {
  throw new Error(`vite.config.ts must define the environment ${name}`);
}

function missing(name: string): never {
  throw new Error(`no HTML entry ${name}: add it to the inputs in vite.config.ts`);
}

/** Reads the built HTML entries and removes them: pages take their place. */
async function takeTemplates(): Promise<Map<string, string>> {
  const templates = new Map<string, string>();
  for (const name of (await readdir(STAGE_DIR)).filter(file => file.endsWith('.html'))) {
    templates.set(name, afterFirstPaint(await readFile(join(STAGE_DIR, name), 'utf8')));
    await rm(join(STAGE_DIR, name));
  }
  return templates;
}

/** On a slow line the scripts of the page wait for its styles and fonts; the bundler drops what the entry says of them. */
function afterFirstPaint(template: string): string {
  return template.replace(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"');
}

/** What every page needs before its first paint: the reader's settings and the fonts of its text. */
function commonTags(assets: readonly string[], base: string): CommonTags {
  const found = (pattern: RegExp): string[] =>
    assets.filter(name => pattern.test(name)).map(name => `${base}assets/${name}`);
  const preload = (href: string, isWanted: boolean): HeadTag => ({
    tag: 'link',
    attributes: {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      ...(isWanted ? {} : { fetchpriority: 'low' }),
      crossorigin: '',
      href,
    },
  });
  const settings = found(/^early-.*\.js$/).map((src): HeadTag => ({ tag: 'script', attributes: { src } }));
  const interfaceFonts = found(/^readex-pro-.*\.woff2$/).map(href => preload(href, true));
  const quoteFonts = found(/^noto-naskh-.*\.woff2$/);
  return page => [
    ...settings,
    ...interfaceFonts,
    ...quoteFonts.map(href => preload(href, page.opensWithQuotes === true)),
  ];
}

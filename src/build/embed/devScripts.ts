import { build, type ViteDevServer } from 'vite';
import type { SiteFile } from '../page.ts';
import { embedEnvironments } from './embedEnvironments.ts';

/**
 * What the build writes for frames and the pages around them, made in memory when it is first asked for and again when a
 * source has changed. Not served as modules: a sandboxed frame has no origin to fetch those with.
 */
export function devScripts(server: ViteDevServer): (path: string) => Promise<SiteFile | undefined> {
  let made: Promise<readonly SiteFile[]> | undefined;
  server.watcher.on('change', () => {
    made = undefined;
  });
  return async path => {
    made ??= buildScripts(server.config.base);
    return (await made).find(file => file.path === path);
  };
}

async function buildScripts(base: string): Promise<readonly SiteFile[]> {
  const results = await Promise.all(
    Object.values(embedEnvironments()).map(environment =>
      build({ base, configFile: false, logLevel: 'warn', build: { ...environment.build, write: false } }),
    ),
  );
  return results
    .flatMap(result => ('on' in result ? [] : result))
    .flatMap(({ output }) => output)
    .map(file => ({ path: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));
}

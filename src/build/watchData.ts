import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { isRunnableDevEnvironment } from 'vite';
import { ARTICLES_DIR, CURATION_FILE, LEXICON_DIR } from './loadSite.ts';
import { formatProblem, hasErrors, printProblems } from './printProblems.ts';

/** Long enough for an editor to finish writing several files. */
const SETTLE_MS = 80;

/**
 * Reads the articles anew when an article, a word of the lexicon or an editor's decision changes, and updates the open
 * page; what is wrong is printed and laid over the page until it is mended.
 */
export function watchData(server: ViteDevServer): void {
  const watched = [ARTICLES_DIR, LEXICON_DIR, CURATION_FILE].map(path => resolve(path));
  server.watcher.add(watched);
  let timer: NodeJS.Timeout | undefined;
  const onChange = (path: string): void => {
    const changed = resolve(path);
    if (!watched.some(place => changed === place || changed.startsWith(place + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void extractAgain(server), SETTLE_MS);
  };
  for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, onChange);
}

async function extractAgain(server: ViteDevServer): Promise<void> {
  const environment = server.environments.ssr;
  if (!environment || !isRunnableDevEnvironment(environment)) return;
  // Through the runner, so that a change to a rule counts as well as a change to an article.
  const { extract }: typeof import('./extract.ts') = await environment.runner.import('/src/build/extract.ts');
  const { problems } = await extract();
  printProblems(problems);
  if (hasErrors(problems)) {
    const message = problems.map(formatProblem).join('\n');
    server.ws.send({ type: 'error', err: { message, stack: '' } });
  } else server.ws.send({ type: 'full-reload' });
}

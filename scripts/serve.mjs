// Serves dist/ on this machine: `node scripts/serve.mjs`. Honours PORT and BASE_PATH.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, wishedPort } from './environment.mjs';
import { root } from './setupLock.mjs';
import { serveSite } from './staticServer.mjs';

/** Serves the built site until Ctrl+C and prints its address. */
export async function serve() {
  const dir = join(root, 'dist');
  if (!existsSync(join(dir, 'index.html'))) {
    process.stderr.write('لا موقع مبنيّ بعد. شغّل npm run build أولاً.\n');
    process.exit(1);
  }
  const wished = wishedPort();
  const server = await serveSite({ dir, base: basePath(), port: wished });
  if (wished !== 0 && server.port !== wished) {
    process.stdout.write(`المنفذ ${wished} مشغول، فاستُعمل المنفذ ${server.port}.\n`);
  }
  process.stdout.write(`الموقع على العنوان: http://localhost:${server.port}${basePath()}\n`);
  process.stdout.write('للإيقاف: Ctrl+C\n');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      process.exit(0);
    });
  }
}

if (import.meta.filename === process.argv[1]) await serve();

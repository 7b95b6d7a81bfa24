import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { SiteFile } from './page.ts';

/** Writes files below `dir`. Throws for a path that would leave it. */
export async function writeFiles(dir: string, files: readonly SiteFile[]): Promise<void> {
  const root = resolve(dir) + sep;
  for (const { path, content } of files) {
    const target = resolve(join(dir, path));
    if (!target.startsWith(root)) throw new Error(`${path} would be written outside ${dir}`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

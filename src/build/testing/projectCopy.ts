import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = [
  'data',
  'src',
  'scripts',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];
/** Caches and packages, which no command promises anything about. */
const OTHERS = new Set(['node_modules', '.cache', 'src', 'scripts', 'public']);

/** A copy of the project in a folder of its own, for tests that run its commands; packages are linked. */
export function copyProject(): string {
  const dir = mkdtempSync(join(tmpdir(), 'project-'));
  // With their times: a lock file that seems newer than the packages would have them installed anew, through the links.
  for (const name of COPIED) cpSync(name, join(dir, name), { recursive: true, preserveTimestamps: true });
  mkdirSync(join(dir, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.site') && !name.startsWith('.vite'))
      symlinkSync(resolve('node_modules', name), join(dir, 'node_modules', name));
  }
  return dir;
}

/** Every file of a project that its commands write, with its bytes. */
export function filesOf(dir: string): Record<string, string> {
  const found = readdirSync(dir)
    .filter(name => !OTHERS.has(name))
    .flatMap(name => {
      if (!lstatSync(join(dir, name)).isDirectory()) return [name];
      return readdirSync(join(dir, name), { recursive: true, encoding: 'utf8' }).map(below => join(name, below));
    })
    .filter(name => lstatSync(join(dir, name)).isFile())
    .sort();
  return Object.fromEntries(found.map(name => [name, readFileSync(join(dir, name), 'latin1')]));
}

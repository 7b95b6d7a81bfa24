import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve } from 'node:path';

// Loaded before a command (`node --import`): makes the folder it runs in a volume mounted read-only, which no test can
// do without being the administrator.
const NAMES = ['writeFile', 'mkdir', 'appendFile', 'rename', 'symlink', 'link', 'mkdtemp', 'copyFile'] as const;

function refuse(path: unknown): void {
  const target = resolve(String(path));
  if (relative(process.cwd(), target).startsWith('..')) return;
  throw Object.assign(new Error(`EROFS: read-only file system, open '${target}'`), { code: 'EROFS', errno: -30 });
}

for (const name of NAMES) {
  const sync = fs[`${name}Sync`] as (...args: unknown[]) => unknown;
  const promised = fs.promises[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(fs, {
    [`${name}Sync`]: (...args: unknown[]) => {
      refuse(args[0]);
      return sync(...args);
    },
  });
  Object.assign(fs.promises, {
    [name]: async (...args: unknown[]) => {
      refuse(args[0]);
      return promised(...args);
    },
  });
}
syncBuiltinESMExports();

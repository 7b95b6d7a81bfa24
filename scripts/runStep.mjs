import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setupLock.mjs';

/** Where a program lives in a package of another name. */
const PACKAGES = { biome: '@biomejs/biome', tsc: 'typescript', playwright: '@playwright/test' };

/** Node's arguments that run an installed package's program: no shell, the same on every system. */
export function packageProgram(name, ...args) {
  const folder = join(root, 'node_modules', PACKAGES[name] ?? name);
  return {
    get argv() {
      const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
    },
  };
}

/** Node's arguments that run a script of ours. */
export function nodeProgram(file, ...args) {
  return { argv: [file, ...args] };
}

/** Node's arguments that run a TypeScript file of ours. */
export function typescriptProgram(file, ...args) {
  return { argv: ['--import', 'tsx', file, ...args] };
}

/** Runs Node to its end, showing what it prints. Ctrl+C reaches it too. Resolves to `{code, seconds}`. */
export function runStep({ argv }, env = {}) {
  const started = process.hrtime.bigint();
  return new Promise(done => {
    const child = spawn(process.execPath, argv, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const forward = signal => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward);
    child.once('exit', (status, signal) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, forward);
      if (signal === 'SIGINT' || signal === 'SIGTERM' || status === 130) process.exit(130);
      done({ code: status ?? 1, seconds: Number(process.hrtime.bigint() - started) / 1e9 });
    });
  });
}

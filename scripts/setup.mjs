// Makes a fresh clone ready: installs the packages of the lock file, and with --browser also finds or gets browsers
// for the tests. Plain Node, since it runs before anything is installed. Silent when there is nothing to do; writes
// to standard error only, so that a command piping data through standard output stays clean.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowsers } from './getBrowsers.mjs';
import { root, withLock } from './setupLock.mjs';

const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');

function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

function install() {
  process.stderr.write('تُنزَّل الحزم أول مرة (npm ci)…\n');
  const cli = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...rest] = cli?.endsWith('npm-cli.js') ? [process.execPath, cli, ...args] : ['npm', ...args];
  // The installer's standard output joins our standard error.
  const { status } = spawnSync(command, rest, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  process.stderr.write('تعذّر تنزيل الحزم. تحقق من الاتصال بالشبكة ثم أعد الأمر.\n');
  process.exit(status ?? 130);
}

// Two commands started at once: the second waits, and then finds the packages there.
if (!isInstalled()) await withLock('install', () => (isInstalled() ? undefined : install()));
if (process.argv.includes('--browser')) await withLock('browser', getBrowsers);

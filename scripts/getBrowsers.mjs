import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromiumCandidates, firefoxCandidates, foundFile } from './browsers.mjs';
import { root } from './setupLock.mjs';

/**
 * Finds browsers that run, or gets them: first Playwright's own download, then Debian's packages when we are root.
 * Chromium has to be had; without Firefox its tests are left out, and that is said.
 */
export function getBrowsers() {
  const isRoot = process.getuid?.() === 0;
  let chromium = firstThatRuns(chromiumCandidates());
  let firefox = firstThatRuns(firefoxCandidates());
  if (chromium === undefined) {
    say('لا متصفح Chromium هنا؛ يُجرَّب تنزيله…');
    // Its own words on a closed network are a page of stack traces; what it comes to is said below.
    run(
      process.execPath,
      [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'],
      300,
      'ignore',
    );
    chromium = firstThatRuns(chromiumCandidates());
  }
  const missing = [...(chromium ? [] : ['chromium']), ...(firefox ? [] : ['firefox-esr'])];
  if (missing.length > 0 && isRoot && run('apt-get', ['--version'], 10)) {
    say(`يُثبَّت من حزم النظام: ${missing.join(' ')}…`);
    run('apt-get', ['update', '-qq'], 180);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], 600);
    chromium ??= firstThatRuns(chromiumCandidates());
    firefox ??= firstThatRuns(firefoxCandidates());
  }
  if (chromium === undefined) {
    say('لا متصفح للاختبارات. ثبّت Chromium أو Chrome، أو ضع مساره في المتغيّر CHROME_PATH، ثم أعد الأمر.');
    process.exit(1);
  }
  if (firefox === undefined) say('لا متصفح Firefox هنا: تُترك اختباراته.');
  remember({ chromium, ...(firefox ? { firefox } : {}) });
}

/** Some systems have a program of that name which only says how to install the real one. */
function firstThatRuns(paths) {
  const known = readFound();
  return paths.find(
    path => Object.values(known).includes(path) || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  );
}

function readFound() {
  try {
    return JSON.parse(readFileSync(foundFile, 'utf8'));
  } catch {
    return {};
  }
}

function remember(found) {
  mkdirSync(dirname(foundFile), { recursive: true });
  writeFileSync(foundFile, `${JSON.stringify(found)}\n`);
}

function run(command, args, seconds, errors = 2) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', errors],
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

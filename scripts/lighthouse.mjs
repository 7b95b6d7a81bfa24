// `npm run lighthouse`: Lighthouse, mobile, on the built site. It is fetched by npx and no part of the install.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, findChromium } from './browsers.mjs';
import { root } from './setupLock.mjs';
import { serveSite } from './staticServer.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const dist = join(root, 'dist');
const first = folder => readdirSync(join(dist, folder)).sort()[0];
const pages = { timeline: '', event: `event/${first('event')}/`, article: `article/${first('article')}/` };
const reports = join(root, '.cache', 'reports');
mkdirSync(reports, { recursive: true });

// The port that pages are built for, so that addresses on them are those they are served under.
const server = await serveSite({ dir: dist, base: '/', port: 4173 });
process.stdout.write(`| page | ${CATEGORIES.join(' | ')} |\n|---|${CATEGORIES.map(() => '---:|').join('')}\n`);
for (const [name, path] of Object.entries(pages)) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(name, path));
  // Other work on the machine disturbs single runs: the one in the middle counts.
  runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  process.stdout.write(`| ${name} | ${scores(runs[Math.floor(RUNS / 2)]).join(' | ')} |\n`);
}
server.close();

/** Waits without standing in the way of the server, which runs in this process. */
function run(args) {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const child = spawn(npx, ['--yes', LIGHTHOUSE, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: findChromium() },
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
}

async function measure(name, path) {
  const report = join(reports, `lighthouse-${name}.json`);
  const code = await run([
    `http://localhost:${server.port}/${path}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=--headless=new ${CHROMIUM_FLAGS.join(' ')}`,
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
  ]);
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** Out of 100, each with the audits that fell short. */
function scores({ categories, audits }) {
  return CATEGORIES.map(id => {
    const { score, auditRefs } = categories[id];
    const short = auditRefs.filter(({ id: audit, weight }) => weight > 0 && (audits[audit].score ?? 1) < 0.9);
    const reasons = short.map(({ id: audit }) => audit).join(', ');
    return `${Math.round(score * 100)}${reasons && ` (${reasons})`}`;
  });
}

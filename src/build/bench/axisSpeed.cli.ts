import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/browsers.mjs';
import { serveSite } from '../../../scripts/staticServer.mjs';
import type { Timeline } from '../../model/timeline.ts';
import { TIMELINE_FILE } from '../loadSite.ts';
import { axisTable } from './axisTable.ts';
import { buildRenderer, writeBenchSite } from './benchSite.ts';
import { generateTimeline } from './generateTimeline.ts';
import { type AxisSpeed, measureAxis } from './measureAxis.ts';

const SIZES = [300, 50_000];
const ROUNDS = 7;
const SEED = 2021;
const DIR = '.cache/bench-axis';

/** `npm run bench:axis`: the timeline page with few and with many events, visited in turns; prints a table. */
async function main(): Promise<void> {
  const original = JSON.parse(await readFile(TIMELINE_FILE, 'utf8')) as Timeline;
  const renderer = await buildRenderer();
  for (const size of SIZES) {
    await writeBenchSite(renderer, generateTimeline(size, SEED, original), join(DIR, String(size)));
  }
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) });
  const visits = new Map<number, AxisSpeed[]>(SIZES.map(size => [size, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of SIZES) {
      const server = await serveSite({ dir: join(DIR, String(size)), base: '/', port: 0 });
      visits.get(size)?.push(await measureAxis(browser, `http://localhost:${server.port}/`, size));
      server.close();
    }
  }
  await browser.close();
  await rm(DIR, { recursive: true });
  process.stdout.write(axisTable(visits));
}

await main();

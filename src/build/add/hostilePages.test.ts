import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cost } from '../testing/hostile/cost.ts';
import { HOSTILE } from '../testing/hostile/pages.ts';

// Protects the editor's machine: pages made to cost end as text, or in a refusal, for little time, memory and room.
const COST = join(import.meta.dirname, '..', 'testing', 'hostile', 'cost.ts');
/** For pages of up to 20 MB and all that is made of them, one after the other. */
const MEGABYTES = 400;
/** Times what plain text of the same size costs. Quadratic work on these sizes is in the thousands. */
const MOST_RATIO = 60;
/** In UTF-16 code units, the text aside. */
const MOST_SHOWN = 2500;
/** What the page says itself is as long as it says it; these say nothing but the paragraph. */
const MUTE = new Set([
  'attributes without number',
  'one attribute without end',
  'metadata without number',
  'a date without end in its metadata',
  'a title without end',
  'line breaks',
  'controls of direction',
  'the same, coded',
  'an entity bomb',
  'comments without end',
]);
const MOST_TEXT_OF_THESE = 1000;

let costs: Readonly<Record<string, Cost>>;
beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${MEGABYTES}`,
    '--import',
    'tsx',
    COST,
  ]);
  costs = JSON.parse(stdout);
}, 600_000);

describe('a page made to cost', () => {
  it.each(Object.keys(HOSTILE))('with %s ends in bounds', name => {
    const { isRead, refused, shown, text, turns, ratio } = costs[name] as Cost;
    expect([isRead, refused !== undefined]).toContain(true);
    expect(shown).toBeLessThan(MOST_SHOWN);
    expect(turns).toBe(false);
    expect(ratio).toBeLessThan(MOST_RATIO);
    if (!MUTE.has(name)) return;
    expect(isRead).toBe(true);
    expect(text).toBeLessThan(MOST_TEXT_OF_THESE);
  });
});

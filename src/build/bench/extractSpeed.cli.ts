import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../../model/article.ts';
import { readArticles } from '../readArticles.ts';
import { readLexicon } from '../readLexicon.ts';
import { generateArticles } from './generateArticles.ts';
import { type Measurement, measure } from './measure.ts';
import { SPEED_CASES, type SpeedCase } from './speedCases.ts';
import { speedTable } from './speedTable.ts';

const SEED = 2021;
const root = join(import.meta.dirname, '..', '..', '..');

/**
 * `npm run bench:extract [-- --write]`: every case in a process of its own, so that memory is that case's; prints a table,
 * with `--write` puts it into docs/extract-speed.md with today's date.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { case: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const asked = SPEED_CASES.find(({ name }) => name === values.case);
  if (asked) {
    process.stdout.write(JSON.stringify(await run(asked)));
    return;
  }
  const rows = SPEED_CASES.map(({ name }) => {
    const args = [...process.execArgv, process.argv[1] as string, '--case', name];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measurement;
  });
  const table = speedTable(rows);
  process.stdout.write(table);
  if (values.write) writeTable(table);
}

async function run({ name, articles, rounds, prepare }: SpeedCase): Promise<Measurement> {
  const lexicon = await readLexicon(join(root, 'data', 'lexicon'));
  const generated = generateArticles(articles, SEED, await originals(), lexicon);
  return measure(name, prepare ? prepare(generated) : generated, lexicon, rounds);
}

/** The articles of the site, and those that the quality of reading is measured on. */
async function originals(): Promise<readonly Article[]> {
  const golden = join(root, 'src', 'build', 'golden');
  const sets = readdirSync(golden).map(name => join(golden, name, 'articles'));
  const read = await Promise.all([join(root, 'data', 'articles'), ...sets].map(dir => readArticles(dir)));
  return read.flatMap(({ articles }) => articles);
}

function writeTable(table: string): void {
  const path = join(root, 'docs', 'extract-speed.md');
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split('<!-- bench -->\n');
  const after = rest.split('<!-- /bench -->')[1] ?? '\n';
  const date = `Run of ${new Date().toISOString().slice(0, 10)}, Node ${process.version}.`;
  writeFileSync(path, `${before}<!-- bench -->\n${date}\n\n${table}\n<!-- /bench -->${after}`);
}

await main();

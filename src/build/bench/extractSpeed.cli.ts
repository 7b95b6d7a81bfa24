import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from '../readArticles.ts';
import { readLexicon } from '../readLexicon.ts';
import { generateArticles } from './generateArticles.ts';
import { type Measurement, measure } from './measure.ts';
import { speedTable } from './speedTable.ts';

const SIZES = [10, 100, 1000];
const SEED = 2021;
const root = join(import.meta.dirname, '..', '..', '..');

/** `npm run bench:extract`: every size in a process of its own, so that memory is that size's; prints a table. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: 'string' } } });
  if (values.size !== undefined) {
    const { articles } = await readArticles(join(root, 'data', 'articles'));
    const lexicon = await readLexicon(join(root, 'data', 'lexicon'));
    const generated = generateArticles(Number(values.size), SEED, articles, lexicon);
    process.stdout.write(JSON.stringify(measure(generated, lexicon, Number(values.size) > 100 ? 2 : 5)));
    return;
  }
  const rows = SIZES.map(size => {
    const args = [...process.execArgv, import.meta.filename, '--size', String(size)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measurement;
  });
  process.stdout.write(speedTable(rows));
}

await main();

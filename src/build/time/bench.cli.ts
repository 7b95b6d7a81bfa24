import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench, benchTable } from './bench.ts';
import { type GoldRow, parseRows } from './score.ts';

/** `npm run bench:time [-- --write]`: prints the table; with `--write` puts it into docs/time-quality.md with today's date. */
const root = join(import.meta.dirname, '../../..');
const golden = join(root, 'src/pipeline/time/golden');
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const rows = (file: string): GoldRow[] => parseRows(readFileSync(join(golden, file), 'utf8'));
const samples = [
  { name: 'held out 1', rows: rows('held-out-1.jsonl') },
  { name: 'held out 2', rows: rows('held-out-2.jsonl') },
  { name: 'held out 3', rows: rows('held-out-3.jsonl') },
];
const traps = [...rows('held-out-traps.jsonl'), ...rows('held-out-traps-2.jsonl')];
const articles = join(root, 'data/articles');
const bodies = readdirSync(articles).map(name => readFileSync(join(articles, name), 'utf8'));
const text = [...bodies, ...[...samples.flatMap(one => one.rows), ...traps].map(row => row.text)].join('\n');

const table = benchTable(samples, bench(samples, traps, text), traps.length);
process.stdout.write(`${table}\n`);

if (values.write) {
  const path = join(root, 'docs/time-quality.md');
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split('<!-- bench -->\n');
  const after = rest.split('<!-- /bench -->')[1] ?? '\n';
  const block = `Run of ${new Date().toISOString().slice(0, 10)}, Node ${process.version}.\n\n${table}\n\n`;
  writeFileSync(path, `${before}<!-- bench -->\n${block}<!-- /bench -->${after}`);
}

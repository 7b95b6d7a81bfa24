// Checks that data/timeline.json is what the articles give now (extracts beside it and compares byte for byte), and that
// every id in it is registered, so that it will keep leading to its event.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, typescriptProgram } from './runStep.mjs';
import { root } from './setupLock.mjs';

const fresh = '.cache/reports/timeline.json';
const { code } = await runStep(typescriptProgram('src/build/extract.cli.ts', '--out', fresh));
if (code !== 0) process.exit(code);

const bytesOf = file => readFileSync(join(root, file));
if (!bytesOf(fresh).equals(bytesOf('data/timeline.json'))) {
  process.stderr.write(
    'data/timeline.json is older than the articles, the lexicon or the rules. Run: npm run extract\n',
  );
  process.exit(1);
}

const known = new Set(JSON.parse(bytesOf('data/ids.json')).events.map(({ id }) => id));
const unknown = JSON.parse(bytesOf(fresh)).events.filter(({ id }) => !known.has(id));
if (unknown.length > 0) {
  process.stderr.write(`not in data/ids.json: ${unknown.map(({ id }) => id).join(', ')}. Run: npm run extract\n`);
  process.exit(1);
}

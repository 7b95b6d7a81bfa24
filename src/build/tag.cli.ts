import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { RowError, tagRow } from './tagRows.ts';

/** `npm run --silent tag`: JSON Lines in, JSON Lines out, a row a row. Blank lines are passed over. */
async function main(): Promise<void> {
  let line = 0;
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (json.trim() === '') continue;
    if (!process.stdout.write(`${tagRow(line === 1 ? json.replace(/^\ufeff/, '') : json, line)}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof RowError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

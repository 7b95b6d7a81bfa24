import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';
import config from '../../vite.config.ts';
import { writingProblem } from './diskProblem.ts';
import { printProblems } from './printProblems.ts';
import { ProblemError } from './problemError.ts';
import { OUT_DIR } from './stage.ts';

const USAGE = 'الاستعمال: npm run build -- [--quiet]';

/**
 * Builds the site. The bundler's own command writes its settings, bundled, beside the packages before anything of ours
 * runs, and ends in a stack where it cannot; given as an object they are not written.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } });
  const logLevel = values.quiet ? 'warn' : 'info';
  const builder = await createBuilder({ ...config, configFile: false, builder: {}, logLevel });
  await builder.buildApp();
}

main().catch((error: unknown) => {
  const ofDisk = writingProblem(OUT_DIR, error);
  if (error instanceof ProblemError) printProblems(error.problems);
  else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    process.stderr.write(`${USAGE}\n`);
  else if (ofDisk) printProblems([ofDisk]);
  else throw error;
  process.exitCode = 1;
});

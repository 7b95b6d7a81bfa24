import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProgram, packageProgram, typescriptProgram } from './runStep.mjs';

const VITEST_REPORT = '.cache/reports/vitest.json';

/**
 * The checks in order. `needs` names steps without which this one makes no sense; `count` reads the number of tests
 * from the step's report, a step without one counts as a single test.
 */
export const STEPS = [
  { name: 'format and lint', program: packageProgram('biome', 'check', '.') },
  { name: 'types', program: packageProgram('tsc', '--noEmit') },
  { name: 'nothing unused', program: packageProgram('knip') },
  {
    name: 'unit tests',
    program: packageProgram(
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ),
    count: vitestCount,
  },
  { name: 'timeline is up to date', program: nodeProgram('scripts/upToDate.mjs') },
  { name: 'build', program: typescriptProgram('src/build/build.cli.ts', '--quiet') },
  { name: 'sizes', program: packageProgram('size-limit'), needs: ['build'] },
  { name: 'browsers', program: packageProgram('playwright', 'test'), needs: ['build'], count: playwrightCount },
];

function vitestCount(reports) {
  try {
    const report = JSON.parse(readFileSync(join(reports, 'vitest.json'), 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return undefined;
  }
}

function playwrightCount(reports) {
  try {
    const { stats } = JSON.parse(readFileSync(join(reports, 'playwright.json'), 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  } catch {
    return undefined;
  }
}

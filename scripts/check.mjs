// `npm test`: everything that has to hold, in one command. Goes on after a failure, so that one run tells all of them.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from './checkSteps.mjs';
import { runStep } from './runStep.mjs';
import { root } from './setupLock.mjs';

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
for (const { name, program, env, needs = [], count } of STEPS) {
  const missing = needs.find(needed => results.some(result => result.name === needed && !result.ok));
  if (missing !== undefined) {
    results.push({ name, ok: false, passed: 0, failed: 1, skipped: 0, note: `not run: ${missing} failed` });
    continue;
  }
  process.stdout.write(`\n▸ ${name}\n`);
  const { code, seconds } = await runStep(program, env);
  const counted = count?.(reports) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A step that fails without a failed test of its own, a crash for instance, is a failure all the same.
  const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  results.push({ name, ok: code === 0, ...counted, failed, note: `${seconds.toFixed(1)} s` });
}

const sum = key => results.reduce((total, result) => total + result[key], 0);
process.stdout.write('\n');
for (const { name, ok, passed, failed, skipped, note } of results) {
  const tests =
    passed + failed > 1 ? `, ${passed} of ${passed + failed}${skipped > 0 ? `, ${skipped} skipped` : ''}` : '';
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${note}${tests})\n`);
}
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

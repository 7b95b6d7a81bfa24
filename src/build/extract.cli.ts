import { parseArgs } from 'node:util';
import type { Timeline } from '../model/timeline.ts';
import type { Change } from '../pipeline/diff/changes.ts';
import { describeChange } from '../pipeline/diff/describeChange.ts';
import { extract } from './extract.ts';
import { hasErrors, printProblems } from './printProblems.ts';
import { ProblemError } from './problemError.ts';

const USAGE = 'الاستعمال: npm run extract -- [--articles مجلد] [--out ملف] [--verbose] [--json]';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      out: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { timeline, changes, problems } = await extract({
    ...(values.articles !== undefined && { articles: values.articles }),
    ...(values.out !== undefined && { out: values.out }),
  });
  printProblems(problems);
  if (!timeline) return 1;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ problems, changes, ...timeline })}\n`
      : report(timeline, values.verbose) + reportChanges(changes, timeline),
  );
  return hasErrors(problems) ? 1 : 0;
}

function report(timeline: Timeline, verbose: boolean): string {
  const { events, articles, leftOut } = timeline;
  const disputed = events.filter(({ conflicts }) => conflicts.length > 0);
  const lines = [
    `أحداث: ${events.length} · مقالات: ${articles.length} · مختلف عليها: ${disputed.length} · متروكة: ${leftOut.length}`,
  ];
  for (const { date, title, status, evidence, conflicts } of events) {
    const sources = new Set(evidence.map(({ article }) => article));
    lines.push(
      `  ${date.edtf}  ${title}  [${status}]  مصادر: ${sources.size}${conflicts.length > 0 ? '  ⚠ اختلاف' : ''}`,
    );
    if (verbose) for (const { article, quote } of evidence) lines.push(`      ${article}: ${quote}`);
  }
  if (verbose)
    for (const { article, quote, reason } of leftOut) lines.push(`  متروك (${article}): ${quote}\n      ${reason}`);
  return `${lines.join('\n')}\n`;
}

function reportChanges(changes: readonly Change[] | undefined, { entities }: Timeline): string {
  if (changes === undefined) return '';
  if (changes.length === 0) return 'لم يتغيّر شيء عن الخط الزمني المنشور.\n';
  const lines = changes.map(change => `  ${describeChange(change, entities)}`);
  return `ما تغيّر عن الخط الزمني المنشور (${changes.length}):\n${lines.join('\n')}\n`;
}

main().then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof ProblemError) printProblems(error.problems);
    else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      process.stderr.write(`${USAGE}\n`);
    else throw error;
    process.exitCode = 1;
  },
);

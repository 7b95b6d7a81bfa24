import { parseArgs } from 'node:util';
import { extract } from './extract.ts';
import { hasErrors, printProblems } from './printProblems.ts';
import { ProblemError } from './problemError.ts';
import { reportJson } from './report/reportJson.ts';
import { reportText } from './report/reportText.ts';

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
  const result = await extract({
    ...(values.articles !== undefined && { articles: values.articles }),
    ...(values.out !== undefined && { out: values.out }),
  });
  const { timeline, changes, problems } = result;
  printProblems(problems);
  if (values.json) process.stdout.write(reportJson(result));
  else if (timeline) process.stdout.write(reportText(timeline, changes, { verbose: values.verbose }));
  return timeline && !hasErrors(problems) ? 0 : 1;
}

// «extract | head»: a reader that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

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

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addArticle } from './add/addArticle.ts';
import { askOnTerminal } from './add/askOnTerminal.ts';
import { isAddress } from './add/source.ts';
import { typedDay } from './add/typedDay.ts';
import { diskEffects } from './effects.ts';
import { printProblems } from './printProblems.ts';
import { ProblemError } from './problemError.ts';
import { readLexicon } from './readLexicon.ts';

const DIR = 'data/articles';
const LEXICON = join(import.meta.dirname, '..', '..', 'data', 'lexicon');
const USAGE = `الاستعمال: npm run add -- [--published 2021-12-30] ملف أو عنوان صفحة، واحد أو أكثر

يصير كل منها مقالاً في ${DIR}: صفحة HTML محفوظة، أو نص، أو عنوان يبدأ بـ‎https://.
‎--published: يوم النشر لما لا تذكر صفحته يومها، مثل 2021-12-30 أو "30 ديسمبر 2021".
`;

/** npm runs in the project's folder; a file name is meant from where the user stands. */
function fromUser(source: string): string {
  if (isAddress(source)) return source;
  // As the address bar of a browser gives a saved page.
  const path = /^file:\/\//i.test(source) && URL.canParse(source) ? fileURLToPath(source) : source;
  return resolve(process.env.INIT_CWD ?? '.', path);
}

/** Adds each page in turn; one that is refused does not stop the others. Exit code 1 when any was refused. */
async function main(): Promise<number> {
  const { values, positionals: sources } = parseArgs({
    options: { published: { type: 'string' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (sources.length === 0 || values.help) return usage(values.help ? 0 : 1);
  const given = values.published === undefined ? undefined : typedDay(values.published);
  if (given !== undefined && 'fault' in given) {
    process.stderr.write(`‎--published: ${given.fault}\n`);
    return 1;
  }
  const lexicon = () => readLexicon(LEXICON);
  const options = { ...(given && { day: given.day }), askDay: askOnTerminal, lexicon };
  let refused = 0;
  for (const source of sources) {
    const result = await addArticle(fromUser(source), DIR, diskEffects, options);
    if ('code' in result) {
      refused++;
      process.stderr.write(`${source}  تُرك [${result.code}]\n  ${result.message}\n\n`);
      continue;
    }
    const { file, draft, sameOriginAs } = result;
    const lines = [
      `${source}  ←  ${file}`,
      `  العنوان: ${draft.title ?? 'غير معروف'}`,
      `  الناشر: ${draft.publisher ?? 'غير مذكور'}`,
      `  تاريخ النشر: ${draft.published ?? (draft.dateline ? `${draft.dateline} (من سطر التاريخ في النص)` : 'غير معروف')}`,
      ...(sameOriginAs ? [`  النص منقول عمّا في ${sameOriginAs}؛ يُحسبان مصدراً واحداً.`] : []),
      ...draft.doubts.map(doubt => `  تحقق: ${doubt}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n\n`);
  }
  if (refused < sources.length) process.stdout.write('ليظهر الجديد في الخط الزمني: npm start\n');
  return refused > 0 ? 1 : 0;
}

function usage(code: number): number {
  process.stderr.write(USAGE);
  return code;
}

main().then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof ProblemError) printProblems(error.problems);
    else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) usage(1);
    else throw error;
    process.exitCode = 1;
  },
);

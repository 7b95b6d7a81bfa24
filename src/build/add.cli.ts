import { resolve } from 'node:path';
import { addArticle } from './add/addArticle.ts';
import { isAddress } from './add/source.ts';
import { diskEffects } from './effects.ts';
import { printProblems } from './printProblems.ts';
import { ProblemError } from './problemError.ts';

const DIR = 'data/articles';
const USAGE = `الاستعمال: npm run add -- ملف أو عنوان صفحة، واحد أو أكثر

يصير كل منها مقالاً في ${DIR}: صفحة HTML محفوظة، أو نص، أو عنوان يبدأ بـ‎https://.
`;

/** npm runs in the project's folder; a file name is meant from where the user stands. */
function fromUser(source: string): string {
  return isAddress(source) ? source : resolve(process.env.INIT_CWD ?? '.', source);
}

/** Adds each page in turn; one that is refused does not stop the others. Exit code 1 when any was refused. */
async function main(sources: readonly string[]): Promise<number> {
  if (sources.length === 0 || sources.includes('--help')) {
    process.stderr.write(USAGE);
    return sources.length === 0 ? 1 : 0;
  }
  let refused = 0;
  for (const source of sources) {
    const result = await addArticle(fromUser(source), DIR, diskEffects);
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

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    printProblems(error.problems);
    process.exitCode = 1;
  },
);

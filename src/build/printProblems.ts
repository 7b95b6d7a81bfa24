import type { Problem } from '../model/problem.ts';
import { sortProblems } from './sortProblems.ts';

const LABEL = { error: 'خطأ', warning: 'تنبيه' } as const;

/** A problem as its reader sees it: place first, so that a terminal makes it a link; then what is wrong and what to do. */
export function formatProblem({ severity, file, line, code, message, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${LABEL[severity]} [${code}]\n  ${message}\n  ما العمل: ${remedy}\n`;
}

/** Prints all problems, then how many there were. Goes to standard error, so that data on standard output stays clean. */
export function printProblems(
  problems: readonly Problem[],
  write: (text: string) => void = text => process.stderr.write(text),
): void {
  if (problems.length === 0) return;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  for (const problem of sortProblems(problems)) write(`${formatProblem(problem)}\n`);
  const warnings = problems.length - errors;
  write(`عدد الأخطاء: ${errors}${warnings > 0 ? `، عدد التنبيهات: ${warnings}` : ''}\n`);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

import { byCodeUnits } from '../model/byCodeUnits.ts';
import type { Problem } from '../model/problem.ts';

/** By file, line, code and message, so that the same faults are always told in the same order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodeUnits(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byCodeUnits(a.code, b.code) ||
      byCodeUnits(a.message, b.message),
  );
}

import type { Problem } from '../model/problem.ts';

/** Ends a command: what is wrong is known and can be told to the user. Anything else thrown is a fault of ours. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

import type { ReasoningStep } from '../../model/timeExpression.ts';

/** How well a mention fits an event; higher is better. Undefined: it is another event. */
export interface Verdict {
  readonly score: number;
  readonly reason: ReasoningStep;
}

export function verdict(score: number, rule: string, why: string): Verdict {
  return { score, reason: { rule, text: `${why}.` } };
}

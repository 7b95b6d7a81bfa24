/** How well a mention fits an event, and why; higher is better. Undefined: it is another event. */
export interface Verdict {
  readonly score: number;
  readonly rule: string;
  /** An Arabic clause without its full stop. Asked for once the event has been chosen among those that fit. */
  readonly why: () => string;
}

export function verdict(score: number, rule: string, why: () => string): Verdict {
  return { score, rule, why };
}

/** Something wrong in the input. Problems are data; `build` prints them, once, at the edge. */
export interface Problem {
  /** `error` stops the build; `warning` is reported and the build goes on. */
  readonly severity: 'error' | 'warning';
  /** Stable machine name, e.g. `front-matter/unknown-key`. */
  readonly code: string;
  /** Path as given by the user, with forward slashes. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** One Arabic sentence: what is wrong. */
  readonly message: string;
  /** One Arabic sentence: what to do about it. */
  readonly remedy: string;
}

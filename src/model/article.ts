import type { Problem } from './problem.ts';

/** An article file as read: front matter checked for form, body untouched. */
export interface Article {
  /** File name without `.md`. */
  readonly id: string;
  /** Path as given by the user, for messages. */
  readonly file: string;
  /** The text right after the newline of the closing `---`, byte for byte. All offsets index this string. */
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
  /** SHA-256 of the whole file, lower-case hex. */
  readonly sha256: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date or date-time with offset, as written. */
  readonly published?: string;
  readonly publishedNote?: string;
  readonly url?: string;
}

export type ReadResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problems: readonly Problem[] };

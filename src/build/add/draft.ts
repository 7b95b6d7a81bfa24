/** An article as read from a page or a text, before it is a file. */
export interface Draft {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly publishedNote?: string;
  readonly url?: string;
  /** The day that the text itself gives at its head. It goes into the file's name only: the text says it already. */
  readonly dateline?: string;
  readonly body: string;
  /** What an editor should look at, a sentence each, in Arabic. */
  readonly doubts: readonly string[];
}

/** Why no article is made of something: a code and one Arabic sentence. */
export interface Refusal {
  readonly code:
    | 'no-text'
    | 'not-arabic'
    | 'too-short'
    | 'paywall'
    | 'not-a-document'
    | 'too-large'
    | 'too-deep'
    | 'unreachable'
    | 'duplicate';
  readonly message: string;
}

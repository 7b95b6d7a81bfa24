import { Fragment, type ReactElement } from 'react';
import type { SplitByMatches } from '../find/splitByMatches.ts';
import { Dated } from '../shared/Dated.tsx';

export interface MarkedTextProps {
  readonly text: string;
  readonly split?: SplitByMatches | undefined;
  /** Whether the text is ours and its dates follow the reader's settings. */
  readonly dated?: boolean;
}

/** A text with the words that answered the search marked. */
export function MarkedText({ text, split, dated = false }: MarkedTextProps): ReactElement | string {
  if (split === undefined) return dated ? <Dated>{text}</Dated> : text;
  return (
    <>
      {split(text).map(({ start, text: words, isMatch }) => {
        const shown = dated ? [<Dated key="words">{words}</Dated>] : words;
        return isMatch ? <mark key={start}>{shown}</mark> : <Fragment key={start}>{shown}</Fragment>;
      })}
    </>
  );
}

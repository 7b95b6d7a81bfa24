import { Fragment, type ReactElement } from 'react';
import { splitByMatches } from '../find/splitByMatches.ts';
import { Dated } from '../shared/Dated.tsx';

export interface MarkedTextProps {
  readonly text: string;
  /** Search terms found, as the index knows them. */
  readonly matched?: ReadonlySet<string> | undefined;
  /** Whether the text is ours and its dates follow the reader's settings. */
  readonly dated?: boolean;
}

/** A text with the words that answered the search marked. */
export function MarkedText({ text, matched, dated = false }: MarkedTextProps): ReactElement | string {
  if (matched === undefined || matched.size === 0) return dated ? <Dated>{text}</Dated> : text;
  return (
    <>
      {splitByMatches(text, matched).map(({ start, text: words, isMatch }) => {
        const shown = dated ? [<Dated key="words">{words}</Dated>] : words;
        return isMatch ? <mark key={start}>{shown}</mark> : <Fragment key={start}>{shown}</Fragment>;
      })}
    </>
  );
}

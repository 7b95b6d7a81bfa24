import type { ReactElement } from 'react';
import { inReadersWords } from '../../arabic/readersWords.ts';
import { useSettings } from '../settings/useSettings.ts';

export interface DatedProps {
  /** A text of ours with dates or numbers in it, written with the default preferences. Never a quote. */
  readonly children: string;
  /** Makes it a `<time>`: an ISO day or month. */
  readonly dateTime?: string;
  readonly className?: string | undefined;
}

/**
 * A text in the reader's month names and digits. `settings/early.ts` may have rewritten it before React wakes, which is
 * no mismatch worth a warning.
 */
export function Dated({ children, dateTime, className }: DatedProps): ReactElement {
  const text = inReadersWords(children, useSettings());
  if (dateTime !== undefined) {
    return (
      <time data-dated="" dateTime={dateTime} className={className} suppressHydrationWarning>
        {text}
      </time>
    );
  }
  return (
    <span data-dated="" className={className} suppressHydrationWarning>
      {text}
    </span>
  );
}

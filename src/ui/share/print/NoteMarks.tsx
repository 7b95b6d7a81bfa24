import type { ReactElement } from 'react';
import styles from './print.module.css';
import { usePrinting } from './usePrinting.ts';

/**
 * On paper, the numbers of an event's passages beside its title, counted by the style sheet in page order. Long lists draw
 * them only while printing.
 */
export function NoteMarks({ count }: { readonly count: number }): ReactElement | null {
  return usePrinting() ? <StaticNoteMarks count={count} /> : null;
}

/** The same for pages that no script draws. */
export function StaticNoteMarks({ count }: { readonly count: number }): ReactElement {
  return (
    <span className={styles.marks} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are alike and never move
        <sup key={at} />
      ))}
    </span>
  );
}

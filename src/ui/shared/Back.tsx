import type { ReactElement } from 'react';
import { STRINGS } from '../strings.ts';
import styles from './Back.module.css';
import { href } from './site.ts';

/** The way from a document back to the timeline; `search` is what is to be chosen there. */
export function Back({ search = '' }: { readonly search?: string }): ReactElement {
  return (
    <nav className={styles.back} aria-label={STRINGS.toTimeline}>
      <a href={href(search)}>{STRINGS.toTimeline}</a>
    </nav>
  );
}

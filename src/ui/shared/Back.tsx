import type { ReactElement } from 'react';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { STRINGS } from '../strings.ts';
import styles from './Back.module.css';
import { href } from './site.ts';

/** The way from a document back to the timeline; `search` is what is to be chosen there. */
export function Back({ search = '' }: { readonly search?: string }): ReactElement {
  return (
    <p className={styles.back}>
      <a href={href(search)}>
        {STRINGS.toTimeline}
        {/* The menu has a link of the same words that leads to another place. */}
        {search !== '' && <span className="visually-hidden">{PAGE_STRINGS.event.atThisEvent}</span>}
      </a>
    </p>
  );
}

import type { ReactElement } from 'react';
import { STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import styles from './StatusTag.module.css';

/** The status in words; dashed, struck or plain as on the axis. */
export function StatusTag({ event }: { readonly event: Pick<TimelineEvent, 'status' | 'kind'> }): ReactElement {
  return (
    <span className={`${styles.tag} ${styles[event.status] ?? ''}`}>{STATUS_NAMES_OF[event.kind][event.status]}</span>
  );
}

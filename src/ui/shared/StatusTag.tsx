import type { ReactElement } from 'react';
import { STATUS_NAMES } from '../../lexicon/eventNames.ts';
import type { EventStatus } from '../../model/timeline.ts';
import styles from './StatusTag.module.css';

/** The status in words; dashed, struck or plain as on the axis. */
export function StatusTag({ status }: { readonly status: EventStatus }): ReactElement {
  return <span className={`${styles.tag} ${styles[status] ?? ''}`}>{STATUS_NAMES[status]}</span>;
}

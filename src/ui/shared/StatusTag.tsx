import type { ReactElement } from 'react';
import { statusName } from '../../arabic/statusName.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import styles from './StatusTag.module.css';

/** The status in words; dashed, struck or plain as on the axis. */
export function StatusTag({ event }: { readonly event: Pick<TimelineEvent, 'status' | 'kind'> }): ReactElement {
  return <span className={`${styles.tag} ${styles[event.status] ?? ''}`}>{statusName(event)}</span>;
}

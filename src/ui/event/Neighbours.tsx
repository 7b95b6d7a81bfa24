import type { ReactElement } from 'react';
import { formatEventDate } from '../../arabic/formatDate.ts';
import { eventPath } from '../../model/links.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import styles from './Neighbours.module.css';

export interface NeighboursProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
}

/** The events before and after. */
export function Neighbours({ timeline, event }: NeighboursProps): ReactElement {
  const at = timeline.events.findIndex(({ id }) => id === event.id);
  return (
    <nav className={styles.neighbours} aria-label={PAGE_STRINGS.event.neighbours}>
      <Neighbour label={PAGE_STRINGS.event.previous} event={timeline.events[at - 1]} rel="prev" />
      <Neighbour label={PAGE_STRINGS.event.next} event={timeline.events[at + 1]} rel="next" />
    </nav>
  );
}

interface NeighbourProps {
  readonly label: string;
  readonly event: TimelineEvent | undefined;
  readonly rel: 'prev' | 'next';
}

function Neighbour({ label, event, rel }: NeighbourProps): ReactElement | null {
  if (event === undefined) return null;
  return (
    <a className={styles[rel]} href={href(eventPath(event.id))} rel={rel}>
      <span className={styles.label}>
        {label}
        <span className="visually-hidden">: </span>
      </span>
      <span className={styles.title}>
        <Dated>{event.title}</Dated>
        <span className="visually-hidden">{STRINGS.listSeparator}</span>
      </span>
      <Dated className={styles.date}>{formatEventDate(event)}</Dated>
    </a>
  );
}

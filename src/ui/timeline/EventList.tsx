import type { ReactElement } from 'react';
import { formatEdtf } from '../../arabic/formatDate.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Matches } from '../find/search.ts';
import { Dated } from '../shared/Dated.tsx';
import styles from './EventList.module.css';
import { EventRow, type RowActions } from './EventRow.tsx';
import { groupByMonth } from './groupByMonth.ts';

export interface EventListProps {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  readonly chosen?: string | undefined;
  readonly hovered?: string | undefined;
  /** What the search found; its words are marked. */
  readonly matches?: Matches | undefined;
  readonly actions?: RowActions | undefined;
}

/** The events, month by month. Plain HTML in the first paint; one instrument with the axis once scripts run. */
export function EventList({ timeline, events, chosen, hovered, matches, actions }: EventListProps): ReactElement {
  return (
    <ol className={styles.months} id="events">
      {groupByMonth(events).map(group => (
        <li key={group.edtf} className={styles.month}>
          <h3 className={styles.heading}>
            <Dated dateTime={group.edtf}>{formatEdtf(group.edtf)}</Dated>
          </h3>
          <ol className={styles.events}>
            {group.events.map(event => (
              <EventRow
                key={event.id}
                event={event}
                timeline={timeline}
                isChosen={event.id === chosen}
                isHovered={event.id === hovered}
                matched={matches?.get(event.id)}
                actions={actions}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

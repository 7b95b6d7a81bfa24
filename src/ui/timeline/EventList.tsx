import { type ReactElement, useMemo } from 'react';
import { formatEdtf } from '../../arabic/formatDate.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Matches } from '../find/search.ts';
import { usePrinting } from '../share/print/usePrinting.ts';
import { Dated } from '../shared/Dated.tsx';
import styles from './EventList.module.css';
import type { RowActions } from './EventRow.tsx';
import { groupByMonth } from './groupByMonth.ts';
import { ListPart } from './ListPart.tsx';
import { canBePrintedWhole, FIRST_ROWS, inParts } from './longList.ts';

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
export function EventList({ events, chosen, hovered, ...shared }: EventListProps): ReactElement {
  const months = useMemo(
    () => groupByMonth(events).map(group => ({ ...group, parts: inParts(group.events) })),
    [events],
  );
  const isWhole = usePrinting() && canBePrintedWhole(events);
  const within = (part: readonly TimelineEvent[], id: string | undefined): string | undefined =>
    id !== undefined && part.some(event => event.id === id) ? id : undefined;
  return (
    <div className={styles.list}>
      <ol className={styles.months} id="events">
        {months.map(({ edtf, parts }) => (
          <li key={edtf} className={styles.month}>
            <h3 className={styles.heading}>
              <Dated dateTime={edtf}>{formatEdtf(edtf)}</Dated>
            </h3>
            <div>
              {parts.map(part => (
                <ListPart
                  key={part[0]?.id}
                  events={part}
                  mayRest={events.length > FIRST_ROWS && !isWhole}
                  chosen={within(part, chosen)}
                  hovered={within(part, hovered)}
                  {...shared}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

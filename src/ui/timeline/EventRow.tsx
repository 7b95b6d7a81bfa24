import { memo, type ReactElement } from 'react';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { SplitByMatches } from '../find/splitByMatches.ts';
import { KindIcon } from '../shared/KindIcon.tsx';
import { ChosenEvidence } from './ChosenEvidence.tsx';
import styles from './EventRow.module.css';
import { RowContent } from './RowContent.tsx';
import { RowDate } from './RowDate.tsx';

export interface RowActions {
  /** Chooses the event, or lets go of it when it was chosen. */
  readonly onChoose: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

export interface EventRowProps {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  readonly isChosen: boolean;
  readonly isHovered: boolean;
  /** What the search marks; undefined where there is none. */
  readonly split?: SplitByMatches | undefined;
  /** Absent in prerendered HTML, where there is nothing to act with. */
  readonly actions?: RowActions | undefined;
}

/** One event of the list: its day, title, kind, status, people and number of sources. */
export const EventRow = memo(function EventRow(props: EventRowProps): ReactElement {
  const { event, timeline, isChosen, isHovered, split, actions } = props;
  const state = [styles.row, styles[event.status], isChosen && styles.chosen, isHovered && styles.hovered];
  return (
    <li
      className={state.filter(Boolean).join(' ')}
      data-event={event.id}
      onPointerEnter={() => actions?.onHover(event.id)}
      onPointerLeave={() => actions?.onHover(undefined)}
      onFocus={() => actions?.onHover(event.id)}
      onBlur={() => actions?.onHover(undefined)}
    >
      <RowDate date={event.date} />
      <span className={styles.icon}>
        <KindIcon kind={event.kind} />
      </span>
      <RowContent
        event={event}
        timeline={timeline}
        isChosen={isChosen}
        split={split}
        actions={actions}
        place={styles.content}
      />
      {(isChosen || split) && (
        <ChosenEvidence event={event} timeline={timeline} split={split} onlyMatches={!isChosen} />
      )}
    </li>
  );
});

import { memo, type ReactElement } from 'react';
import { formatOccurrence } from '../../arabic/formatDate.ts';
import { KIND_NAMES } from '../../lexicon/eventNames.ts';
import { isIsoDay } from '../../model/calendar.ts';
import { eventPath } from '../../model/links.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { SplitByMatches } from '../find/splitByMatches.ts';
import { NoteMarks } from '../share/print/NoteMarks.tsx';
import { Dated } from '../shared/Dated.tsx';
import { countSources, entityName, isDisputed } from '../shared/describe.ts';
import { HijriDate } from '../shared/HijriDate.tsx';
import { KindIcon } from '../shared/KindIcon.tsx';
import { StatusTag } from '../shared/StatusTag.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import { ChosenEvidence } from './ChosenEvidence.tsx';
import styles from './EventRow.module.css';
import { MarkedText } from './MarkedText.tsx';
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
  const people = event.participants.map(id => entityName(timeline.entities, id));
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
      <div className={styles.content}>
        <h4 className={styles.title}>
          <a href={href(eventPath(event.id))}>
            <MarkedText text={event.title} split={split} dated />
          </a>
          <NoteMarks count={event.evidence.length} />
        </h4>
        <p className={`dotted ${styles.facts}`}>
          {isIsoDay(event.date.edtf) ? (
            <HijriDate day={event.date.edtf} />
          ) : (
            <Dated className={styles.vague}>{formatOccurrence(event)}</Dated>
          )}
          <span>{KIND_NAMES[event.kind]}</span>
          {people.length > 0 && (
            <span>
              <MarkedText text={people.join(STRINGS.listSeparator)} split={split} />
            </span>
          )}
          {event.place && (
            <span>
              <MarkedText text={entityName(timeline.entities, event.place)} split={split} />
            </span>
          )}
          <Dated>{STRINGS.sources(countSources(event, timeline.articles))}</Dated>
          {event.status !== 'occurred' && (
            <span>
              <StatusTag event={event} />
            </span>
          )}
          {event.correction && <span>{STRINGS.timeline.corrected}</span>}
          {isDisputed(event) && <span className={styles.disputed}>{STRINGS.timeline.disputed}</span>}
        </p>
        {actions && (
          <button
            type="button"
            className={styles.choose}
            data-needs-script=""
            aria-expanded={isChosen}
            onClick={() => actions.onChoose(event.id)}
          >
            {isChosen ? STRINGS.timeline.hideEvidence : STRINGS.timeline.showEvidence}
            <span className="visually-hidden">، {event.title}</span>
          </button>
        )}
      </div>
      {(isChosen || split) && (
        <ChosenEvidence event={event} timeline={timeline} split={split} onlyMatches={!isChosen} />
      )}
    </li>
  );
});

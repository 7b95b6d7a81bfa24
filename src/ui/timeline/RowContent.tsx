import type { ReactElement } from 'react';
import { formatDay, formatOccurrence } from '../../arabic/formatDate.ts';
import { KIND_NAMES } from '../../lexicon/eventNames.ts';
import { isIsoDay } from '../../model/calendar.ts';
import { eventPath } from '../../model/links.ts';
import { NoteMarks } from '../share/print/NoteMarks.tsx';
import { Dated } from '../shared/Dated.tsx';
import { countSources, entityName, isDisputed } from '../shared/describe.ts';
import { HijriDate } from '../shared/HijriDate.tsx';
import { StatusTag } from '../shared/StatusTag.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import type { EventRowProps } from './EventRow.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './RowContent.module.css';

export interface RowContentProps extends Omit<EventRowProps, 'isHovered'> {
  /** Where in its row it stands. */
  readonly place: string | undefined;
}

/** What a row says in words: title, kind, people, place, number of sources, status; and what opens its passages. */
export function RowContent({ event, timeline, isChosen, split, actions, place }: RowContentProps): ReactElement {
  const people = event.participants.map(id => entityName(timeline.entities, id));
  return (
    <div className={[place, styles.content, styles[event.status]].filter(Boolean).join(' ')}>
      <h4 className={styles.title}>
        <a href={href(eventPath(event.id))}>
          <MarkedText text={event.title} split={split} dated />
          {isIsoDay(event.date.edtf) && (
            // Events may be called the same: who goes from heading to heading, or from link to link, hears which it is.
            <span className="visually-hidden">
              {STRINGS.listSeparator}
              <Dated dateTime={event.date.edtf}>{formatDay(event.date.edtf, undefined, { weekday: true })}</Dated>
            </span>
          )}
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
  );
}

import type { ReactElement } from 'react';
import { describePrecision, formatEventDate, formatHijri } from '../../arabic/formatDate.ts';
import { KIND_NAMES } from '../../lexicon/eventNames.ts';
import { isIsoDay } from '../../model/calendar.ts';
import type { Entity, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { StaticNoteMarks } from '../share/print/NoteMarks.tsx';
import { Dated } from '../shared/Dated.tsx';
import { entityName } from '../shared/describe.ts';
import { HijriDate } from '../shared/HijriDate.tsx';
import { KindIcon } from '../shared/KindIcon.tsx';
import { StatusTag } from '../shared/StatusTag.tsx';
import { STRINGS } from '../strings.ts';
import styles from './EventPage.module.css';

export interface EventFactsProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
}

/** Title, date in full with its precision, status, people, place. */
export function EventFacts({ timeline, event }: EventFactsProps): ReactElement {
  const { date } = event;
  const isDay = isIsoDay(date.edtf);
  const isStretch = date.precision === 'range' && !isDay;
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <KindIcon kind={event.kind} />
        {KIND_NAMES[event.kind]}
        <span className="visually-hidden">، </span>
        <StatusTag event={event} />
      </p>
      <h1 className={event.status === 'cancelled' ? styles.cancelled : undefined}>
        <Dated>{event.title}</Dated>
        <StaticNoteMarks count={event.evidence.length} />
      </h1>
      <p className={styles.date}>
        <Dated {...(isDay ? { dateTime: date.edtf } : {})}>{formatEventDate(event)}</Dated>
        <HijriDate
          className={styles.hijri}
          day={date.start}
          say={day => PAGE_STRINGS.event.hijri(isDay ? day : `${day} – ${formatHijri(date.end)}`)}
        />
      </p>
      <p className={styles.precision}>
        {/* The ends of a stretch are in the line above. */}
        <Dated>{isStretch ? PAGE_STRINGS.event.dayUnknown : describePrecision(date)}</Dated>
      </p>
      {event.correction?.machine.summary !== undefined && (
        <p className={styles.summary}>
          <Dated>{event.summary}</Dated>
        </p>
      )}
      {event.status === 'planned' && <p className={styles.unconfirmed}>{PAGE_STRINGS.event.unconfirmed}</p>}
      <dl className={styles.facts}>
        {event.participants.length > 0 && (
          <Fact name={PAGE_STRINGS.event.people} ids={event.participants} entities={timeline.entities} />
        )}
        {event.place && <Fact name={PAGE_STRINGS.event.place} ids={[event.place]} entities={timeline.entities} />}
      </dl>
    </header>
  );
}

interface FactProps {
  readonly name: string;
  readonly ids: readonly string[];
  readonly entities: Readonly<Record<string, Entity>>;
}

function Fact({ name, ids, entities }: FactProps): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{ids.map(id => entityName(entities, id)).join(STRINGS.listSeparator)}</dd>
    </div>
  );
}

import type { ReactElement } from 'react';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { History } from '../asOf/History.tsx';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Back } from '../shared/Back.tsx';
import { Layout } from '../shared/Layout.tsx';
import { Conflicts } from './Conflicts.tsx';
import { EditorNotes } from './EditorNotes.tsx';
import { EventFacts } from './EventFacts.tsx';
import styles from './EventPage.module.css';
import { EVENT_EXTRAS } from './eventExtras.ts';
import { Neighbours } from './Neighbours.tsx';
import { Passages } from './Passages.tsx';
import { Steps } from './Steps.tsx';

export interface EventPageProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
}

/** All that is known of one event, and how. */
export function EventPage({ timeline, event }: EventPageProps): ReactElement {
  return (
    <Layout>
      <article className={styles.page}>
        <Back search={`?event=${event.id}`} />
        <EventFacts event={event} timeline={timeline} />
        <EditorNotes id={event.id} event={event} timeline={timeline} />
        {EVENT_EXTRAS.map(Extra => (
          <Extra key={Extra.name} event={event} timeline={timeline} />
        ))}
        {event.conflicts.length > 0 && <Conflicts event={event} timeline={timeline} />}
        <section className={styles.section} aria-labelledby="passages">
          <h2 id="passages">{PAGE_STRINGS.event.passages}</h2>
          {/* For the eye: marks are not heard, and the way to each date names its words. */}
          <p className={styles.legend} aria-hidden="true">
            <span className={styles.trigger}>{PAGE_STRINGS.event.markedTrigger}</span>
            <span className={styles.time}>{PAGE_STRINGS.event.markedTime}</span>
          </p>
          <Passages event={event} timeline={timeline} />
        </section>
        <History timeline={timeline} event={event} />
        {event.mergeReasons.length > 0 && (
          <details className={styles.details}>
            <summary>{PAGE_STRINGS.event.mergeReasons}</summary>
            <Steps steps={event.mergeReasons} />
          </details>
        )}
        <Neighbours timeline={timeline} event={event} />
      </article>
    </Layout>
  );
}

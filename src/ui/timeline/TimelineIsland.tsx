import type { ReactElement } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { STRINGS } from '../strings.ts';
import { EventList } from './EventList.tsx';

/** The living part of the timeline page: list and axis as one instrument. */
export function TimelineIsland({ timeline }: { readonly timeline: Timeline }): ReactElement {
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading" className="visually-hidden">
        {STRINGS.timeline.listHeading}
      </h2>
      <EventList timeline={timeline} events={timeline.events} />
    </section>
  );
}

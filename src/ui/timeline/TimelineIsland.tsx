import { type ReactElement, useState } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { AxisPanel } from '../axis/AxisPanel.tsx';
import { STRINGS } from '../strings.ts';
import { EventList } from './EventList.tsx';

/** The living part of the timeline page: list and axis as one instrument. */
export function TimelineIsland({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const [chosen, setChosen] = useState<string>();
  const [hovered, setHovered] = useState<string>();
  return (
    <>
      <AxisPanel events={timeline.events} chosen={chosen} hovered={hovered} onChoose={setChosen} onHover={setHovered} />
      <section aria-labelledby="list-heading">
        <h2 id="list-heading" className="visually-hidden">
          {STRINGS.timeline.listHeading}
        </h2>
        <EventList
          timeline={timeline}
          events={timeline.events}
          chosen={chosen}
          hovered={hovered}
          actions={{ onChoose: setChosen, onHover: setHovered }}
        />
      </section>
    </>
  );
}

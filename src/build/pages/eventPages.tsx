import { formatEventDate } from '../../arabic/formatDate.ts';
import { eventPath } from '../../model/links.ts';
import { BodiesContext } from '../../ui/event/bodies.ts';
import { EventPage } from '../../ui/event/EventPage.tsx';
import { STRINGS } from '../../ui/strings.ts';
import type { PageSource } from '../page.ts';

export const eventPages: PageSource = ({ timeline, articles }) => {
  const bodies = new Map([...articles].map(([id, { body }]) => [id, body]));
  return timeline.events.map(event => ({
    path: eventPath(event.id),
    head: {
      title: STRINGS.pageTitle(`${event.title}، ${formatEventDate(event)}`),
      description: event.summary,
    },
    opensWithQuotes: true,
    body: (
      <BodiesContext value={bodies}>
        <EventPage timeline={timeline} event={event} />
      </BodiesContext>
    ),
  }));
};

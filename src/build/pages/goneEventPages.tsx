import { eventPath } from '../../model/links.ts';
import { GoneEventPage } from '../../ui/event/GoneEventPage.tsx';
import { STRINGS } from '../../ui/strings.ts';
import type { PageSource } from '../page.ts';

/** The addresses of events that no article tells of any more, or that an editor hid. */
export const goneEventPages: PageSource = ({ redirects, timeline }) =>
  redirects
    .filter(({ to }) => to === undefined)
    .map(({ from, title }) => ({
      path: eventPath(from),
      head: {
        title: STRINGS.pageTitle(title),
        tags: [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }],
      },
      body: <GoneEventPage id={from} title={title} timeline={timeline} />,
    }));

import { PAGE_STRINGS } from '../../ui/pageStrings.ts';
import { STRINGS } from '../../ui/strings.ts';
import { TimelinePage } from '../../ui/timeline/TimelinePage.tsx';
import type { PageSource } from '../page.ts';

export const timelinePage: PageSource = ({ timeline, options }) => [
  {
    path: '',
    head: {
      title: STRINGS.siteName,
      description: PAGE_STRINGS.timeline.description,
      tags: [
        {
          tag: 'link',
          // After what the first paint needs.
          attributes: {
            rel: 'preload',
            as: 'fetch',
            fetchpriority: 'low',
            crossorigin: '',
            href: `${options.base}data/timeline.json`,
          },
        },
      ],
    },
    body: <TimelinePage timeline={timeline} />,
  },
];

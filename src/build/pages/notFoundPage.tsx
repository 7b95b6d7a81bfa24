import { PAGE_STRINGS } from '../../ui/pageStrings.ts';
import { NotFoundPage } from '../../ui/shared/NotFoundPage.tsx';
import { STRINGS } from '../../ui/strings.ts';
import type { PageSource } from '../page.ts';

export const notFoundPage: PageSource = () => [
  {
    path: '404.html',
    head: {
      title: STRINGS.pageTitle(PAGE_STRINGS.notFound.title),
      tags: [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }],
    },
    body: <NotFoundPage />,
  },
];

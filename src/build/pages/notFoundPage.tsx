import { NotFoundPage } from '../../ui/shared/NotFoundPage.tsx';
import { PAGE_STRINGS, STRINGS } from '../../ui/strings.ts';
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

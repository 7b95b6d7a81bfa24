import type { ReactElement } from 'react';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { STRINGS } from '../strings.ts';
import { Layout } from './Layout.tsx';
import { href } from './site.ts';

/** What stands where nothing is. */
export function NotFoundPage(): ReactElement {
  return (
    <Layout>
      <h1>{PAGE_STRINGS.notFound.title}</h1>
      <p>{PAGE_STRINGS.notFound.text}</p>
      <p>
        <a href={href('')}>{STRINGS.toTimeline}</a>
      </p>
    </Layout>
  );
}

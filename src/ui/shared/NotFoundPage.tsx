import type { ReactElement } from 'react';
import { STRINGS } from '../strings.ts';
import { Layout } from './Layout.tsx';
import { href } from './site.ts';

/** What stands where nothing is. */
export function NotFoundPage(): ReactElement {
  return (
    <Layout>
      <h1>{STRINGS.notFound.title}</h1>
      <p>{STRINGS.notFound.text}</p>
      <p>
        <a href={href('')}>{STRINGS.toTimeline}</a>
      </p>
    </Layout>
  );
}

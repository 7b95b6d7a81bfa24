import type { ReactElement } from 'react';
import { Layout } from '../shared/Layout.tsx';
import { href } from '../shared/site.ts';
import { PAGE_STRINGS, STRINGS } from '../strings.ts';

/** What stands at the address of an event that is no longer in the timeline. `title` is the one it had last. */
export function GoneEventPage({ title }: { readonly title: string }): ReactElement {
  return (
    <Layout>
      <h1>{title}</h1>
      <p>{PAGE_STRINGS.event.gone}</p>
      <p>
        <a href={href('')}>{STRINGS.toTimeline}</a>
      </p>
    </Layout>
  );
}

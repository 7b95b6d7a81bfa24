import type { ReactElement } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { Layout } from '../shared/Layout.tsx';
import { STRINGS } from '../strings.ts';
import styles from './AboutPage.module.css';

/** How dates are found, what was left out, and how to add an article. */
export function AboutPage(_: { readonly timeline: Timeline }): ReactElement {
  return (
    <Layout section="about">
      <article className={styles.page}>
        <h1>{STRINGS.toAbout}</h1>
        <p>{STRINGS.timeline.lede}</p>
      </article>
    </Layout>
  );
}

import type { ReactElement } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Layout } from '../shared/Layout.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import { decisionsOn, EditorNotes } from './EditorNotes.tsx';
import styles from './EventPage.module.css';

export interface GoneEventPageProps {
  readonly id: string;
  /** The one it had last. */
  readonly title: string;
  readonly timeline: Timeline;
}

/** What stands at the address of an event that is no longer in the timeline: that an editor hid it, or that no article tells of it. */
export function GoneEventPage({ id, title, timeline }: GoneEventPageProps): ReactElement {
  const isHidden = decisionsOn(id, timeline).some(({ action }) => action === 'hide');
  return (
    <Layout>
      <article className={styles.page}>
        <h1>{title}</h1>
        {isHidden ? <EditorNotes id={id} timeline={timeline} /> : <p>{PAGE_STRINGS.event.gone}</p>}
        <p className={styles.onwards}>
          <a href={href('')}>{STRINGS.toTimeline}</a>
        </p>
      </article>
    </Layout>
  );
}

import type { ReactElement } from 'react';
import { formatMonth } from '../../arabic/formatDate.ts';
import type { Timeline } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { Island } from '../shared/Island.tsx';
import { Layout } from '../shared/Layout.tsx';
import { STRINGS } from '../strings.ts';
import { ListPager, listPages } from './ListPages.tsx';
import { TimelineIsland } from './TimelineIsland.tsx';
import styles from './TimelinePage.module.css';

/** The timeline as it is printed into the page: complete to read, and ready to be woken. */
export function TimelinePage({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const { events, articles } = timeline;
  const first = events[0]?.date.start.slice(0, 7);
  const last = events.at(-1)?.date.start.slice(0, 7);
  return (
    <Layout section="timeline">
      <header className={styles.head}>
        <h1>{STRINGS.timeline.title}</h1>
        <p className={styles.lede}>{PAGE_STRINGS.timeline.lede}</p>
        <p className={`dotted ${styles.facts}`}>
          <Dated>{STRINGS.events(events.length)}</Dated>
          <Dated>{STRINGS.articles(articles.length)}</Dated>
          {first && last && (
            <Dated>{first === last ? formatMonth(first) : `${formatMonth(first)} – ${formatMonth(last)}`}</Dated>
          )}
        </p>
      </header>
      <Island name="timeline" props={{}}>
        <TimelineIsland timeline={timeline} />
      </Island>
      <ListPager page={1} pages={listPages(events).length} />
    </Layout>
  );
}

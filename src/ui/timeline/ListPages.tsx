import type { ReactElement } from 'react';
import { listPath } from '../../model/links.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { Layout } from '../shared/Layout.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import { EventList } from './EventList.tsx';
import styles from './ListPages.module.css';
import { FIRST_ROWS, inParts } from './longList.ts';

const words = PAGE_STRINGS.list;

/** The pages of a long list as plain documents; the first of them is the timeline itself. */
export function listPages(events: readonly TimelineEvent[]): readonly (readonly TimelineEvent[])[] {
  return inParts(events, FIRST_ROWS);
}

export interface ListPageProps {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** One further page of a long list. */
export function ListPage({ timeline, events, page, pages }: ListPageProps): ReactElement {
  return (
    <Layout>
      <header className={styles.head}>
        <h1>
          <Dated>{words.title(page, pages)}</Dated>
        </h1>
        <p>
          <a href={href('')}>{STRINGS.toTimeline}</a>
        </p>
      </header>
      <section aria-labelledby="list-heading">
        <h2 id="list-heading" className="visually-hidden">
          {STRINGS.timeline.listHeading}
        </h2>
        <EventList timeline={timeline} events={events} />
      </section>
      <ListPager page={page} pages={pages} />
    </Layout>
  );
}

/** The way to the pages before and after; nothing where there is one page. */
export function ListPager({ page, pages }: Pick<ListPageProps, 'page' | 'pages'>): ReactElement | null {
  if (pages < 2) return null;
  return (
    <nav className={styles.pager} aria-label={words.pager}>
      {page > 1 && (
        <a href={href(listPath(page - 1))} rel="prev">
          {words.previous}
        </a>
      )}
      <Dated>{words.page(page, pages)}</Dated>
      {page < pages && (
        <a href={href(listPath(page + 1))} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}

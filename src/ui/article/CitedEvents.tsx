import type { ReactElement } from 'react';
import { formatEventDate } from '../../arabic/formatDate.ts';
import { eventPath } from '../../model/links.ts';
import type { Timeline, TimelineArticle } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { href } from '../shared/site.ts';
import styles from './ArticlePage.module.css';
import { eventsOf } from './articleMarks.ts';

export interface CitedEventsProps {
  readonly timeline: Timeline;
  readonly article: TimelineArticle;
}

/** The events that rest on this article, with the numbers that stand behind their passages in the text. */
export function CitedEvents({ timeline, article }: CitedEventsProps): ReactElement | null {
  const events = eventsOf(timeline, article);
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="cited">
      <h2 id="cited">{PAGE_STRINGS.article.citedEvents}</h2>
      <ol className={styles.cited}>
        {events.map((event, at) => (
          <li key={event.id}>
            <Dated className={styles.number}>{String(at + 1)}</Dated>
            <a href={href(eventPath(event.id))}>
              <Dated>{event.title}</Dated>
            </a>
            <Dated className={styles.when}>{formatEventDate(event)}</Dated>
          </li>
        ))}
      </ol>
      <p className={styles.onwards}>
        <a href={href(`?source=${article.id}`)}>{PAGE_STRINGS.article.onTimeline}</a>
      </p>
    </section>
  );
}

import type { ReactElement } from 'react';
import { formatEventDate } from '../../arabic/formatDate.ts';
import { eventPath } from '../../model/links.ts';
import type { Timeline, TimelineArticle } from '../../model/timeline.ts';
import { Dated } from '../shared/Dated.tsx';
import { href } from '../shared/site.ts';
import { PAGE_STRINGS } from '../strings.ts';
import styles from './ArticlePage.module.css';

export interface CitedEventsProps {
  readonly timeline: Timeline;
  readonly article: TimelineArticle;
}

/** The events that rest on this article. */
export function CitedEvents({ timeline, article }: CitedEventsProps): ReactElement | null {
  const events = timeline.events.filter(event => event.evidence.some(evidence => evidence.article === article.id));
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="cited">
      <h2 id="cited">{PAGE_STRINGS.article.citedEvents}</h2>
      <ul className={styles.cited}>
        {events.map(event => (
          <li key={event.id}>
            <a href={href(eventPath(event.id))}>
              <Dated>{event.title}</Dated>
            </a>
            <Dated>{formatEventDate(event)}</Dated>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactElement } from 'react';
import { eventPath } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { Dated } from '../shared/Dated.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import styles from './AsOfSlider.module.css';

/** What a reader of that day had heard of, though nobody had said when. */
export function UndatedYet({ events }: { readonly events: readonly TimelineEvent[] }): ReactElement | null {
  if (events.length === 0) return null;
  return (
    <div className={styles.undated}>
      <p>{STRINGS.asOf.undated}</p>
      <ul>
        {events.map(event => (
          <li key={event.id}>
            <a href={href(eventPath(event.id))}>
              <Dated>{event.title}</Dated>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ReactElement } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import { eventPath } from '../../model/links.ts';
import type { Timeline } from '../../model/timeline.ts';
import { Dated } from '../shared/Dated.tsx';
import { href } from '../shared/site.ts';
import { PAGE_STRINGS } from '../strings.ts';
import styles from './AboutPage.module.css';

const words = PAGE_STRINGS.about;

/** Where an editor overruled the machine. */
export function Corrections({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const corrected = timeline.events.filter(({ correction }) => correction !== undefined);
  return (
    <>
      <h2>{words.corrections}</h2>
      <p>{corrected.length === 0 ? words.noCorrections : words.correctionsNote}</p>
      {corrected.length > 0 && (
        <ul className={styles.corrections}>
          {corrected.map(({ id, title, correction }) => (
            <li key={id}>
              <a href={href(eventPath(id))}>
                <Dated>{title}</Dated>
              </a>
              {correction && (
                <Dated className={styles.note}>{` ${formatDay(correction.date)}: ${correction.note}`}</Dated>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

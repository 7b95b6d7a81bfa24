import type { ReactElement } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import type { EditorDecision } from '../../model/editorDecision.ts';
import { eventPath } from '../../model/links.ts';
import type { Timeline } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { href } from '../shared/site.ts';
import styles from './AboutPage.module.css';

const words = PAGE_STRINGS.about;

/** All that editors decided, in the order of the file. */
export function Corrections({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const { events, decisions = [] } = timeline;
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const titleOf = ({ event, machine }: EditorDecision): string => titles.get(event) ?? machine[0]?.title ?? event;
  return (
    <>
      <h2>{words.corrections}</h2>
      <p>{decisions.length === 0 ? words.noCorrections : words.correctionsNote}</p>
      {decisions.length > 0 && (
        <ul className={styles.corrections}>
          {decisions.map(decision => (
            <li key={`${decision.action} ${decision.event} ${decision.date} ${decision.note}`}>
              <a href={href(eventPath(decision.event))}>
                <Dated>{titleOf(decision)}</Dated>
              </a>
              <Dated
                className={styles.note}
              >{`${words.decided[decision.action]}، ${formatDay(decision.date)}: ${decision.note}`}</Dated>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import type { ReactElement } from 'react';
import { formatDay, formatEdtf } from '../../arabic/formatDate.ts';
import { STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { EventKind, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import { eventHistory, type HistoryStep } from './eventHistory.ts';
import styles from './History.module.css';

export interface HistoryProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
}

const words = PAGE_STRINGS.history;

/** How the news of one event unfolded; only where it did, over more than one day of reporting. */
export function History({ timeline, event }: HistoryProps): ReactElement | null {
  const steps = eventHistory(event, timeline.articles);
  if (steps.length < 2) return null;
  return (
    <section className={styles.history} aria-labelledby="history">
      <h2 id="history">{words.heading}</h2>
      <ol>
        {steps.map((step, at) => (
          <li key={step.day}>
            <Dated className={styles.day} dateTime={step.day}>
              {formatDay(step.day)}
            </Dated>
            <Dated>{tell(step, event.kind, at === 0)}</Dated>
            <a href={href(`?asof=${step.day}&event=${event.id}`)}>
              {words.asOf}
              <span className="visually-hidden">
                <Dated>{words.asOfDay(formatDay(step.day))}</Dated>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One sentence on what the day brought. */
function tell({ status, date, articles }: HistoryStep, kind: EventKind, isFirst: boolean): string {
  const parts = [
    status && (isFirst ? words.firstSeen : words.status)(STATUS_NAMES_OF[kind][status]),
    date && words.dated(formatEdtf(date.edtf)),
  ].filter(part => part !== undefined);
  if (parts.length === 0) return isFirst ? words.mentioned : words.confirmed(STRINGS.articles(articles.length));
  return `${parts.join(STRINGS.listSeparator)}.`;
}

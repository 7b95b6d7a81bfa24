import type { ReactElement } from 'react';
import { formatEdtf } from '../../arabic/formatDate.ts';
import { CONFLICT_FIELD_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import { passageAnchor } from '../../model/links.ts';
import type { Conflict, EventKind, EventStatus, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { entityName } from '../shared/describe.ts';
import { SourceName } from '../shared/SourceName.tsx';
import styles from './Conflicts.module.css';

export interface ConflictsProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
}

function valueInWords(field: Conflict['field'], value: string, kind: EventKind, timeline: Timeline): string {
  if (field === 'date') return formatEdtf(value);
  if (field === 'place') return entityName(timeline.entities, value);
  return STATUS_NAMES_OF[kind][value as EventStatus] ?? value;
}

/** Where sources disagree: what each says, side by side. */
export function Conflicts({ timeline, event }: ConflictsProps): ReactElement {
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h2 id="conflicts">{PAGE_STRINGS.event.conflicts}</h2>
      {event.conflicts.map(conflict => (
        <div key={conflict.field}>
          <h3 className={styles.field}>{PAGE_STRINGS.event.conflictField(CONFLICT_FIELD_NAMES[conflict.field])}</h3>
          <div className={styles.values}>
            {conflict.values.map(({ value, evidence }) => (
              <div key={value} className={styles.value}>
                <p className={styles.said}>
                  <Dated>{valueInWords(conflict.field, value, event.kind, timeline)}</Dated>
                </p>
                <ul>
                  {evidence.map(index => (
                    <Source key={index} index={index} event={event} timeline={timeline} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function Source({ index, event, timeline }: ConflictsProps & { readonly index: number }): ReactElement | null {
  const evidence = event.evidence[index];
  const article = timeline.articles.find(({ id }) => id === evidence?.article);
  if (!evidence || !article) return null;
  return (
    <li>
      <a href={`#${article.id}-${passageAnchor(evidence)}`}>
        <SourceName article={article} articles={timeline.articles} />
      </a>
    </li>
  );
}
